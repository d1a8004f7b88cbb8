/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/** One line of a journal file: eight hexadecimal digits of CRC32C, a space, canonical JSON, a line feed. */
final class Line {

	private static final int CRC_DIGITS = 8;
	private static final int PREFIX = CRC_DIGITS + 1;

	private Line() {
	}

	static byte[] of(String json) {
		var text = json.getBytes(StandardCharsets.UTF_8);
		var line = new byte[PREFIX + text.length + 1];
		var crc = HexFormat.of().toHexDigits(crc(text, 0, text.length)).getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(crc, 0, line, 0, CRC_DIGITS);
		line[CRC_DIGITS] = ' ';
		System.arraycopy(text, 0, line, PREFIX, text.length);
		line[line.length - 1] = '\n';
		return line;
	}

	/**
	 * Reads the line in {@code bytes[from, to)}, without its line feed.
	 *
	 * @return the JSON, or {@code null} if the line is damaged, or is not in canonical form: what two readers could
	 *             understand differently has no place in a journal
	 */
	static @Nullable JsonObject parse(byte[] bytes, int from, int to) {
		var start = json(bytes, from, to);
		return start >= 0 && new CanonicalText(bytes, to).isObject(start) ? trusted(bytes, from, to) : null;
	}

	/** As {@link #parse}, of a line that was found to be good. */
	static JsonObject trusted(byte[] bytes, int from, int to) {
		var start = from + PREFIX;
		return JsonText.parse(new String(bytes, start, to - start, StandardCharsets.UTF_8));
	}

	/** Where the JSON of the line in {@code bytes[from, to)} begins, or -1 if its checksum is not right. */
	static int json(byte[] bytes, int from, int to) {
		var start = from + PREFIX;
		return start < to && bytes[start - 1] == ' ' && isCrc(bytes, from, crc(bytes, start, to)) ? start : -1;
	}

	private static boolean isCrc(byte[] bytes, int from, int crc) {
		for (var i = 0; i < CRC_DIGITS; i++) {
			if (Hex.digit(bytes[from + i]) != (crc >>> 4 * (CRC_DIGITS - 1 - i) & 0xf)) {
				return false;
			}
		}
		return true;
	}

	static int crc(byte[] bytes, int from, int to) {
		var crc = new CRC32C();
		crc.update(bytes, from, to - from);
		return (int) crc.getValue();
	}
}
