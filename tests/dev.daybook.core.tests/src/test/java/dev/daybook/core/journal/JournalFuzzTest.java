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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.daybook.testing.FakeFileSystem;
import dev.daybook.testing.Memory;

/**
 * Any bytes as the files of a journal, one behind a line with its name, and the same files with right checksums: the
 * journal is refused untouched, or it opens, and what was found verifies.
 */
class JournalFuzzTest {

	private static final String FILE = "@";
	private static final int MOST_FILES = 6;
	private static final long ALWAYS = 64L * 1024 * 1024;
	private static final long PER_BYTE = 20_000;

	@FuzzTest(maxDuration = "60s")
	void opensAnyFiles(byte[] bytes) throws Exception {
		Map<String, byte[]> files = new TreeMap<>();
		Map<String, byte[]> mended = new TreeMap<>();
		Map<String, byte[]> indexes = new TreeMap<>();
		// A byte is a character here, and comes back as the same byte.
		for (var part : new String(bytes, StandardCharsets.ISO_8859_1).split(FILE, MOST_FILES)) {
			var name = part.indexOf('\n');
			if (name > 0 && part.substring(0, name).matches("(journal|open|index|lease|erase)[-.0-9a-z]{3,20}")) {
				var content = part.substring(name + 1).getBytes(StandardCharsets.ISO_8859_1);
				files.put(part.substring(0, name), content);
				(part.startsWith("index") ? indexes : mended).put(part.substring(0, name),
						part.startsWith("index") ? Mended.index(content) : Mended.lines(content));
			}
		}
		var most = ALWAYS + PER_BYTE * bytes.length;
		var taken = Memory.takenWarm(most, () -> {
			open(files);
			open(mended);
			indexes.putAll(mended);
			openSomehow(indexes);
		});
		assertTrue(taken < most, taken + " bytes for " + bytes.length);
	}

	private static void open(Map<String, byte[]> contents) throws IOException {
		var files = new FakeFileSystem(contents);
		Head head;
		try (var journal = Samples.open(files)) {
			head = journal.head();
			Samples.assertChain(journal);
		} catch (JournalFormatException later) {
			assertFalse(String.valueOf(later.getMessage()).isEmpty());
			contents.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, files.contents().get(name)), name));
			return;
		}
		assertEquals(Optional.empty(), JournalVerifier.verify(files).fault());
		files.kill();
		try (var journal = Samples.open(files)) {
			assertEquals(head, journal.head(), "it stays as it was found");
		}
	}

	/** An index that lies, and has a right checksum all the same, is believed: no proof rests on it. */
	private static void openSomehow(Map<String, byte[]> contents) {
		try (var journal = Samples.open(new FakeFileSystem(contents))) {
			assertTrue(journal.head().size() > 0);
		} catch (IOException refused) {
			assertFalse(String.valueOf(refused.getMessage()).isEmpty());
		}
	}
}
