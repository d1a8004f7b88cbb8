/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

/** Hexadecimal text. A pattern would take most of the time that opening a long journal takes. */
final class Hex {

	private Hex() {
	}

	/** Whether the text is made of exactly {@code length} digits and lower-case letters from a to f. */
	static boolean isLower(String text, int length) {
		if (text.length() != length) {
			return false;
		}
		for (var i = 0; i < length; i++) {
			var c = text.charAt(i);
			if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
				return false;
			}
		}
		return true;
	}

	/** The value of a digit, or -1 if it is none. */
	static int digit(byte c) {
		if (c >= '0' && c <= '9') {
			return c - '0';
		}
		return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
	}

	/** Reads {@code value.length} bytes from their digits, and tells whether all of them are there. */
	static boolean read(byte[] text, int from, byte[] value) {
		if (from + 2 * value.length > text.length) {
			return false;
		}
		var good = 0;
		for (var i = 0; i < value.length; i++) {
			var both = digit(text[from + 2 * i]) << 4 | digit(text[from + 2 * i + 1]);
			value[i] = (byte) both;
			good |= both;
		}
		return good >= 0;
	}
}
