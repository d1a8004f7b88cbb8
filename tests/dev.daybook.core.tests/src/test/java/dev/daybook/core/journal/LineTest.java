/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

	@Test
	void startsWithTheChecksum() {
		// The check value of CRC-32C is e3069283 for "123456789"; a line's checksum is over its JSON alone.
		assertEquals("e3069283 123456789\n", new String(Line.of("123456789"), StandardCharsets.US_ASCII));
	}

	@Test
	void isReadWithoutItsLineFeed() {
		var line = Line.of("{\"a\":\"é\"}");

		assertNotNull(Line.parse(line, 0, line.length - 1));
		assertNull(Line.parse(line, 0, line.length));
		assertNull(Line.parse(line, 1, line.length - 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"b\":1,\"a\":2}", "{\"a\": 1}", "{\"a\":1,\"a\":1}", "{\"a\":1.5}", "{\"a\":1.0}",
			"{\"a\":1e2}", "{\"a\":-0}", "{\"a\":9007199254740993}", "{\"a\":\"\\u00e9\"}", "{a:1}", "[]", "1", "{", "",
			"{\"a\":\"\\ud83d\"}", "{} {}", "nonsense" })
	void takesCanonicalObjectsOnly(String json) {
		var line = Line.of(json);

		assertNull(Line.parse(line, 0, line.length - 1));
	}

	@Test
	void takesNoBytesThatAreNoUtf8() {
		var line = Line.of("{\"a\":\"é\"}");
		var start = "00000000 {\"a\":\"".length();
		line[start] = (byte) 0xff;
		var crc = new CRC32C();
		crc.update(line, 9, line.length - 10);
		System.arraycopy(String.format("%08x", crc.getValue()).getBytes(StandardCharsets.US_ASCII), 0, line, 0, 8);

		assertNull(Line.parse(line, 0, line.length - 1));
	}

	@Test
	void isNotFooledByDeepNesting() {
		var line = Line.of("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");

		assertNull(Line.parse(line, 0, line.length - 1));
	}
}
