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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.attribution.TextPattern.Syntax;

class TextPatternTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"docs/**        | docs/a.md            | true",
			"docs/**        | docs/a/b.md          | true",
			"docs/**        | src/docs/a.md        | false",
			"docs/          | docs/a/b.md          | true",
			"*.sql          | a.sql                | true",
			"*.sql          | db/a.sql             | false",
			"**/*.sql       | a.sql                | true",
			"**/*.sql       | db/old/a.sql         | true",
			"a/**/z         | a/z                  | true",
			"a/**/z         | a/b/c/z              | true",
			"a/**/z         | ab/z                 | false",
			"a?c            | abc                  | true",
			"a?c            | a/c                  | false",
			"{web,shop}/**  | shop/index.html      | true",
			"{web,shop}/**  | api/index.html       | false",
			"v[0-9]/x       | v3/x                 | true",
			"v[!0-9]/x      | v3/x                 | false",
			"v[!0-9]/x      | v//x                 | false",
			"feature/*      | feature/login        | true",
			"feature/*      | feature/a/b          | false",
			"a\\*b          | a*b                  | true",
			"a\\*b          | axb                  | false",
			"{a,{b,c}}d     | cd                   | true",
			"**             | any/thing at all.txt | true" })
	void readsGlobs(String glob, String text, boolean matches) {
		assertEquals(matches, TextPattern.of(Syntax.GLOB, glob, false).matches(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {
			"main                    ~ main          ~ true",
			"main                    ~ maintenance   ~ false",
			"(main|release/.*)       ~ release/1.0   ~ true",
			"^feature/[A-Z]+-\\d+.*$ ~ feature/AB-12 ~ true",
			"[^/]+/web               ~ acme/web      ~ true",
			"[^/]+/web               ~ a/b/web       ~ false",
			"x{2,3}                  ~ xxxx          ~ false",
			"x{2,}                   ~ xxxx          ~ true",
			"x{2}?                   ~ xx            ~ true",
			"(?i)Main                ~ mAIN          ~ true",
			"(?:a|b)*c               ~ ababc         ~ true",
			"[\\w.-]+                ~ my-app.v2     ~ true",
			"a|                      ~ a             ~ true",
			"\\(x\\)                 ~ (x)           ~ true",
			"(a*)*b                  ~ aaaab         ~ true",
			"(a|^){2}                ~ a             ~ true" })
	void readsRegularExpressions(String regex, String text, boolean matches) {
		assertEquals(matches, TextPattern.of(Syntax.REGEX, regex, false).matches(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"(abc       | 1 | this ( is never closed.",
			"ab)        | 3 | this ) closes nothing; write \\) for the character itself.",
			"a[bc       | 2 | this [ is never closed.",
			"a[]        | 2 | this set is empty; write \\] for the character ] in it.",
			"[z-a]      | 2 | this range runs backwards, or does not go from one character to another.",
			"*a         | 1 | there is nothing before it to repeat; write \\* for the character itself.",
			"a**        | 3 | two repetitions follow one another; put the first in ( ).",
			"a{3,2}     | 2 | write a repetition as {2}, {2,} or {2,5}, or \\{ for the character itself.",
			"(a)\\1     | 4 | \\1 is not supported; there are \\d, \\w, \\s, \\D, \\W, \\S, and \\ before a punctuation mark.",
			"(?=a)b     | 1 | this kind of group is not supported; use ( ) or (?: ).",
			"a\\        | 2 | a backslash cannot be the last character; write \\\\ for the character itself." })
	void saysWhereARegularExpressionIsWrong(String regex, int character, String what) {
		var fault = assertThrows(PatternException.class, () -> TextPattern.of(Syntax.REGEX, regex, false));

		assertEquals("At character " + character + ": " + what, fault.getMessage());
		assertEquals(character - 1, fault.position());
	}

	@ParameterizedTest
	@ValueSource(strings = { "((a{1000}){1000}){1000}", "a{2001}", "(|a){9999}" })
	void refusesWhatRepeatsTooMuch(String regex) {
		var fault = assertThrows(PatternException.class, () -> TextPattern.of(Syntax.REGEX, regex, false));

		assertTrue(String.valueOf(fault.getMessage()).startsWith("The pattern repeats so much"), fault.getMessage());
	}

	@Test
	void refusesGroupsNestedTooDeep() {
		assertThrows(PatternException.class,
				() -> TextPattern.of(Syntax.REGEX, "(".repeat(250) + ")".repeat(250), false));
		assertThrows(PatternException.class,
				() -> TextPattern.of(Syntax.GLOB, "{".repeat(250) + "}".repeat(250), false));
	}

	/** Patterns that keep a backtracking engine busy for longer than a person lives. */
	@ParameterizedTest
	@ValueSource(strings = { "(a+)+b", "(a|aa)*b", "(a|a?)+b", "(.*)*(.*)*(.*)*b", "((a*)*)*b",
			"(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)b",
			"a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaab" })
	void isQuickWithCatastrophicPatterns(String regex) {
		var program = TextPattern.of(Syntax.REGEX, regex, false).program();
		var text = "a".repeat(1000);

		var result = program.run(text);

		assertEquals(false, result.matched());
		assertTrue(result.steps() <= (text.length() + 1L) * program.size(), () -> "took " + result.steps());
	}
}
