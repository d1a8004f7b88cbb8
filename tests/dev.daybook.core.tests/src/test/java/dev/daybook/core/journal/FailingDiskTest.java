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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.testing.FakeFileSystem;
import dev.daybook.testing.FakeFileSystem.Call;

/** A disk that fails, and power that goes: what was acknowledged is there, and nothing is there twice. */
class FailingDiskTest {

	private static final int POWER_CUTS = 8;

	private final List<String> acknowledged = new ArrayList<>();
	private FakeFileSystem files = new FakeFileSystem();
	private JsonObject openState = new JsonObject();

	@Test
	void oneFailureAtAnyCallLosesNothing() throws IOException {
		var calls = callsOfAWholeRun();
		for (var i = 0; i < calls; i++) {
			var failing = i;
			survives((index, call) -> index == failing, new Random(i));
		}
	}

	@Test
	void aDiskThatFailsOnAndOffLosesNothing() throws IOException {
		for (var seed = 0; seed < 25; seed++) {
			var random = new Random(seed);
			survives((index, call) -> random.nextInt(8) == 0, random);
		}
	}

	@Test
	void aDiskThatFailsInOneWayForALongTimeLosesNothing() throws IOException {
		for (var call : EnumSet.allOf(Call.class)) {
			survives((index, c) -> c == call && index < 30, new Random(call.ordinal()));
		}
	}

	private int callsOfAWholeRun() throws IOException {
		files.setFault((index, call) -> false);
		work();
		return files.calls().size();
	}

	private void survives(FakeFileSystem.Fault fault, Random random) throws IOException {
		acknowledged.clear();
		openState = new JsonObject();
		files = new FakeFileSystem();
		files.setFault(fault);
		work();
		files.setFault((index, call) -> false);
		for (var i = 0; i < POWER_CUTS; i++) {
			holdsWhatWasAcknowledged(files.afterPowerCut(random));
		}
		holdsWhatWasAcknowledged(files.afterKill());
	}

	/** Opens and works until everything was acknowledged, and tries again after each failure as the recorder does. */
	private void work() {
		for (var tries = 0; tries < 200; tries++) {
			try (var journal = Samples.open(files)) {
				while (acknowledged.size() < 12) {
					appendOrTryAgain(journal);
				}
				return;
			} catch (IOException expected) {
				// The disk did not let it open, or close; a person would start the IDE again.
				continue;
			}
		}
		throw new AssertionError("The disk never recovered.");
	}

	private void appendOrTryAgain(Journal journal) throws IOException {
		var next = acknowledged.size();
		try {
			journal.append(Samples.drafts(next, next + 2));
			acknowledged.add("number " + next);
			acknowledged.add("number " + (next + 1));
			var state = new JsonObject();
			state.addProperty("tick", next);
			journal.saveOpen(state);
			openState = state;
		} catch (IOException expected) {
			// None of it counts as saved; the next call brings the same drafts.
			holdsAtMostOneTryMore(files.afterPowerCut(new Random(next)));
		}
	}

	/** What was not acknowledged may be there, but then whole and in order. */
	private void holdsAtMostOneTryMore(FakeFileSystem left) throws IOException {
		var known = acknowledged.size();
		try (var journal = Samples.open(left)) {
			var found = Samples.texts(journal);
			assertEquals(acknowledged, found.subList(0, known));
			assertEquals(List.of("number " + known, "number " + (known + 1)).subList(0, found.size() - known),
					found.subList(known, found.size()));
			Samples.assertChain(journal);
		}
	}

	private void holdsWhatWasAcknowledged(FakeFileSystem left) throws IOException {
		try (var journal = Samples.open(left)) {
			assertEquals(acknowledged, Samples.texts(journal));
			Samples.assertChain(journal);
			var saved = journal.open().map(s -> s.get("tick").getAsInt()).orElse(-1);
			assertTrue(openState.isEmpty() || saved >= openState.get("tick").getAsInt(), () -> "open state " + saved);
		}
		assertEquals(Optional.empty(), JournalVerifier.verify(left).fault());
	}

	@Test
	void aFailedForceIsNeverBelieved() throws IOException {
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(0, 1));
			files.setFault((index, call) -> index == 1);

			assertThrows(IOException.class, () -> journal.append(Samples.drafts(1, 2)));
			assertEquals(List.of("number 0"), Samples.texts(journal));

			journal.append(Samples.drafts(1, 2));
			assertEquals(List.of("number 0", "number 1"), Samples.texts(journal));
			assertEquals(Set.of("journal-000001.log", "journal-000002.log"), files.contents().keySet());
		}
	}

	@Test
	void aDiskThatIsFullForHoursIsNotLitteredWithFiles() throws IOException {
		try (var journal = Samples.open(files)) {
			files.setFault((index, call) -> call == Call.WRITE);
			for (var i = 0; i < 1000; i++) {
				assertThrows(IOException.class, () -> journal.append(Samples.drafts(0, 1)));
				assertThrows(IOException.class, () -> journal.saveOpen(new JsonObject()));
			}
			assertTrue(files.list().size() <= 4, () -> files.list().toString());
		}
	}
}
