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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** One line of a journal file: eight hexadecimal digits of CRC32C, a space, canonical JSON, a line feed. */
final class Line {

	private static final int CRC_DIGITS = 8;
	private static final int PREFIX = CRC_DIGITS + 1;

	private Line() {
	}

	static byte[] of(String json) {
		var text = json.getBytes(StandardCharsets.UTF_8);
		var line = new byte[PREFIX + text.length + 1];
		System.arraycopy(crc(text, 0, text.length), 0, line, 0, CRC_DIGITS);
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
		var start = from + PREFIX;
		if (start >= to || bytes[start - 1] != ' '
				|| !Arrays.equals(bytes, from, from + CRC_DIGITS, crc(bytes, start, to), 0, CRC_DIGITS)) {
			return null;
		}
		try {
			var text = new String(bytes, start, to - start, StandardCharsets.UTF_8);
			var json = JsonText.parse(text);
			var canonical = CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8);
			return Arrays.equals(bytes, start, to, canonical, 0, canonical.length) ? json : null;
		} catch (JsonParseException | IllegalStateException | IllegalArgumentException malformed) {
			// A sound checksum over something that is no canonical JSON object: as good as damaged.
			return null;
		}
	}

	private static byte[] crc(byte[] bytes, int from, int to) {
		var crc = new CRC32C();
		crc.update(bytes, from, to - from);
		return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
	}
}
