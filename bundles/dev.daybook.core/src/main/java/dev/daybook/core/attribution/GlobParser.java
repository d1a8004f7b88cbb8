/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads globs: {@code *} and {@code ?} stay inside a name, {@code **} crosses folders, <code>{a,b}</code> and
 * {@code [a-z]} are choices, a backslash takes the next character as it is. The separator is {@code /} on every system.
 */
final class GlobParser {

	private final Input in;
	private final boolean ignoreCase;

	private GlobParser(String glob, boolean ignoreCase) {
		in = new Input(glob);
		this.ignoreCase = ignoreCase;
	}

	/**
	 * @throws PatternException
	 *             with a sentence and a position
	 */
	static Node parse(String glob, boolean ignoreCase) {
		// A folder stands for everything in it.
		return new GlobParser(glob.endsWith("/") ? glob + "**" : glob, ignoreCase).sequence(0);
	}

	private Node sequence(int depth) {
		List<Node> parts = new ArrayList<>();
		while (in.peek() != Input.END && (depth == 0 || in.peek() != ',' && in.peek() != '}')) {
			parts.add(part(depth));
		}
		return new Node.Seq(parts);
	}

	private Node part(int depth) {
		var start = in.at();
		if (in.atName() && in.skip("**/")) {
			// Any folders, or none.
			return new Node.Alt(List.of(Node.EMPTY, new Node.Seq(List.of(Node.any(Node.ANY), one('/')))));
		}
		if (in.skip("**")) {
			return Node.any(Node.ANY);
		}
		var c = in.next();
		return switch (c) {
		case '*' -> Node.any(Node.NO_SLASH);
		case '?' -> new Node.Chars(Node.NO_SLASH);
		case '{' -> choices(start, depth + 1);
		case '[' -> set(start);
		case '\\' -> escaped(start);
		default -> one(c);
		};
	}

	private Node set(int start) {
		var set = new SetParser(in, start, "!").parse();
		return new Node.Chars((ignoreCase ? CharSets.ignoringCase(set) : set).and(Node.NO_SLASH));
	}

	private Node choices(int start, int depth) {
		if (depth > Input.MAX_DEPTH) {
			throw PatternException.at(start, "braces are nested too deep.");
		}
		List<Node> choices = new ArrayList<>();
		do {
			choices.add(sequence(depth));
		} while (in.skip(","));
		if (!in.skip("}")) {
			throw PatternException.at(start, "this { is never closed; write \\{ for the character itself.");
		}
		return new Node.Alt(choices);
	}

	private Node escaped(int start) {
		if (in.peek() == Input.END) {
			throw PatternException.at(start, "a backslash cannot be the last character; folders are separated by /.");
		}
		return one(in.next());
	}

	private Node one(int character) {
		var set = CharSets.one(character);
		return new Node.Chars(ignoreCase ? CharSets.ignoringCase(set) : set);
	}
}
