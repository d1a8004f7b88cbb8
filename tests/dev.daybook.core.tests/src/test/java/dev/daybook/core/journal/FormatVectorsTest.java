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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.testing.FakeFileSystem;

/**
 * The published vectors of lines, canonical JSON, every type of record, index, open segment, and a later format: this
 * reads them as the document says, and so does a program in another language, where there is a Python.
 */
class FormatVectorsTest {

	private static final Path FORMAT = Path.of("src", "test", "resources", "format");
	private static final String HASHES = "hashes.txt";

	@Test
	void everyTypeIsReadForEver() throws IOException {
		var files = new FakeFileSystem(EveryTypeJournal.published());
		assertEquals(Optional.empty(), JournalVerifier.verify(files).fault());
		List<String> found = new ArrayList<>();
		Set<String> types = new TreeSet<>();
		try (var journal = Samples.open(files)) {
			for (var saved : Samples.all(journal)) {
				var envelope = saved.envelope();
				types.add(envelope.type());
				found.add(
						envelope.sequence() + " " + envelope.type() + " " + envelope.commitment() + " " + saved.hash());
			}
			assertEquals("whatever the writer needs to go on", journal.open().orElseThrow().get("note").getAsString());
			assertEquals(1, journal.notices().size(), "what the silent writer added is told: " + journal.notices());
		}
		var expected = Files.readAllLines(EveryTypeJournal.FOLDER.resolve(HASHES)).stream()
				.filter(line -> !line.startsWith("open ")).toList();
		assertEquals(expected, found.subList(0, expected.size()));
		assertEquals(allTypes(), types);
	}

	private static Set<String> allTypes() {
		Set<String> types = new TreeSet<>();
		Stream.of(RecordType.class, ProofRecords.class).flatMap(c -> Arrays.stream(c.getFields()))
				.filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == String.class).forEach(f -> {
					try {
						types.add(String.valueOf(f.get(null)));
					} catch (IllegalAccessException e) {
						throw new IllegalStateException(e);
					}
				});
		return types;
	}

	@Test
	void theIndexIsWrittenByteForByte() throws IOException {
		var published = EveryTypeJournal.published();
		var index = published.get(IndexFiles.name(1));
		var read = FileIndexCodec.read(index);
		assertArrayEquals(index, EveryTypeJournal
				.index(Arrays.copyOf(published.get(FileHeader.name(1)), read == null ? 0 : read.end)));
	}

	@Test
	void eachLineIsTakenForWhatItIs() throws IOException {
		for (var row : Files.readAllLines(FORMAT.resolve("lines.txt"))) {
			var words = row.split("\t");
			var bytes = HexFormat.of().parseHex(words[1]);
			assertEquals(words[0], Line.parse(bytes, 0, bytes.length) == null ? "bad" : "good", words[2]);
		}
	}

	@Test
	void jsonHasTheCanonicalFormThatOthersGiveIt() throws IOException {
		for (var row : Files.readAllLines(FORMAT.resolve("canonical.txt"))) {
			var words = row.split("\t");
			String found;
			try {
				found = CanonicalJson.write(JsonParser.parseString(words[0]));
			} catch (IllegalArgumentException refused) {
				found = "!";
			}
			assertEquals(words[1], found, words[0]);
		}
	}

	@Test
	void aLaterFormatIsRefusedUntouched() throws IOException {
		var bytes = Files.readAllBytes(FORMAT.resolve("later").resolve(FileHeader.name(1)));
		var files = new FakeFileSystem(Map.of(FileHeader.name(1), bytes));
		var refusal = assertThrows(JournalFormatException.class, () -> Samples.open(files));
		assertTrue(String.valueOf(refusal.getMessage()).contains("newer Daybook (format 2; this one knows 1)"),
				refusal.getMessage());
		assertArrayEquals(bytes, files.contents().get(FileHeader.name(1)));
		assertEquals(1, files.contents().keySet().stream().filter(name -> !name.endsWith(".lock")).count());
	}

	@Test
	void aProgramInAnotherLanguageFindsTheSame() throws Exception {
		assertEquals(text(VectorJournal.FOLDER.resolve(HASHES)), python(0, VectorJournal.FOLDER.toString()));
		assertEquals(text(EveryTypeJournal.FOLDER.resolve(HASHES)), python(0, EveryTypeJournal.FOLDER.toString()));
		assertEquals("", python(0, "--lines", FORMAT.resolve("lines.txt").toString()));
		assertEquals("", python(0, "--canonical", FORMAT.resolve("canonical.txt").toString()));
		assertTrue(python(1, FORMAT.resolve("later").toString()).contains("format 2"));
	}

	private static String text(Path file) throws IOException {
		return Files.readString(file);
	}

	private static String python(int code, String... words) throws Exception {
		var command = Stream.concat(Stream.of("python3", "-B", FORMAT.resolve("check.py").toString()), Stream.of(words))
				.toList();
		Process process;
		try {
			process = new ProcessBuilder(command).redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "There is no Python here.");
			throw e;
		}
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(code, process.waitFor(), said);
		return said;
	}
}
