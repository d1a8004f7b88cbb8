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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The indexes beside the journal's files. They can be lost, damaged or out of date without harm: then the files
 * themselves are read. For one thread.
 */
final class IndexFiles {

	private static final String PART = "index.part";

	/** Count of records that are sooner read than an index is written: a few days of work. */
	private static final int WORTH_WRITING = 256;

	private final FileSystem files;
	private final Map<Integer, FileIndex> all = new LinkedHashMap<>();
	private final Map<Integer, FileIndex> grown = new LinkedHashMap<>();
	private int added;

	IndexFiles(FileSystem files) {
		this.files = files;
	}

	static String name(int file) {
		return String.format(Locale.ROOT, "index-%06d.bin", file);
	}

	/** The index of a file if there is one. It may be of other bytes than those that stand in the file now. */
	@Nullable
	FileIndex read(int file) {
		try {
			var name = name(file);
			return files.size(name) == 0 ? null : FileIndexCodec.read(files.read(name));
		} catch (IOException unreadable) {
			// As if it were not there.
			return null;
		}
	}

	/** Remembers what a file tells. */
	void found(int file, FileIndex index) {
		all.put(file, index);
	}

	/**
	 * Remembers that an index tells more than what was read.
	 *
	 * @param count
	 *            of records that it did not tell
	 */
	void grew(int file, FileIndex index, int count) {
		added += count;
		if (index.isWhole()) {
			grown.put(file, index);
		}
	}

	/** What all files tell, in order. */
	Collection<FileIndex> all() {
		return all.values();
	}

	/** Writes what has grown, if that saves the next opening more than it costs this one. */
	void save() {
		if (added >= WORTH_WRITING) {
			grown.forEach(this::write);
		}
	}

	private void write(int file, FileIndex index) {
		try {
			files.write(PART, FileIndexCodec.write(index));
			files.rename(PART, name(file));
		} catch (IOException notNow) {
			// The next opening reads the journal's file itself again, and tries again.
			return;
		}
	}
}
