/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.JsonText;
import dev.daybook.core.journal.RecordLines;
import dev.daybook.core.proof.tree.Frontier;
import dev.daybook.testing.Memory;

/**
 * Any bytes as an archive, as the files in one, and as the records in these: refused with a sentence, and never taken
 * for more than they are. A bomb is refused before it has filled the memory.
 */
class ArchiveFuzzTest {

	private static final String FILE = "\u0001";
	private static final int MOST_FILES = 12;
	private static final int MOST_RECORDS = 64;
	private static final String JOURNAL = "ba419d35-0dfe-4af7-aee7-bbe10c45c028";
	private static final String CONTRACT = "acme";
	private static final long ALWAYS = 256L * 1024 * 1024;
	private static final long PER_BYTE = 20_000;

	@FuzzTest(maxDuration = "60s")
	void readsAnyBytes(byte[] bytes) throws Exception {
		var most = ALWAYS + PER_BYTE * bytes.length;
		var taken = Memory.takenWarm(most, () -> verify(bytes));
		assertTrue(taken < most, taken + " bytes for " + bytes.length);
	}

	/** One file behind a line with its name. */
	@FuzzTest(maxDuration = "60s")
	void readsAnyFiles(byte[] bytes) throws Exception {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (var part : new String(bytes, StandardCharsets.ISO_8859_1).split(FILE, MOST_FILES)) {
				var name = Math.max(0, part.indexOf('\n'));
				zip.putNextEntry(new ZipEntry(part.substring(0, Math.min(name, 200))));
				zip.write(part.substring(Math.min(part.length(), name + 1)).getBytes(StandardCharsets.ISO_8859_1));
			}
		} catch (ZipException twice) {
			// What this writer does not write, the other test has.
			return;
		}
		readsAnyBytes(out.toByteArray());
	}

	/** One record a line: its instant, type and seconds, and the JSON of its body, or nothing if it is erased. */
	@FuzzTest(maxDuration = "60s")
	void readsAnyRecords(byte[] bytes) throws Exception {
		var lines = new ByteArrayOutputStream();
		var tree = new Frontier();
		var head = Head.EMPTY;
		for (var line : new String(bytes, StandardCharsets.UTF_8).split("\n", MOST_RECORDS)) {
			var next = record(line.split(" ", 4), head);
			if (next.isPresent()) {
				lines.writeBytes(RecordLines.of(next.get()));
				tree.append(next.get().hash());
				head = new Head(head.size() + 1, next.get().hash());
			}
		}
		var manifest = new Manifest(null, List.of(new Manifest.Part(JOURNAL, head, tree.root())));
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry(ArchiveWriter.MANIFEST));
			zip.write(manifest.toJson().toString().getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry(JOURNAL + ArchiveWriter.RECORDS));
			lines.writeTo(zip);
		}
		readsAnyBytes(out.toByteArray());
	}

	/** With the right commitment, and in its place of the chain. */
	private static Optional<JournalRecord> record(String[] words, Head head) {
		try {
			var body = words.length < 4 ? null : new Body("00".repeat(16), JsonText.parse(words[3]));
			var envelope = new Envelope(head.size(), Instant.parse(words[0]), words[1], CONTRACT,
					Long.parseLong(words[2]), head.hash(), body == null ? Hash.ZERO : body.commitment());
			RecordLines.of(new JournalRecord(envelope, body));
			return Optional.of(new JournalRecord(envelope, body));
		} catch (RuntimeException notEvenARecord) {
			return Optional.empty();
		}
	}

	private static void verify(byte[] bytes) throws IOException {
		Optional<String> fault;
		try {
			fault = ArchiveTest.inOneGo(bytes).fault();
		} catch (UnreadableArchiveException refused) {
			fault = Optional.ofNullable(refused.getMessage());
		}
		fault.ifPresent(sentence -> assertTrue(sentence.endsWith("."), sentence));
	}
}
