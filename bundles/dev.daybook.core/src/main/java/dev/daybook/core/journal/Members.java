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

/** Where the members of an object of canonical JSON stand; the first sixteen. For one thread, and used again. */
final class Members {

	private static final int MOST = 16;

	private final byte[] bytes;
	private final int[] names = new int[MOST];
	private final int[] nameEnds = new int[MOST];
	private final int[] ends = new int[MOST];
	private int count;

	Members(byte[] bytes) {
		this.bytes = bytes;
	}

	void clear() {
		count = 0;
	}

	/** Adds a member with its places of quotes. */
	void add(int name, int nameEnd, int valueEnd) {
		if (count < MOST) {
			names[count] = name;
			nameEnds[count] = nameEnd;
			ends[count] = valueEnd;
			count++;
		}
	}

	/** Whether there is a member whose value is this, as canonical text. */
	boolean has(String name, String value) {
		var i = find(name);
		var text = value.getBytes(StandardCharsets.UTF_8);
		return i >= 0 && Arrays.equals(bytes, nameEnds[i] + 1, ends[i], text, 0, text.length);
	}

	/** Whether there is a member whose value begins with a character. */
	boolean begins(String name, char first) {
		var i = find(name);
		return i >= 0 && bytes[nameEnds[i] + 1] == first;
	}

	/** Where the text in the quotes of a member begins, or {@link CanonicalText#BAD} if it has another length. */
	int text(String name, int length) {
		var i = find(name);
		return i >= 0 && ends[i] - nameEnds[i] == length + 3 && bytes[nameEnds[i] + 1] == '"'
				? nameEnds[i] + 2
				: CanonicalText.BAD;
	}

	/** Where the value of a member begins, or {@link CanonicalText#BAD}. */
	int value(String name) {
		var i = find(name);
		return i < 0 ? i : nameEnds[i] + 1;
	}

	private int find(String name) {
		for (var i = 0; i < count; i++) {
			if (nameEnds[i] - names[i] == name.length() + 2 && isName(names[i] + 1, name)) {
				return i;
			}
		}
		return CanonicalText.BAD;
	}

	private boolean isName(int at, String name) {
		for (var i = 0; i < name.length(); i++) {
			if (bytes[at + i] != name.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
