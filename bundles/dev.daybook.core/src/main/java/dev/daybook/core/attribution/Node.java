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
import java.util.function.IntPredicate;

/** What a pattern is made of. Globs and regular expressions are read into the same few things. */
sealed interface Node {

	long MANY = 1_000_000_000;
	Node EMPTY = new Seq(List.of());
	IntPredicate ANY = c -> true;
	IntPredicate NO_SLASH = c -> c != '/';

	/** One character out of a set. */
	record Chars(IntPredicate set) implements Node {
	}

	/** One after the other. */
	record Seq(List<Node> parts) implements Node {
	}

	/** One of several. */
	record Alt(List<Node> choices) implements Node {
	}

	/**
	 * Again and again.
	 *
	 * @param max
	 *            {@link #UNLIMITED} for no end
	 */
	record Repeat(Node part, int min, int max) implements Node {

		static final int UNLIMITED = -1;
	}

	/** The begin or the end of the text. */
	record Border(boolean end) implements Node {
	}

	static Node any(IntPredicate set) {
		return new Repeat(new Chars(set), 0, Repeat.UNLIMITED);
	}

	/** States that this needs at most; stops growing far above every limit. */
	default long states() {
		return Math.min(MANY, switch (this) {
		case Chars chars -> 1;
		case Border border -> 1;
		case Seq seq -> sum(seq.parts);
		case Alt alt -> sum(alt.choices) + 2L * alt.choices.size();
		case Repeat repeat -> (repeat.part.states() + 2) * Math.max(1, Math.max(repeat.min + 1, repeat.max));
		});
	}

	private static long sum(List<Node> nodes) {
		return nodes.stream().mapToLong(Node::states).sum();
	}
}
