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

import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks that bytes are canonical JSON, as {@link CanonicalJson} writes it, without making anything of them: a journal
 * of ten years has ten million values. Every method gets where a value begins, and returns where it ends, or
 * {@link #BAD}. Immutable.
 */
final class CanonicalText {

	static final int BAD = -1;

	/** As in {@link JsonText}. */
	private static final int MAX_DEPTH = 64;
	private static final long MAX_EXACT = 1L << 53;
	private static final int MAX_DIGITS = 16;
	private static final String PLAIN_ESCAPES = "\"\\bfnrt";
	/** Control characters that have an escape of one letter. */
	private static final String NAMED_CONTROLS = "\b\t\n\f\r";

	private final byte[] bytes;
	private final int end;

	/**
	 * @param end
	 *            after the last byte that is looked at
	 */
	CanonicalText(byte[] bytes, int end) {
		this.bytes = bytes;
		this.end = end;
	}

	/** Whether one object, and nothing else, stands from {@code from} to the end. */
	boolean isObject(int from) {
		return from < end && bytes[from] == '{' && object(from, null) == end;
	}

	/**
	 * @param members
	 *            if there, gets the members that have room in it
	 */
	int object(int at, @Nullable Members members) {
		return object(at, 1, members);
	}

	int value(int at) {
		return value(at, 0);
	}

	int string(int at) {
		var next = at + 1;
		while (next < end && next > 0) {
			var c = bytes[next];
			if (c == '"') {
				return next + 1;
			} else if (c == '\\') {
				next = escape(next);
			} else if (c < 0) {
				next = Utf8.character(bytes, next, end);
			} else if (c < ' ') {
				return BAD;
			} else {
				next++;
			}
		}
		return BAD;
	}

	private int value(int at, int depth) {
		if (at >= end) {
			return BAD;
		}
		return switch (bytes[at]) {
		case '{' -> object(at, depth + 1, null);
		case '[' -> array(at, depth + 1);
		case '"' -> string(at);
		case 't' -> word(at, "true");
		case 'f' -> word(at, "false");
		case 'n' -> word(at, "null");
		default -> number(at);
		};
	}

	private int object(int at, int depth, @Nullable Members members) {
		if (depth > MAX_DEPTH) {
			return BAD;
		}
		if (is('}', at + 1)) {
			return at + 2;
		}
		var name = at + 1;
		var last = BAD;
		while (is('"', name)) {
			var nameEnd = string(name);
			if (nameEnd < 0 || !is(':', nameEnd) || last >= 0 && !ascends(last, name, nameEnd)) {
				return BAD;
			}
			var valueEnd = value(nameEnd + 1, depth);
			if (members != null && valueEnd >= 0) {
				members.add(name, nameEnd, valueEnd);
			}
			if (valueEnd < 0 || is('}', valueEnd)) {
				return valueEnd < 0 ? BAD : valueEnd + 1;
			}
			if (!is(',', valueEnd)) {
				return BAD;
			}
			last = name;
			name = valueEnd + 1;
		}
		return BAD;
	}

	private int array(int at, int depth) {
		if (depth > MAX_DEPTH) {
			return BAD;
		}
		if (is(']', at + 1)) {
			return at + 2;
		}
		var next = at;
		do {
			next = value(next + 1, depth);
		} while (next >= 0 && is(',', next));
		return next >= 0 && is(']', next) ? next + 1 : BAD;
	}

	int number(int at) {
		var first = is('-', at) ? at + 1 : at;
		var next = first;
		var value = 0L;
		while (next < end && bytes[next] >= '0' && bytes[next] <= '9' && next - first < MAX_DIGITS) {
			value = 10 * value + bytes[next++] - '0';
		}
		var digits = next - first;
		if (digits == 0 || value > MAX_EXACT || bytes[first] == '0' && (digits > 1 || first > at)) {
			return BAD;
		}
		return next;
	}

	private int word(int at, String word) {
		for (var i = 0; i < word.length(); i++) {
			if (!is(word.charAt(i), at + i)) {
				return BAD;
			}
		}
		return at + word.length();
	}

	private int escape(int at) {
		if (at + 1 >= end) {
			return BAD;
		}
		if (PLAIN_ESCAPES.indexOf(bytes[at + 1]) >= 0) {
			return at + 2;
		}
		var tens = at + 4;
		if (tens + 1 >= end || word(at, "\\u00") < 0 || bytes[tens] != '0' && bytes[tens] != '1') {
			return BAD;
		}
		var ones = Hex.digit(bytes[tens + 1]);
		return ones < 0 || NAMED_CONTROLS.indexOf(16 * (bytes[tens] - '0') + ones) >= 0 ? BAD : at + 6;
	}

	private boolean is(char c, int at) {
		return at < end && bytes[at] == c;
	}

	/** Whether a name comes after the one at {@code last}, by UTF-16 code units. */
	private boolean ascends(int last, int name, int nameEnd) {
		for (var i = 1;; i++) {
			var a = bytes[last + i];
			var b = bytes[name + i];
			if (a == '\\' || b == '\\' || a < 0 || b < 0) {
				return text(last, string(last)).compareTo(text(name, nameEnd)) < 0;
			}
			if (a == '"' || b == '"') {
				return a == '"' && b != '"';
			}
			if (a != b) {
				return a < b;
			}
		}
	}

	private String text(int from, int to) {
		var json = "{" + new String(bytes, from, to - from, StandardCharsets.UTF_8) + ":0}";
		return JsonText.parse(json).keySet().iterator().next();
	}
}
