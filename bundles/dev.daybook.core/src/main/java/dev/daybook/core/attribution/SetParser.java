/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.function.IntPredicate;

/** Reads a set in brackets, such as {@code [a-z_]} or {@code [^/]}; the opening bracket has been read. */
final class SetParser {

	private final Input in;
	private final int start;
	private final String not;

	/**
	 * @param start
	 *            position of the opening bracket
	 * @param not
	 *            what turns the set around when it comes first
	 */
	SetParser(Input in, int start, String not) {
		this.in = in;
		this.start = start;
		this.not = not;
	}

	/**
	 * @throws PatternException
	 *             if the set is empty, never closed, or has a range that runs backwards
	 */
	IntPredicate parse() {
		var negated = in.skip(not);
		IntPredicate set = c -> false;
		if (in.peek() == ']') {
			throw PatternException.at(start, "this set is empty; write \\] for the character ] in it.");
		}
		while (!in.skip("]")) {
			set = set.or(element());
		}
		return negated ? set.negate() : set;
	}

	private IntPredicate element() {
		var at = in.at();
		var first = character();
		if (in.sees("[") || in.sees("&&")) {
			throw PatternException.at(in.at(), "a set within a set is not supported; put a backslash before it.");
		}
		if (!in.sees("-") || in.sees("-]")) {
			return first.set;
		}
		in.next();
		var last = character();
		if (first.point < 0 || last.point < first.point) {
			throw PatternException.at(at, "this range runs backwards, or does not go from one character to another.");
		}
		return CharSets.range(first.point, last.point);
	}

	/**
	 * @param point
	 *            the character, -1 for a set such as {@code \d}
	 */
	private record Element(IntPredicate set, int point) {
	}

	private Element character() {
		var at = in.at();
		if (in.peek() == Input.END) {
			throw PatternException.at(start, "this [ is never closed.");
		}
		var c = in.next();
		if (c == '[') {
			throw PatternException.at(at, "a set within a set is not supported; write \\[ for the character itself.");
		}
		if (c != '\\') {
			return new Element(CharSets.one(c), c);
		}
		var escaped = in.peek();
		var set = RegexParser.escape(in, at);
		return new Element(set, CharSets.named(escaped).isPresent() ? -1 : escaped);
	}
}
