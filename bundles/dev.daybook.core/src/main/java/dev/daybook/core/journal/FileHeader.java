/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

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
 */
record FileHeader(String journal, int file, Head start) {

	/** Version of the files' format. */
	static final int FORMAT = 1;

	private static final String PREFIX = "journal-";
	private static final String SUFFIX = ".log";

	static String name(int file) {
		return String.format("%s%06d%s", PREFIX, file, SUFFIX);
	}

	static boolean isName(String name) {
		return name.matches("journal-\\d{6}\\.log");
	}

	static int number(String name) {
		return Integer.parseInt(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
	}

	String line() {
		var json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.addProperty("journal", journal);
		json.addProperty("file", file);
		json.addProperty("first", start.size());
		json.addProperty("prev", start.hash().hex());
		return Line.of(CanonicalJson.write(json));
	}

	/**
	 * @throws JournalFormatException
	 *             if the file is of a later format
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static FileHeader fromJson(JsonObject json) throws JournalFormatException {
		var format = json.get("format").getAsInt();
		if (format > FORMAT) {
			throw new JournalFormatException("The diary was written by a newer Daybook (format " + format
					+ "; this one knows " + FORMAT + "). It was left untouched: update Daybook to go on.");
		}
		return new FileHeader(json.get("journal").getAsString(), json.get("file").getAsInt(),
				new Head(json.get("first").getAsLong(), new Hash(json.get("prev").getAsString())));
	}
}
