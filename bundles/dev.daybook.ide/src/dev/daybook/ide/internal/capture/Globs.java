/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns for names and paths: {@code *} and {@code ?} stay inside a name, {@code **} crosses folders; case makes no
 * difference, and all else means itself. Immutable.
 */
final class Globs {

	private final List<Pattern> patterns;

	/**
	 * @param before
	 *            regular expression in front of each glob
	 */
	Globs(String before, List<String> globs) {
		patterns = globs.stream().map(glob -> compile(before, glob)).toList();
	}

	Globs(List<String> globs) {
		this("", globs);
	}

	boolean isEmpty() {
		return patterns.isEmpty();
	}

	boolean match(String text) {
		return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
	}

	private static Pattern compile(String before, String glob) {
		var regex = new StringBuilder(before);
		for (var i = 0; i < glob.length(); i++) {
			var c = glob.charAt(i);
			if (c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
				regex.append(".*");
				i++;
			} else {
				regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
			}
		}
		return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
