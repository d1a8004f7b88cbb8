/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.testing.FakeFileSystem;
import dev.daybook.testing.FakeFileSystem.Call;

class OpenSlotsTest {

	private final FakeFileSystem files = new FakeFileSystem();

	@Test
	void isEmptyAtFirst() throws IOException {
		assertEquals(Optional.empty(), saved(files));
	}

	@Test
	void givesBackTheLatestState() throws IOException {
		save("one", "two", "three");

		assertEquals(Optional.of(state("three")), saved(files));
	}

	@Test
	void aWriteTornAtAnyByteLeavesTheStateBefore() throws IOException {
		try (var slots = new OpenSlots(files, Tenure.LOCKED)) {
			slots.save(state("a state that was saved"), 1);
			slots.save(state("another one that was saved"), 1);
			slots.save(state("the state before"), 1);
			var before = files.read(OpenSlots.NAME);
			slots.save(state("the state after"), 1);
			tornAtAnyByte(before, files.read(OpenSlots.NAME));
		}
	}

	private void tornAtAnyByte(byte[] before, byte[] after) throws IOException {
		var to = after.length;
		for (var torn = OpenSlots.SLOT; torn <= to; torn++) {
			var bytes = before.clone();
			System.arraycopy(after, OpenSlots.SLOT, bytes, OpenSlots.SLOT, torn - OpenSlots.SLOT);
			var expected = Arrays.equals(bytes, after) ? "the state after" : "the state before";
			assertEquals(Optional.of(state(expected)), saved(new FakeFileSystem(Map.of(OpenSlots.NAME, bytes))),
					"torn after " + torn);
		}
	}

	@Test
	void writesOnceAndForcesOnceForEachState() throws IOException {
		try (var slots = new OpenSlots(files, Tenure.LOCKED)) {
			slots.save(state("one"), 1);
			files.setFault((index, call) -> false);

			slots.save(state("two"), 1);

			assertEquals(List.of(Call.WRITE, Call.FORCE), files.calls());
		}
	}

	@Test
	void neverTrustsAFileAgainAfterAFailedForce() throws IOException {
		try (var slots = new OpenSlots(files, Tenure.LOCKED)) {
			slots.save(state("one"), 1);
			files.setFault((index, call) -> call == Call.FORCE);
			assertThrows(IOException.class, () -> slots.save(state("two"), 1));
			assertEquals(Optional.of(state("one")), slots.state());
			files.setFault((index, call) -> false);

			slots.save(state("three"), 1);
		}
		for (var seed = 0; seed < 50; seed++) {
			assertEquals(Optional.of(state("three")), saved(files.afterPowerCut(new Random(seed))));
		}
	}

	@Test
	void refusesAStateThatIsTooBigAndKeepsTheOneBefore() throws IOException {
		try (var slots = new OpenSlots(files, Tenure.LOCKED)) {
			slots.save(state("small"), 1);

			var refused = assertThrows(IllegalArgumentException.class,
					() -> slots.save(state("x".repeat(OpenSlots.SLOT)), 1));

			assertTrue(refused.getMessage().startsWith("The open segment takes 65"), refused.getMessage());
			assertEquals(Optional.of(state("small")), slots.state());
		}
	}

	@Test
	void tellsHowManyRecordsTheJournalHad() throws IOException {
		try (var slots = new OpenSlots(files, Tenure.LOCKED)) {
			slots.save(state("one"), 12);
		}
		try (var slots = new OpenSlots(files, Tenure.LOCKED)) {
			assertEquals(Optional.empty(), slots.missing(12));
			assertTrue(
					slots.missing(11).orElseThrow().startsWith("The diary held 12 records when it was last saved and "
							+ "holds 11 now"));
		}
	}

	private static Optional<JsonObject> saved(FakeFileSystem folder) throws IOException {
		try (var slots = new OpenSlots(folder, Tenure.LOCKED)) {
			return slots.state();
		}
	}

	private void save(String... texts) throws IOException {
		try (var slots = new OpenSlots(files, Tenure.LOCKED)) {
			for (var text : texts) {
				slots.save(state(text), 1);
			}
		}
	}

	private static JsonObject state(String text) {
		var json = new JsonObject();
		json.addProperty("text", text);
		return json;
	}
}
