/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads the addresses of the remotes out of a repository's configuration. */
public final class GitConfig {

	private GitConfig() {
	}

	/**
	 * @param text
	 *            the file {@code config} of the repository
	 * @return addresses as {@link Remote#normal}; never throws
	 */
	public static Set<String> remotes(String text) {
		Set<String> remotes = new TreeSet<>();
		var inRemote = false;
		for (var line : text.lines().map(String::strip).toList()) {
			var rest = line;
			if (line.startsWith("[")) {
				inRemote = line.toLowerCase(Locale.ROOT).matches("\\[\\s*remote\\s.*");
				// Git allows a setting behind the section's name.
				rest = line.substring(line.indexOf(']') + 1).strip();
			}
			var equals = rest.indexOf('=');
			if (inRemote && equals > 0 && rest.substring(0, equals).strip().equalsIgnoreCase("url")) {
				remotes.add(Remote.normal(value(rest.substring(equals + 1).strip())));
			}
		}
		remotes.remove("");
		return remotes;
	}

	/** Without quotation marks and without a comment. */
	private static String value(String raw) {
		var value = new StringBuilder();
		var quoted = false;
		for (var i = 0; i < raw.length(); i++) {
			var c = raw.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == '\\' && i + 1 < raw.length()) {
				value.append(raw.charAt(++i));
			} else if (!quoted && (c == '#' || c == ';')) {
				break;
			} else {
				value.append(c);
			}
		}
		return value.toString().strip();
	}
}
