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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.TextPattern.Syntax;

class RulesTest {

	private static final Rule RULE = new Rule(Kind.BRANCH, Syntax.REGEX, "feature/\"x\".*", "acme");

	@Test
	void areReadBackAsWritten() {
		var rules = new Rules(List.of(RULE, new Rule(Kind.REMOTE, Syntax.GLOB, "github.com/acme/*", "b")));

		assertEquals(rules, Rules.read(rules.write()));
		assertEquals(Rules.NONE, Rules.read(""));
		assertEquals(Rules.NONE, Rules.read(Rules.NONE.write()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[{}]", "[1]", "null", "[", "[] []",
			"[{\"on\":\"path\",\"syntax\":\"glob\",\"pattern\":\"a\"}]",
			"[{\"on\":\"file\",\"syntax\":\"glob\",\"pattern\":\"a\",\"contract\":\"c\"}]",
			"[{\"on\":\"path\",\"syntax\":\"glob\",\"pattern\":\"a\",\"contract\":\"c\",\"more\":\"x\"}]",
			"[{\"on\":\"path\",\"on\":\"path\",\"syntax\":\"glob\",\"pattern\":\"a\",\"contract\":\"c\"}]",
			"[{\"on\":\"path\",\"syntax\":\"glob\",\"pattern\":\"a\",\"contract\":7}]",
			"[{'on':\"path\",\"syntax\":\"glob\",\"pattern\":\"a\",\"contract\":\"c\"}]" })
	void areReadStrictly(String json) {
		var fault = assertThrows(IllegalArgumentException.class, () -> Rules.read(json));

		assertTrue(String.valueOf(fault.getMessage()).endsWith("nothing else is affected."), fault.getMessage());
	}

	@Test
	void sayWhichStoredRuleIsWrong() {
		var json = "[" + RULES.formatted("a") + "," + RULES.formatted("[a") + "]";

		var fault = assertThrows(IllegalArgumentException.class, () -> Rules.read(json));

		assertEquals("Rule 2 cannot be used: At character 1: this [ is never closed. No rule is used until this is put "
				+ "right; nothing else is affected.", fault.getMessage());
	}

	private static final String RULES = "{\"on\":\"path\",\"syntax\":\"glob\",\"pattern\":\"%s\",\"contract\":\"c\"}";

	@Test
	void areNotWithoutEnd() {
		assertThrows(IllegalArgumentException.class, () -> new Rules(Collections.nCopies(Rules.MAX + 1, RULE)));
	}

	@Test
	void aRemoteIsNotWrittenWithAPassword() {
		var fault = assertThrows(PatternException.class,
				() -> new Rule(Kind.REMOTE, Syntax.GLOB, "https://ada:pw@github.com/acme/*", "a"));

		assertFalse(String.valueOf(fault.getMessage()).contains("pw"));
	}

	@Test
	void areNamedShortlyInExplanations() {
		assertEquals("rule:branch feature/\"x\".*", RULE.name());
		assertEquals(100 + "rule:path ...".length(),
				new Rule(Kind.PATH, Syntax.GLOB, "x".repeat(300), "a").name().length());
		assertTrue(Decision.isByRules(RULE.name()));
		assertFalse(Decision.isByRules("toolbar"));
	}
}
