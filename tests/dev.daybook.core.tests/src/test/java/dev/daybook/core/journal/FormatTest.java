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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.daybook.testing.FakeFileSystem;

/**
 * The format as others read it. {@code hashes.txt} was made by a program in another language from the published
 * description alone; see {@link VectorJournal#main} for the files.
 */
class FormatTest {

	private static final List<String> FILES = List.of("journal-000001.log", "journal-000002.log");
	private static final Path DOCUMENT = Path.of("..", "..", "docs", "journal-format.md");

	@Test
	void theVectorsAreWrittenByteForByte() throws IOException {
		var written = VectorJournal.write().contents();
		for (var name : FILES) {
			assertArrayEquals(Files.readAllBytes(VectorJournal.FOLDER.resolve(name)), written.get(name), name);
		}
	}

	@Test
	void theVectorsHaveTheHashesThatAnotherLanguageFound() throws IOException {
		try (var journal = Samples.open(vectors())) {
			List<String> found = new ArrayList<>();
			for (var saved : Samples.all(journal)) {
				var envelope = saved.envelope();
				found.add(
						envelope.sequence() + " " + envelope.type() + " " + envelope.commitment() + " " + saved.hash());
			}
			assertEquals(Files.readAllLines(VectorJournal.FOLDER.resolve("hashes.txt")), found);
			assertEquals(List.of(), journal.notices());
		}
	}

	@Test
	void theVectorsVerify() throws IOException {
		var report = JournalVerifier.verify(VectorJournal.FOLDER);

		assertEquals(Optional.empty(), report.fault());
		assertEquals(5, report.records());
		assertEquals(535, report.seconds());
	}

	@Test
	void theDocumentShowsTheVectors() throws IOException {
		var document = Files.readString(DOCUMENT);
		for (var line : Files.readAllLines(VectorJournal.FOLDER.resolve(FILES.getFirst())).subList(0, 3)) {
			assertTrue(document.contains(line), () -> DOCUMENT + " shows " + line);
		}
		var first = Files.readAllLines(VectorJournal.FOLDER.resolve("hashes.txt")).getFirst().split(" ");
		assertTrue(document.contains(first[3]), () -> DOCUMENT + " shows the hash " + first[3]);
	}

	private static FakeFileSystem vectors() throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		for (var name : FILES) {
			contents.put(name, Files.readAllBytes(VectorJournal.FOLDER.resolve(name)));
		}
		return new FakeFileSystem(contents);
	}
}
