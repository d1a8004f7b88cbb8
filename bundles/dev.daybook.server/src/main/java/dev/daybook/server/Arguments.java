/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options of the command line: {@code --name value} or {@code --name}. */
final class Arguments {

	/** The command line cannot be understood; the message is one sentence. */
	static final class Fault extends Exception {

		private static final long serialVersionUID = 1L;

		Fault(String sentence) {
			super(sentence);
		}
	}

	private final Map<String, String> values = new HashMap<>();

	Arguments(List<String> words, Set<String> withValue, Set<String> flags) throws Fault {
		for (var i = 0; i < words.size(); i++) {
			var word = words.get(i);
			if (flags.contains(word)) {
				values.put(word, "");
			} else if (withValue.contains(word) && i + 1 < words.size()) {
				values.put(word, words.get(++i));
			} else if (withValue.contains(word)) {
				throw new Fault("The option " + word + " needs a value.");
			} else {
				throw new Fault("There is no option " + word + ".");
			}
		}
	}

	boolean has(String option) {
		return values.containsKey(option);
	}

	String get(String option, String fallback) {
		return values.getOrDefault(option, fallback);
	}

	String need(String option) throws Fault {
		var value = values.get(option);
		if (value == null) {
			throw new Fault("The option " + option + " is needed.");
		}
		return value;
	}

	int port(String option, int fallback) throws Fault {
		var text = values.get(option);
		if (text == null) {
			return fallback;
		}
		if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
			return Integer.parseInt(text);
		}
		throw new Fault("A port is a number from 0 to 65535, not " + text + ".");
	}
}
