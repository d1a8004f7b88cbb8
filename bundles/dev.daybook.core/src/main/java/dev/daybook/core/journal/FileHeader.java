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
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * The first line of every journal file.
 *
 * @param journal
 *            identifier of the journal
 * @param file
 *            number of the file, from 1
 * @param start
 *            where the file takes up the chain; records of earlier files from here on are void
 * @param left
 *            number of the file that a silent writer was taken over in, 0 if there is none: what that writer still adds
 *            counts for nothing, and so do files with numbers between that one and this one
 * @param leftBytes
 *            length of that file when it was taken over, in bytes
 */
record FileHeader(String journal, int file, Head start, int left, long leftBytes) {

	/** Version of the files' format. */
	static final int FORMAT = 1;

	/** Bytes within which the line of every format ends. */
	private static final int MAX_LENGTH = 1024;

	private static final String PREFIX = "journal-";
	private static final String SUFFIX = ".log";
	private static final int DIGITS = 6;
	private static final String UNNAMED = ".next";
	private static final String OVER = "over";

	FileHeader(String journal, int file, Head start) {
		this(journal, file, start, 0, 0);
	}

	static String name(int file) {
		return name(file, SUFFIX);
	}

	/** Name of a file in the making. What a crash leaves under it was never saved. */
	static String unnamed(int file) {
		return name(file, UNNAMED);
	}

	private static String name(int file, String suffix) {
		return String.format(Locale.ROOT, "%s%06d%s", PREFIX, file, suffix);
	}

	/** Numbers of the journal files in a folder, ascending, late ones too. Gaps occur. */
	static List<Integer> numbers(FileSystem files) throws IOException {
		List<Integer> numbers = new ArrayList<>();
		for (var name : files.list()) {
			if (isName(name)) {
				numbers.add(number(name));
			}
		}
		Collections.sort(numbers);
		return numbers;
	}

	/**
	 * The header of a file, {@code null} if it is damaged.
	 *
	 * @throws JournalFormatException
	 *             if the file is of a later format
	 */
	static @Nullable FileHeader of(FileSystem files, String name) throws IOException {
		return read(new LineReader(files.read(name, 0, MAX_LENGTH)));
	}

	/** Whether a file of this name can hold this header; a copy may have any name that is not one of ours. */
	boolean fits(String name) {
		return !isName(name) || number(name) == file;
	}

	private static boolean isName(String name) {
		// Not by a pattern: this is read while the IDE starts, where each class that is loaded counts.
		return name.length() == PREFIX.length() + DIGITS + SUFFIX.length() && name.startsWith(PREFIX)
				&& name.endsWith(SUFFIX) && isNumber(name, PREFIX.length(), PREFIX.length() + DIGITS);
	}

	private static boolean isNumber(String name, int from, int to) {
		for (var i = from; i < to; i++) {
			if (name.charAt(i) < '0' || name.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private static int number(String name) {
		return Integer.parseInt(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
	}

	byte[] line() {
		var json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.addProperty("journal", journal);
		json.addProperty("file", file);
		json.addProperty("first", start.size());
		json.addProperty("prev", start.hash().hex());
		if (left > 0) {
			json.add(OVER, over());
		}
		return Line.of(CanonicalJson.write(json));
	}

	private JsonObject over() {
		var json = new JsonObject();
		json.addProperty("file", left);
		json.addProperty("bytes", leftBytes);
		return json;
	}

	/**
	 * The header at the beginning of a file, or {@code null} if it is damaged, not whole or no header.
	 *
	 * @throws JournalFormatException
	 *             if the file is of a later format
	 */
	static @Nullable FileHeader read(LineReader reader) throws JournalFormatException {
		var json = reader.next();
		try {
			return json == null ? null : fromJson(json);
		} catch (RuntimeException malformed) {
			// A sound line that is no header: the file is not one of ours any more.
			reader.back(0);
			return null;
		}
	}

	private static FileHeader fromJson(JsonObject json) throws JournalFormatException {
		var format = json.get("format").getAsInt();
		if (format > FORMAT) {
			throw new JournalFormatException("The diary was written by a newer Daybook (format " + format
					+ "; this one knows " + FORMAT + "). It was left untouched: update Daybook to go on.");
		}
		var over = json.has(OVER) ? json.getAsJsonObject(OVER) : null;
		var header = new FileHeader(json.get("journal").getAsString(), json.get("file").getAsInt(),
				new Head(json.get("first").getAsLong(), new Hash(json.get("prev").getAsString())),
				over == null ? 0 : over.get("file").getAsInt(), over == null ? 0 : over.get("bytes").getAsLong());
		if (over != null && (header.left < 1 || header.left >= header.file || header.leftBytes < 0)) {
			throw new IllegalArgumentException("Nobody takes over from a later file, or from less than nothing.");
		}
		return header;
	}
}
