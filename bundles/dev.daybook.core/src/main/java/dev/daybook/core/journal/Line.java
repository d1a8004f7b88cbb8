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
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** One line of a journal file: eight hexadecimal digits of CRC32C, a space, canonical JSON, a line feed. */
final class Line {

	private static final int CRC_DIGITS = 8;
	private static final int PREFIX = CRC_DIGITS + 1;

	private Line() {
	}

	static String of(String json) {
		return String.format("%08x %s\n", crc(json.getBytes(StandardCharsets.UTF_8)), json);
	}

	/**
	 * @param line
	 *            a line without its line feed
	 * @return the JSON, or {@code null} if the line is damaged
	 */
	static @Nullable JsonObject parse(byte[] line) {
		if (line.length <= PREFIX || line[CRC_DIGITS] != ' ') {
			return null;
		}
		var json = java.util.Arrays.copyOfRange(line, PREFIX, line.length);
		if (!String.format("%08x", crc(json)).equals(new String(line, 0, CRC_DIGITS, StandardCharsets.US_ASCII))) {
			return null;
		}
		try {
			return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException e) {
			return null;
		}
	}

	private static int crc(byte[] bytes) {
		var crc = new CRC32C();
		crc.update(bytes);
		return (int) crc.getValue();
	}
}
