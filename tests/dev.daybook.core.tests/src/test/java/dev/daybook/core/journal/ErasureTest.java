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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.testing.FakeFileSystem;

/** What is erased is nowhere any more, whatever happens in between; everything else stays, and the proofs with it. */
class ErasureTest {

	private static final String SECRET = "the client's name";
	private static final int POWER_CUTS = 6;

	private static Erasure erasure(JournalRecord saved) {
		var envelope = saved.envelope();
		return new Erasure("acme", List.of(new Erased(envelope.sequence(), envelope.type(), envelope.at(), 600)),
				"a slip", "Ada Lovelace", Samples.AT);
	}

	private static boolean isAnywhere(FakeFileSystem files, String text) {
		return files.contents().values().stream()
				.anyMatch(b -> new String(b, StandardCharsets.UTF_8).contains(text));
	}

	private static FakeFileSystem written() throws IOException {
		var files = new FakeFileSystem();
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(0, 3));
			journal.append(List.of(Samples.draft(SECRET), Samples.draft("number 4")));
		}
		return files;
	}

	private static JournalRecord secret(Journal journal) throws IOException {
		return Samples.all(journal).stream().filter(r -> String.valueOf(r.body()).contains(SECRET)).findFirst()
				.orElseThrow();
	}

	@Test
	void theContentIsGoneAndTheRestStands() throws IOException {
		var files = written();
		try (var journal = Samples.open(files)) {
			var secret = secret(journal);
			var told = journal.erase(erasure(secret));
			assertEquals(RecordType.ERASURE, told.envelope().type());
			assertFalse(isAnywhere(files, SECRET));
			assertFalse(isAnywhere(files, Objects.requireNonNull(secret.body()).salt()));
			assertEquals(secret.envelope(), journal.read(secret.envelope().sequence(), 1).getFirst().envelope());
			Samples.assertChain(journal);
		}
		try (var journal = Samples.open(files)) {
			Samples.assertChain(journal);
			assertEquals(List.of("number 0", "number 1", "number 2", "", "number 4"), Samples.texts(journal));
			assertEquals(List.of(), journal.notices());
		}
		var report = JournalVerifier.verify(files);
		assertTrue(report.fault().isEmpty(), report.fault()::toString);
		assertEquals(1, report.erased());
		assertEquals(5 * 600, report.seconds());
	}

	@Test
	void erasingTwiceIsNoFault() throws IOException {
		var files = written();
		try (var journal = Samples.open(files)) {
			var secret = secret(journal);
			journal.erase(erasure(secret));
			journal.erase(erasure(secret));
			Samples.assertChain(journal);
		}
		assertTrue(JournalVerifier.verify(files).fault().isEmpty());
	}

	@Test
	void anUnknownRecordIsRefusedAndNothingChanges() throws IOException {
		var files = written();
		try (var journal = Samples.open(files)) {
			var size = journal.head().size();
			var unknown = new Erasure("acme", List.of(new Erased(size, "segment", Samples.AT, 600)), "", "Ada",
					Samples.AT);
			assertThrows(IllegalArgumentException.class, () -> journal.erase(unknown));
			assertEquals(size, journal.head().size());
		}
		assertTrue(isAnywhere(files, SECRET));
	}

	@Test
	void copiesThatWereSetAsideAreErasedToo() throws IOException {
		var files = written();
		var whole = files.contents().get("journal-000001.log");
		var line = new String(whole, StandardCharsets.UTF_8).lines().filter(l -> l.contains(SECRET)).findFirst()
				.orElseThrow();
		files.write("torn-1-journal-000001.log", line.substring(0, line.indexOf(SECRET) + SECRET.length())
				.getBytes(StandardCharsets.UTF_8));
		files.write("damaged-1-journal-000001.log", whole);
		files.write("late-7-journal-000001.log", ("?" + line.substring(1) + "\n").getBytes(StandardCharsets.UTF_8));
		try (var journal = Samples.open(files)) {
			journal.erase(erasure(secret(journal)));
		}
		assertFalse(isAnywhere(files, SECRET));
		assertEquals(whole.length, files.size("damaged-1-journal-000001.log"));
	}

	@Test
	void earlierStatesOfTheOpenSegmentAreGone() throws IOException {
		var files = written();
		try (var journal = Samples.open(files)) {
			var state = new JsonObject();
			state.addProperty("memo", SECRET);
			journal.saveOpen(state);
			journal.saveOpen(state);
			journal.saveOpen(new JsonObject());
			journal.erase(erasure(secret(journal)));
			assertFalse(isAnywhere(files, SECRET));
		}
	}

	@Test
	void aCrashAtAnyCallIsFinishedAtTheNextOpening() throws IOException {
		var calls = callsOfAnErasure();
		var finished = 0;
		for (var i = 0; i < calls; i++) {
			var files = failingAt(i);
			for (var cut = 0; cut < POWER_CUTS; cut++) {
				finished += isFinishedOrNotBegun(files.afterPowerCut(new Random(cut))) ? 1 : 0;
			}
			finished += isFinishedOrNotBegun(files.afterKill()) ? 1 : 0;
		}
		assertTrue(finished > calls, "erased after " + finished + " of the crashes");
		assertTrue(finished < calls * (POWER_CUTS + 1), "not begun after some of the crashes");
	}

	private static int callsOfAnErasure() throws IOException {
		return failingAt(Integer.MAX_VALUE).calls().size();
	}

	private static FakeFileSystem failingAt(int failing) throws IOException {
		var files = written();
		try (var journal = Samples.open(files)) {
			var secret = secret(journal);
			files.setFault((index, call) -> index >= failing);
			journal.erase(erasure(secret));
		} catch (IOException expected) {
			assertTrue(failing < Integer.MAX_VALUE);
		}
		return files;
	}

	/** @return whether it was erased */
	private static boolean isFinishedOrNotBegun(FakeFileSystem files) throws IOException {
		try (var journal = Samples.open(files)) {
			Samples.assertChain(journal);
			assertTrue(files.list().stream().noneMatch(f -> f.startsWith("damaged-")), () -> "" + files.list());
			var texts = Samples.texts(journal);
			var told = Samples.all(journal).stream().anyMatch(r -> r.envelope().type().equals(RecordType.ERASURE));
			assertEquals(List.of("number 0", "number 1", "number 2", told ? "" : SECRET, "number 4"), texts);
			assertEquals(told, !isAnywhere(files, SECRET));
			return told;
		}
	}
}
