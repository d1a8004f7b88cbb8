/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.desktop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes of a message of the bus, little end first. */
final class BusWriter {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	int length() {
		return bytes.size();
	}

	void bytes(int... values) {
		for (var value : values) {
			bytes.write(value);
		}
	}

	void align(int to) {
		while (bytes.size() % to != 0) {
			bytes.write(0);
		}
	}

	void number(int value) {
		align(4);
		bytes(value, value >>> 8, value >>> 16, value >>> 24);
	}

	void text(String value) {
		var encoded = value.getBytes(StandardCharsets.UTF_8);
		number(encoded.length);
		bytes.writeBytes(encoded);
		bytes.write(0);
	}

	/**
	 * A field of the header.
	 *
	 * @param kind
	 *            {@code s} text, {@code o} path, or {@code g} signature
	 */
	void field(int code, char kind, String value) {
		align(8);
		bytes(code, 1, kind, 0);
		if (kind == 'g') {
			bytes.write(value.length());
			bytes.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
			bytes.write(0);
		} else {
			text(value);
		}
	}

	void append(BusWriter other) {
		bytes.writeBytes(other.bytes.toByteArray());
	}

	ByteBuffer toBuffer() {
		return ByteBuffer.wrap(bytes.toByteArray());
	}
}
