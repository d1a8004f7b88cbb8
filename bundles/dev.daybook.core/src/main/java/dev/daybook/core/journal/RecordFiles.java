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
import java.util.ArrayList;
import java.util.List;

/** Reads saved records from the journal's files. Safe from any thread. */
final class RecordFiles {

	/** Most bytes held at a time, unless one record has more. */
	private static final int AT_ONCE = 1024 * 1024;

	private final FileSystem files;
	private final Places places;

	RecordFiles(FileSystem files, Places places) {
		this.files = files;
		this.places = places;
	}

	/**
	 * @param from
	 *            sequence number of the first record
	 * @param to
	 *            sequence number after the last record
	 */
	List<JournalRecord> read(long from, long to) throws IOException {
		List<JournalRecord> found = new ArrayList<>();
		for (var next = from; next < to;) {
			next = readRun((int) next, (int) to, found);
		}
		return found;
	}

	/** Reads records that stand side by side, at one go. */
	private int readRun(int from, int to, List<JournalRecord> found) throws IOException {
		var file = places.file(from);
		var offset = places.offset(from);
		var next = from;
		var length = 0;
		do {
			length += places.length(next++);
		} while (next < to && length < AT_ONCE && places.file(next) == file && places.offset(next) == offset + length);
		var reader = new LineReader(files.read(FileHeader.name(file), offset, length));
		for (var i = from; i < next; i++) {
			found.add(record(reader, i));
		}
		return next;
	}

	private static JournalRecord record(LineReader reader, int sequence) throws IOException {
		var saved = reader.nextRecord();
		if (saved == null || saved.envelope().sequence() != sequence) {
			throw new IOException("Record " + sequence + " of the diary was readable when the diary was opened, and is "
					+ "not now. The other records are safe: check the disk, and open the diary again.");
		}
		return saved;
	}
}
