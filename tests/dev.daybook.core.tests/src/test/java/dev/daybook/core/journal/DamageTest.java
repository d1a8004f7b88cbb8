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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.testing.FakeFileSystem;

/** Bad bytes anywhere but at the end. */
class DamageTest {

	private static final String FIRST = "journal-000001.log";
	private static final String SECOND = "journal-000002.log";
	private static final int FLIPS = 2000;
	/**
	 * What the first file holds, with the record that it was abandoned with. That one is void by the second file's
	 * header, and takes its place again when nobody can read that any more.
	 */
	private static final List<String> ABANDONED = List.of("number 0", "number 1", "number 2", "number 3", "number 90");

	private final FakeFileSystem files = new FakeFileSystem();
	private List<String> texts = List.of();
	/** Size of the first file up to its last saved record; what stands after it is void, and may be anything. */
	private int saved;

	@BeforeEach
	void writeTwoFiles() throws IOException {
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(0, 4));
			saved = (int) files.size(FIRST);
			files.setFault((index, call) -> index == 1);
			assertFails(journal);
			journal.append(Samples.drafts(4, 8));
			files.setFault((index, call) -> false);
			texts = Samples.texts(journal);
		}
	}

	private static void assertFails(Journal journal) {
		try {
			journal.append(Samples.drafts(90, 91));
		} catch (IOException expected) {
			// The fault that was set; it makes the journal go on in a second file.
			return;
		}
		throw new AssertionError("The force did not fail.");
	}

	@Test
	void noFlippedBitIsSilent() throws IOException {
		var random = new Random(7);
		for (var i = 0; i < FLIPS; i++) {
			var name = random.nextBoolean() ? FIRST : SECOND;
			var bytes = files.read(name);
			var bit = random.nextInt((name.equals(FIRST) ? saved : bytes.length) * 8);
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			isNoticed(name, bytes, "bit " + bit + " of " + name);
		}
	}

	private void isNoticed(String name, byte[] bytes, String what) throws IOException {
		var damaged = with(name, bytes);
		try (var journal = Samples.open(damaged)) {
			assertFalse(journal.notices().isEmpty(), what);
			var left = Samples.texts(journal);
			assertTrue(left.equals(texts.subList(0, left.size())) || left.equals(ABANDONED), what);
			Samples.assertChain(journal);
			journal.append(Samples.drafts(50, 51));
		}
		try (var journal = Samples.open(damaged)) {
			assertEquals(List.of(), journal.notices(), what);
			assertEquals("number 50", Samples.texts(journal).getLast(), what);
		}
	}

	@Test
	void aDamagedFileIsKeptByteForByteAndWhatIsBeforeTheDamageStays() throws IOException {
		var bytes = files.read(FIRST);
		bytes[bytes.length / 2] ^= 1;
		var damaged = with(FIRST, bytes);
		var second = damaged.read(SECOND);

		try (var journal = Samples.open(damaged)) {
			var left = Samples.texts(journal).size();
			assertTrue(left > 0 && left < 4, () -> left + " records left");
		}

		assertArrayEquals(bytes, kept(damaged, FIRST));
		assertArrayEquals(second, kept(damaged, SECOND));
		assertTrue(damaged.list().contains("journal-000003.log"), () -> damaged.list().toString());
	}

	@Test
	void aMissingFileIsNoticed() throws IOException {
		var contents = new HashMap<>(files.contents());
		contents.remove(FIRST);
		var damaged = new FakeFileSystem(contents);

		try (var journal = Samples.open(damaged)) {
			assertEquals(2, journal.notices().size(), () -> journal.notices().toString());
			assertArrayEquals(contents.get(SECOND), kept(damaged, SECOND));
		}
	}

	@Test
	void aFileOfAnotherJournalIsNoticed() throws IOException {
		var other = new FakeFileSystem();
		Samples.open(other).close();
		var damaged = with("journal-000003.log", other.read(FIRST));

		try (var journal = Samples.open(damaged)) {
			assertEquals(1, journal.notices().size());
			assertEquals(texts, Samples.texts(journal));
		}
	}

	@Test
	void theLossOfTheLastRecordsIsNoticedByWhatTheOpenStateRemembers() throws IOException {
		try (var journal = Samples.open(files)) {
			journal.saveOpen(new JsonObject());
		}
		var contents = files.contents();
		contents.remove(SECOND);

		try (var journal = Samples.open(new FakeFileSystem(contents))) {
			assertTrue(
					journal.notices().stream().anyMatch(n -> n.startsWith("The diary held 9 records when it was last "
							+ "saved and holds 6 now")),
					() -> journal.notices().toString());
		}
	}

	private FakeFileSystem with(String name, byte[] bytes) {
		Map<String, byte[]> contents = files.contents();
		contents.put(name, bytes);
		return new FakeFileSystem(contents);
	}

	private static byte[] kept(FakeFileSystem files, String name) throws IOException {
		return files.read(files.list().stream().filter(n -> n.startsWith("damaged-") && n.endsWith(name)).findFirst()
				.orElseThrow());
	}
}
