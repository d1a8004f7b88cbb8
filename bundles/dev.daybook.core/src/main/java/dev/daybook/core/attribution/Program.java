/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A pattern as an automaton that follows all ways at once (Thompson 1968). It never goes back, so the time is bounded
 * by the number of states times the length of the text, whatever the pattern: no pattern is catastrophic. This is why
 * there are no back-references and no looking ahead, and why {@code java.util.regex} does not do it, which can be made
 * to run for ever without reading one character.
 */
final class Program {

	/** Most states: the bound of the time, with the length of the text. */
	static final int MAX_STATES = 2_000;

	private enum Kind {
		CHARS, SPLIT, JUMP, BEGIN, END, MATCH
	}

	private final Kind[] kinds;
	private final IntPredicate[] sets;
	private final int[] nexts;
	private int size;

	private Program(int capacity) {
		kinds = new Kind[capacity];
		sets = new IntPredicate[capacity];
		nexts = new int[capacity];
	}

	/**
	 * @throws PatternException
	 *             if the pattern repeats too much
	 */
	static Program of(Node node) {
		var states = node.states();
		if (states > MAX_STATES) {
			throw new PatternException("The pattern repeats so much that it would be slow; write it with fewer or "
					+ "smaller repetitions.", 0);
		}
		var program = new Program((int) states + 1);
		program.emit(node);
		program.add(Kind.MATCH, Node.ANY);
		return program;
	}

	/**
	 * What came of holding the pattern against a text.
	 *
	 * @param matched
	 *            whether the whole text is one that the pattern describes
	 * @param steps
	 *            states looked at, a measure of the time
	 */
	record Result(boolean matched, long steps) {
	}

	/** Number of states. */
	int size() {
		return size;
	}

	/** Holds the pattern against a text, in at most {@link #size()} steps for each character and one more. */
	Result run(CharSequence text) {
		var steps = 0L;
		var points = text.codePoints().toArray();
		var now = new States(size);
		var next = new States(size);
		follow(now, 0, 0, points.length);
		for (var at = 0; at < points.length && now.count > 0; at++) {
			next.clear();
			steps += now.count;
			for (var i = 0; i < now.count; i++) {
				var state = now.list[i];
				if (kinds[state] == Kind.CHARS && sets[state].test(points[at])) {
					follow(next, state + 1, at + 1, points.length);
				}
			}
			var before = now;
			now = next;
			next = before;
		}
		return new Result(now.has(size - 1), steps + now.count);
	}

	/** Adds a state and those that are reached from it without reading. */
	private void follow(States states, int first, int at, int end) {
		states.push(first);
		while (states.waiting > 0) {
			var state = states.pop();
			switch (kinds[state]) {
			case SPLIT -> {
				states.push(nexts[state]);
				states.push(state + 1);
			}
			case JUMP -> states.push(nexts[state]);
			case BEGIN -> {
				if (at == 0) {
					states.push(state + 1);
				}
			}
			case END -> {
				if (at == end) {
					states.push(state + 1);
				}
			}
			case CHARS, MATCH -> {
				// Stays in the list.
			}
			}
		}
	}

	private int add(Kind kind, IntPredicate set) {
		kinds[size] = kind;
		sets[size] = set;
		return size++;
	}

	private void emit(Node node) {
		switch (node) {
		case Node.Chars chars -> add(Kind.CHARS, chars.set());
		case Node.Border border -> add(border.end() ? Kind.END : Kind.BEGIN, Node.ANY);
		case Node.Seq seq -> seq.parts().forEach(this::emit);
		case Node.Alt alt -> emit(alt);
		case Node.Repeat repeat -> emit(repeat);
		}
	}

	private void emit(Node.Alt alt) {
		var ends = new int[alt.choices().size()];
		for (var i = 0; i < ends.length; i++) {
			var split = i < ends.length - 1 ? add(Kind.SPLIT, Node.ANY) : -1;
			emit(alt.choices().get(i));
			ends[i] = add(Kind.JUMP, Node.ANY);
			if (split >= 0) {
				nexts[split] = size;
			}
		}
		for (var end : ends) {
			nexts[end] = size;
		}
	}

	private void emit(Node.Repeat repeat) {
		for (var i = 0; i < repeat.min(); i++) {
			emit(repeat.part());
		}
		if (repeat.max() == Node.Repeat.UNLIMITED) {
			var split = add(Kind.SPLIT, Node.ANY);
			emit(repeat.part());
			nexts[add(Kind.JUMP, Node.ANY)] = split;
			nexts[split] = size;
			return;
		}
		var splits = new int[Math.max(0, repeat.max() - repeat.min())];
		for (var i = 0; i < splits.length; i++) {
			splits[i] = add(Kind.SPLIT, Node.ANY);
			emit(repeat.part());
		}
		for (var split : splits) {
			nexts[split] = size;
		}
	}

	/** States that the automaton is in, each once. */
	private static final class States {

		private final int[] list;
		private final int[] stack;
		private final boolean[] seen;
		private int count;
		private int waiting;

		States(int size) {
			list = new int[size];
			stack = new int[size];
			seen = new boolean[size];
		}

		void clear() {
			Arrays.fill(seen, false);
			count = 0;
		}

		boolean has(int state) {
			return seen[state];
		}

		void push(int state) {
			if (!seen[state]) {
				seen[state] = true;
				list[count++] = state;
				stack[waiting++] = state;
			}
		}

		int pop() {
			return stack[--waiting];
		}
	}
}
