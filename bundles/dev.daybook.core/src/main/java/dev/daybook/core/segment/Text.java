/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import java.nio.charset.StandardCharsets;

/** Text from outside, as it can be saved. */
final class Text {

	private Text() {
	}

	/** Puts a question mark for each half of a character, which no UTF-8 file can hold. */
	static String whole(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	/** The first characters of a text, never half of one. */
	static String start(String text, int length) {
		if (text.length() <= length) {
			return whole(text);
		}
		return whole(text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length));
	}
}
