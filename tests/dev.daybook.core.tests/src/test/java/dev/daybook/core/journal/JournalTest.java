/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.testing.FakeFileSystem;

class JournalTest {

	private static final String FIRST = "journal-000001.log";

	private final FakeFileSystem files = new FakeFileSystem();

	@Test
	void beginsWithARecordOfWhereItComesFrom() throws IOException {
		try (var journal = Samples.open(files)) {
			var first = Samples.all(journal).getFirst();

			assertEquals(RecordType.JOURNAL, first.envelope().type());
			assertEquals("{\"device\":\"desk\",\"journal\":\"" + journal.id()
					+ "\",\"person\":\"Ada Lovelace\",\"zone\":\"Europe/London\"}",
					CanonicalJson.write(body(first).data()));
		}
	}

	@Test
	void givesBackWhatWasAppendedInThisAndTheNextRun() throws IOException {
		String id;
		try (var journal = Samples.open(files)) {
			id = journal.id();
			var saved = journal.append(Samples.drafts(0, 3));
			assertEquals(saved, journal.read(1, 3));
			assertEquals(Head.after(saved.getLast()), journal.head());
		}
		try (var journal = Samples.open(files)) {
			assertEquals(id, journal.id());
			assertEquals(List.of("number 0", "number 1", "number 2"), Samples.texts(journal));
			assertEquals(List.of(), journal.notices());
			Samples.assertChain(journal);
		}
	}

	@Test
	void savesManyDraftsWithOneWriteAndOneForce() throws IOException {
		try (var journal = Samples.open(files)) {
			files.setFault((index, call) -> false);

			journal.append(Samples.drafts(0, 50));

			assertEquals(List.of(FakeFileSystem.Call.WRITE, FakeFileSystem.Call.FORCE), files.calls());
		}
	}

	@Test
	void readsFromAnyPlaceAndNoFurtherThanItsEnd() throws IOException {
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(0, 5));

			assertEquals(List.of(), journal.read(6, 10));
			assertEquals(List.of(), journal.read(99, 10));
			assertEquals(List.of(), journal.read(2, 0));
			assertEquals(2, journal.read(4, 10).size());
			assertThrows(IllegalArgumentException.class, () -> journal.read(-1, 1));
		}
	}

	@Test
	void beginsANewFileWhenOneIsFull() throws IOException {
		var long1 = Samples.draft("x".repeat(1024 * 1024));
		try (var journal = Samples.open(files)) {
			for (var i = 0; i < 9; i++) {
				journal.append(List.of(long1));
			}
			Samples.assertChain(journal);
		}
		assertEquals(3, files.list().stream().filter(n -> n.endsWith(".log")).count());
		try (var journal = Samples.open(files)) {
			assertEquals(10, journal.head().size());
			assertEquals(List.of(), journal.notices());
			Samples.assertChain(journal);
		}
	}

	@Test
	void goesOnInTheSameFileAfterACleanEnd() throws IOException {
		for (var i = 0; i < 5; i++) {
			try (var journal = Samples.open(files)) {
				journal.append(Samples.drafts(i, i + 1));
			}
		}
		assertEquals(List.of(FIRST, "open.slots"), files.list());
	}

	@Test
	void writesAgainWhatAKilledRunMayNotHaveForced() throws IOException {
		var journal = Samples.open(files);
		journal.append(Samples.drafts(0, 2));
		var left = files.afterKill();
		journal.close();

		try (var next = Samples.open(left)) {
			next.append(Samples.drafts(2, 3));
			assertEquals(List.of("number 0", "number 1", "number 2"), Samples.texts(next));
		}
		var contents = left.contents();
		contents.remove(FIRST);
		try (var last = Samples.open(new FakeFileSystem(contents))) {
			assertEquals(List.of("number 0", "number 1", "number 2"), Samples.texts(last));
			assertEquals(List.of(), last.notices());
		}
	}

	@Test
	void hasOneWriter() throws IOException {
		try (var journal = Samples.open(files)) {
			var refused = assertThrows(JournalBusyException.class, () -> Samples.open(files));
			assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
		}
		Samples.open(files).close();
	}

	@Test
	void writesNothingOnceItIsClosed() throws IOException {
		var journal = Samples.open(files);
		journal.append(Samples.drafts(0, 1));
		journal.close();

		assertThrows(IllegalStateException.class, () -> journal.append(Samples.drafts(1, 2)));
		assertThrows(IllegalStateException.class, () -> journal.saveOpen(new JsonObject()));
		assertEquals(List.of("number 0"), Samples.texts(journal));
	}

	@Test
	void leavesALaterFormatUntouched() throws IOException {
		Samples.open(files).close();
		var later = Line.of("{\"format\":2,\"shape\":\"unknown\"}");
		var before = Map.of(FIRST, files.read(FIRST), "journal-000002.log", later);
		var folder = new FakeFileSystem(before);

		var refused = assertThrows(JournalFormatException.class, () -> Samples.open(folder));

		assertTrue(refused.getMessage().startsWith("The diary was written by a newer Daybook (format 2;"),
				refused.getMessage());
		assertEquals(before.keySet(), folder.contents().keySet());
		before.forEach((name, bytes) -> assertArrayEquals(bytes, folder.contents().get(name)));
	}

	@Test
	void refusesADraftThatCannotBeWrittenBeforeItWaitsAmongOthers() {
		assertThrows(IllegalArgumentException.class, () -> Samples.draft("half a character: \ud83d"));
	}

	@Test
	void readsARecordWhoseBodyWasErased() throws IOException {
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(0, 2));
		}
		var text = new String(files.read(FIRST), StandardCharsets.UTF_8);
		var lines = text.split("(?<=\n)");
		var room = lines[3].length() - Line.of("{\"erased\":\"\"}").length;
		lines[3] = new String(Line.of("{\"erased\":\"" + "x".repeat(room) + "\"}"), StandardCharsets.UTF_8);
		var erased = new FakeFileSystem(Map.of(FIRST, String.join("", lines).getBytes(StandardCharsets.UTF_8)));

		try (var journal = Samples.open(erased)) {
			assertEquals(List.of(), journal.notices());
			assertEquals(List.of("", "number 1"), Samples.texts(journal));
			assertEquals(600, Samples.all(journal).get(1).envelope().seconds());
			Samples.assertChain(journal);
		}
	}

	@Test
	void saltsEveryBodyAnew() throws IOException {
		try (var journal = Samples.open(files)) {
			var saved = journal.append(List.of(Samples.draft("same"), Samples.draft("same")));

			assertNotEquals(saved.get(0).envelope().commitment(), saved.get(1).envelope().commitment());
		}
	}

	private static Body body(JournalRecord saved) {
		var body = saved.body();
		if (body == null) {
			throw new AssertionError("The record has no body.");
		}
		return body;
	}
}
