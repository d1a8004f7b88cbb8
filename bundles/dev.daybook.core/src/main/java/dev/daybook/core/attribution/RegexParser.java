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
import java.util.function.IntPredicate;

/**
 * Reads regular expressions: characters, {@code .}, sets, groups, {@code |}, repetitions, {@code ^} and {@code $}. What
 * is not understood is refused with its position, never taken for something else.
 */
final class RegexParser {

	private static final String SPECIAL_GROUP = "this kind of group is not supported; use ( ) or (?: ).";

	private final Input in;
	private final boolean ignoreCase;
	private int depth;

	private RegexParser(String pattern, boolean ignoreCase) {
		in = new Input(pattern);
		this.ignoreCase = in.skip("(?i)") || ignoreCase;
	}

	/**
	 * @throws PatternException
	 *             with a sentence and a position
	 */
	static Node parse(String pattern, boolean ignoreCase) {
		var parser = new RegexParser(pattern, ignoreCase);
		var node = parser.choices();
		if (parser.in.peek() == ')') {
			throw PatternException.at(parser.in.at(), "this ) closes nothing; write \\) for the character itself.");
		}
		return node;
	}

	private Node choices() {
		List<Node> choices = new ArrayList<>();
		do {
			choices.add(sequence());
		} while (in.skip("|"));
		return choices.size() == 1 ? choices.getFirst() : new Node.Alt(choices);
	}

	private Node sequence() {
		List<Node> parts = new ArrayList<>();
		while (in.peek() != Input.END && in.peek() != '|' && in.peek() != ')') {
			parts.add(repeated(atom()));
		}
		return new Node.Seq(parts);
	}

	private Node atom() {
		var start = in.at();
		var c = in.next();
		return switch (c) {
		case '(' -> group(start);
		case '[' -> new Node.Chars(cased(new SetParser(in, start, "^").parse()));
		case '.' -> new Node.Chars(Node.ANY);
		case '^' -> new Node.Border(false);
		case '$' -> new Node.Border(true);
		case '\\' -> new Node.Chars(cased(escape(in, start)));
		case '*', '+', '?', '{' -> throw PatternException.at(start,
				"there is nothing before it to repeat; write \\" + (char) c + " for the character itself.");
		default -> new Node.Chars(cased(CharSets.one(c)));
		};
	}

	private Node group(int start) {
		if (in.sees("?") && !in.skip("?:")) {
			throw PatternException.at(start, SPECIAL_GROUP);
		}
		if (++depth > Input.MAX_DEPTH) {
			throw PatternException.at(start, "groups are nested too deep.");
		}
		var inside = choices();
		if (!in.skip(")")) {
			throw PatternException.at(start, "this ( is never closed.");
		}
		depth--;
		return inside;
	}

	private Node repeated(Node atom) {
		var start = in.at();
		var node = switch (in.peek()) {
		case '*' -> repeat(atom, 0, Node.Repeat.UNLIMITED);
		case '+' -> repeat(atom, 1, Node.Repeat.UNLIMITED);
		case '?' -> repeat(atom, 0, 1);
		case '{' -> counted(atom, start);
		default -> atom;
		};
		// Lazy or not makes no difference to whether the whole text fits.
		if (node != atom && !in.skip("?") && "*+{".indexOf(in.peek()) >= 0) {
			throw PatternException.at(in.at(), "two repetitions follow one another; put the first in ( ).");
		}
		return node;
	}

	private Node repeat(Node atom, int min, int max) {
		in.next();
		return new Node.Repeat(atom, min, max);
	}

	private Node counted(Node atom, int start) {
		in.next();
		var min = in.number();
		var max = in.skip(",") ? in.peek() == '}' ? Node.Repeat.UNLIMITED : in.number() : min;
		var open = max == Node.Repeat.UNLIMITED;
		if (min < 0 || !in.skip("}") || !open && max < min) {
			throw PatternException.at(start,
					"write a repetition as {2}, {2,} or {2,5}, or \\{ for the character itself.");
		}
		return new Node.Repeat(atom, min, max);
	}

	/** What follows a backslash, which has been read. */
	static IntPredicate escape(Input in, int start) {
		if (in.peek() == Input.END) {
			throw PatternException.at(start,
					"a backslash cannot be the last character; write \\\\ for the character itself.");
		}
		var c = in.next();
		var named = CharSets.named(c);
		if (named.isEmpty() && Character.isLetterOrDigit(c)) {
			throw PatternException.at(start, "\\" + Character.toString(c)
					+ " is not supported; there are \\d, \\w, \\s, \\D, \\W, \\S, and \\ before a punctuation mark.");
		}
		return named.orElse(CharSets.one(c));
	}

	private IntPredicate cased(IntPredicate set) {
		return ignoreCase ? CharSets.ignoringCase(set) : set;
	}
}
