/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.List;

/**
 * The person's rules in order: the first that matches wins.
 *
 * @param list
 *            at most {@value #MAX}
 */
public record Rules(List<Rule> list) {

	public static final int MAX = 200;
	public static final Rules NONE = new Rules(List.of());

	/**
	 * @throws IllegalArgumentException
	 *             with one sentence for the person, if there are too many
	 */
	public Rules {
		if (list.size() > MAX) {
			throw new IllegalArgumentException(
					"There can be at most " + MAX + " rules; these are " + list.size() + ".");
		}
		list = List.copyOf(list);
	}

	/**
	 * Reads what {@link #write} wrote. Strict: what is not understood is refused, because a rule that is left out would
	 * give time to the wrong contract.
	 *
	 * @param json
	 *            empty for no rules
	 * @throws IllegalArgumentException
	 *             with one sentence for the person
	 */
	public static Rules read(String json) {
		return RulesJson.read(json);
	}

	/** The stored form, one line of JSON. */
	public String write() {
		return RulesJson.write(this);
	}
}
