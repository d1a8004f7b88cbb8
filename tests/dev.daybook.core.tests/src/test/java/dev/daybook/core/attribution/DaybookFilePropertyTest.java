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

import java.util.Set;

import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.TextPattern.Syntax;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text at all in the repository's file, in the stored rules and as a place. */
class DaybookFilePropertyTest {

	@Property(tries = 5000)
	void anyTextIsReadOrHasAProblemInsideTheText(@ForAll("files") String text, @ForAll String path) {
		var file = DaybookFile.parse(text);

		file.decide(path);
		for (var problem : file.problems()) {
			assertTrue(problem.line() >= 1 && problem.line() <= text.lines().count() + 1, problem::toString);
			assertTrue(problem.offset() >= 0 && problem.offset() + problem.length() <= text.length(),
					problem::toString);
			assertTrue(problem.sentence().endsWith("."), problem::toString);
			assertTrue(problem.sentence().lines().count() == 1, problem::toString);
		}
	}

	@Property(tries = 3000)
	void anyTextIsReadAsRulesOrRefusedWithASentence(@ForAll("json") String text) {
		try {
			var rules = Rules.read(text);
			assertEquals(rules, Rules.read(rules.write()));
		} catch (IllegalArgumentException e) {
			assertTrue(String.valueOf(e.getMessage()).endsWith("."), e.getMessage());
		}
	}

	@Property(tries = 3000)
	void anyAddressOfARemoteLosesItsPassword(@ForAll("words") String user, @ForAll("words") String host) {
		var place = new Place("", "", Set.of("https://" + user + ":pa55@" + host + "/a", user + "@" + host + ":a"), "");

		assertTrue(place.remotes().stream().noneMatch(r -> r.contains("pa55") || r.contains("@")), place::toString);
	}

	@Property(tries = 3000)
	void anyAddressCanBeRead(@ForAll String address) {
		new Rule(Kind.REMOTE, Syntax.GLOB, "**", "a").matches(new Place("", "", Set.of(address), ""));
	}

	@Provide
	static Arbitrary<String> words() {
		return Arbitraries.strings().alpha().numeric().withChars(".-_").ofMinLength(2).ofMaxLength(12);
	}

	@Provide
	static Arbitrary<String> files() {
		var parts = Arbitraries.of("contract", "path", " ", "=", "\n", "\r\n", "\"", "#", "docs/", "**", "{a,b}", "[",
				"<<<<<<<", "acme", "\0", "\ud83d", "\ufffd", "\ufeff", "\t", "\u2028");
		return Arbitraries.oneOf(parts.list().ofMaxSize(60).map(l -> String.join("", l)), Arbitraries.strings());
	}

	@Provide
	static Arbitrary<String> json() {
		var parts = Arbitraries.of("[", "]", "{", "}", ",", ":", "\"on\":\"path\"", "\"syntax\":\"glob\"",
				"\"pattern\":\"a\"", "\"contract\":\"c\"", "\"on\":1", "null", "\"", "1e999",
				"{\"on\":\"path\",\"syntax\":\"glob\",\"pattern\":\"a\",\"contract\":\"c\"}");
		return Arbitraries.oneOf(parts.list().ofMaxSize(30).map(l -> String.join("", l)), Arbitraries.strings());
	}
}
