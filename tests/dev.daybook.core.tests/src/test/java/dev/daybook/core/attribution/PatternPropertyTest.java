/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import dev.daybook.core.attribution.TextPattern.Syntax;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any pattern and any text; the bound is counted in steps, so a slow machine does not matter. */
class PatternPropertyTest {

	@Property(tries = 5000)
	void aPatternMatchesInBoundedTimeOrIsRefusedWithASentence(@ForAll Syntax syntax, @ForAll("patterns") String pattern,
			@ForAll("texts") String text, @ForAll boolean ignoreCase) {
		try {
			var program = TextPattern.of(syntax, pattern, ignoreCase).program();
			var steps = program.run(text).steps();
			assertTrue(program.size() <= Program.MAX_STATES + 1, () -> "states: " + program.size());
			assertTrue(steps <= (text.codePointCount(0, text.length()) + 1L) * program.size(), () -> "steps: " + steps);
		} catch (PatternException e) {
			var sentence = String.valueOf(e.getMessage());
			assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
			assertTrue(e.position() >= 0 && e.position() <= Math.max(pattern.length(), 0), () -> "at " + e.position());
		}
	}

	/**
	 * The same answer as the JDK's, wherever that one can be asked: it misses a match such as {@code (a|^){2}} of
	 * {@code a}, so only what reads something is repeated here, and borders stand outside.
	 */
	@Property(tries = 5000)
	void aRegularExpressionMeansWhatItMeansInJava(@ForAll("regexes") String regex, @ForAll("shortTexts") String text) {
		var expected = Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();

		assertEquals(expected, TextPattern.of(Syntax.REGEX, regex, false).matches(text));
	}

	@Provide
	static Arbitrary<String> patterns() {
		var loaded = Arbitraries.of("(", ")", "(?:", "[", "]", "^", "-", "{", "}", ",", "*", "**", "/", "+", "?", "|",
				"\\", "\\d", "\\1", "(?=", "(a+)+", "(|)", "{2,3}", "{9999}", "a", "b", ".", "$", "\ud83d", "\udca9",
				"\0",
				"\n");
		return Arbitraries.oneOf(loaded.list().ofMaxSize(40).map(l -> String.join("", l)),
				Arbitraries.strings().ofMaxLength(600));
	}

	@Provide
	static Arbitrary<String> texts() {
		return Arbitraries.oneOf(Arbitraries.strings().withChars("ab/.0").ofMaxLength(300),
				Arbitraries.strings().ofMaxLength(300));
	}

	@Provide
	static Arbitrary<String> shortTexts() {
		return Arbitraries.strings().withChars("ab/").ofMaxLength(7);
	}

	@Provide
	static Arbitrary<String> regexes() {
		var part = regex(3);
		var last = Arbitraries.of("", "*", "?", "{0,2}", "*?");
		return Combinators.combine(Arbitraries.of("", "^"), part, part, last, Arbitraries.of("", "$"))
				.as((begin, x, y, repeat, end) -> begin + x + "(" + y + ")" + repeat + end);
	}

	private static Arbitrary<String> regex(int depth) {
		var leaf = Arbitraries.of("a", "b", "/", ".", "[ab]", "[^a]", "[a-b/]", "\\w", "\\W", "\\/");
		if (depth == 0) {
			return leaf;
		}
		var inner = regex(depth - 1);
		var repeat = Arbitraries.of("+", "{2}", "{1,2}", "{1,}", "+?");
		return Arbitraries.oneOf(leaf, Combinators.combine(inner, inner).as((x, y) -> x + y),
				Combinators.combine(inner, inner).as((x, y) -> "(" + x + "|" + y + ")"),
				Combinators.combine(inner, repeat).as((x, r) -> "(?:" + x + ")" + r));
	}
}
