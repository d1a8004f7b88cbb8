/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks a journal's files without changing them: checksums, order, chain, and that each body is the one committed to.
 */
public final class JournalVerifier {

	/**
	 * What was found.
	 *
	 * @param records
	 *            records that verify, from the first on
	 * @param seconds
	 *            tracked seconds in them
	 * @param first
	 *            instant of the first record, {@code null} if there is none
	 * @param last
	 *            instant of the last one, {@code null} if there is none
	 * @param fault
	 *            which record does not verify and why, as a sentence; empty if all do
	 */
	public record Report(long records, long seconds, @Nullable Instant first, @Nullable Instant last,
			Optional<String> fault) {
	}

	private Head head = Head.EMPTY;
	private long seconds;
	private @Nullable Instant first;
	private @Nullable Instant last;
	private Optional<String> fault = Optional.empty();

	private JournalVerifier() {
	}

	/**
	 * @param path
	 *            a journal's folder, or its first file
	 * @throws JournalFormatException
	 *             if it is of a later format
	 * @throws IOException
	 *             if it cannot be read
	 */
	public static Report verify(Path path) throws IOException {
		var verifier = new JournalVerifier();
		var files = Files.isDirectory(path) ? journalFiles(path) : List.of(path);
		for (var i = 0; i < files.size() && verifier.fault.isEmpty(); i++) {
			var following = i + 1 < files.size() ? header(files.get(i + 1)) : Optional.<FileHeader>empty();
			verifier.file(files.get(i), following.map(FileHeader::start));
		}
		return new Report(verifier.head.size(), verifier.seconds, verifier.first, verifier.last, verifier.fault);
	}

	private static List<Path> journalFiles(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(f -> FileHeader.isName(f.getFileName().toString())).sorted().toList();
		}
	}

	private static Optional<FileHeader> header(Path file) throws IOException {
		return header(new LineReader(Files.readAllBytes(file)));
	}

	private static Optional<FileHeader> header(LineReader reader) throws IOException {
		var json = reader.next();
		return json == null || !json.has("format") ? Optional.empty() : Optional.of(FileHeader.fromJson(json));
	}

	private void file(Path file, Optional<Head> end) throws IOException {
		var bytes = Files.readAllBytes(file);
		var reader = new LineReader(bytes);
		if (bytes.length == 0 || end.equals(Optional.of(head))) {
			return;
		}
		if (!header(reader).map(FileHeader::start).equals(Optional.of(head))) {
			fail(file, "the file does not go on where the one before ends");
			return;
		}
		while (fault.isEmpty() && !reader.atEnd() && !end.equals(Optional.of(head))) {
			var found = reader.nextRecord();
			if (found == null) {
				fail(file, "record " + head.size() + " is damaged, not whole, or not the one that was written");
			} else if (!found.saved().follows(head)) {
				fail(file, "record " + head.size()
						+ " does not follow the one before: something was removed, added or moved");
			} else {
				take(found.saved());
			}
		}
	}

	private void take(JournalRecord saved) {
		head = Head.after(saved);
		seconds += saved.envelope().seconds();
		first = first == null ? saved.envelope().at() : first;
		last = saved.envelope().at();
	}

	private void fail(Path file, String why) {
		fault = Optional.of("in " + file.getFileName() + ", " + why + ".");
	}
}
