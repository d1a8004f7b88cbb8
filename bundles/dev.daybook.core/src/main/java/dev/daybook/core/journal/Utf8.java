/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

/** Characters of more than one byte, in their one right form. */
final class Utf8 {

	private Utf8() {
	}

	/** @return where the character at {@code at} ends, or {@link CanonicalText#BAD} */
	static int character(byte[] bytes, int at, int end) {
		var first = bytes[at] & 0xff;
		if (first >= 0xc2 && first <= 0xdf) {
			return more(bytes, at, end, 1, 0x80, 0xbf);
		}
		if (first >= 0xe0 && first <= 0xef) {
			// Neither what two bytes could hold, nor half a character.
			return more(bytes, at, end, 2, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf);
		}
		if (first >= 0xf0 && first <= 0xf4) {
			return more(bytes, at, end, 3, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf);
		}
		return CanonicalText.BAD;
	}

	private static int more(byte[] bytes, int at, int end, int count, int least, int most) {
		if (at + count >= end) {
			return CanonicalText.BAD;
		}
		var second = bytes[at + 1] & 0xff;
		var good = second >= least && second <= most;
		for (var i = 2; i <= count; i++) {
			good &= (bytes[at + i] & 0xc0) == 0x80;
		}
		return good ? at + count + 1 : CanonicalText.BAD;
	}
}
