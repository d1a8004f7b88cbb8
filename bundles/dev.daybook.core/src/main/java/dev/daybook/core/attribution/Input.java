/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

/** A pattern while it is read, character by character. */
final class Input {

	/** Deeper than any pattern that a person writes; keeps a made-up one from filling the stack. */
	static final int MAX_DEPTH = 40;
	static final int END = -1;

	private final String text;
	private int at;

	Input(String text) {
		this.text = text;
	}

	/** Index of the next character. */
	int at() {
		return at;
	}

	/** The next character, {@link #END} when there is none. */
	int peek() {
		return at < text.length() ? text.codePointAt(at) : END;
	}

	/** Reads the next character; not to be called at the end. */
	int next() {
		var c = text.codePointAt(at);
		at += Character.charCount(c);
		return c;
	}

	/** Whether a name of a path begins here. */
	boolean atName() {
		return at == 0 || text.charAt(at - 1) == '/';
	}

	/** Passes over {@code expected} if it comes next. */
	boolean skip(String expected) {
		var here = text.startsWith(expected, at);
		at += here ? expected.length() : 0;
		return here;
	}

	/** Whether {@code other} comes next. */
	boolean sees(String other) {
		return text.startsWith(other, at);
	}

	/** A whole number of at most four digits; {@code -1} when there is none. */
	int number() {
		var value = -1;
		for (var digits = 0; digits < 4 && CharSets.DIGIT.test(peek()); digits++) {
			value = Math.max(0, value) * 10 + next() - '0';
		}
		return value;
	}
}
