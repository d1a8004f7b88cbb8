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

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.Step.Outcome;
import dev.daybook.core.attribution.TextPattern.Syntax;
import dev.daybook.core.contract.Contract;

class ResolverTest {

	private static final Place PLACE = new Place("shop", "docs/a.md",
			Set.of("https://github.com/Acme/Shop.git", "git@example.com:fork/shop.git"), "feature/AB-1");
	private static final DaybookFile FILE = DaybookFile.parse("contract = filed\n");
	private static final Rule BY_REMOTE = new Rule(Kind.REMOTE, Syntax.GLOB, "github.com/acme/*", "remote");
	private static final Rule BY_BRANCH = new Rule(Kind.BRANCH, Syntax.REGEX, "feature/[A-Z]+-\\d+", "branch");
	private static final Rules RULES = new Rules(
			List.of(new Rule(Kind.PROJECT, Syntax.GLOB, "web*", "project"), BY_REMOTE, BY_BRANCH));

	private final Resolver resolver = new Resolver(id -> id.equals("old") ? "is archived" : "");

	private void decides(String contract, String rule, Sources sources) {
		var decision = resolver.resolve(sources, PLACE);
		assertEquals(contract, decision.contract());
		assertEquals(rule, decision.rule());
	}

	@Test
	void theFirstThatMatchesWins() {
		decides("property", "project", new Sources("property", FILE, RULES));
		decides("filed", "file", new Sources("", FILE, RULES));
		decides("remote", "rule", new Sources("", DaybookFile.NONE, RULES));
		decides("branch", "rule",
				new Sources("", DaybookFile.NONE, new Rules(List.of(BY_BRANCH, BY_REMOTE))));
		decides(Contract.UNASSIGNED, SeenPlace.rule(PLACE), Sources.NONE);
	}

	@Test
	void whatCannotBeUsedIsPassedOver() {
		decides("filed", "file", new Sources("old", FILE, RULES));
		decides("remote", "rule", new Sources("", DaybookFile.parse("contract = old"), RULES));
		decides("remote", "rule", new Sources("", DaybookFile.parse("contract"), RULES));
	}

	@Test
	void whatAPlaceDoesNotHaveMatchesNothing() {
		for (var kind : Kind.values()) {
			var rules = new Rules(List.of(new Rule(kind, Syntax.GLOB, "**", "a")));
			assertFalse(resolver.resolve(new Sources("", DaybookFile.NONE, rules), Place.NOWHERE).assigned());
		}
	}

	@Test
	void explainsEveryStep() {
		var steps = resolver.explain(new Sources("old", DaybookFile.parse("path src/ = a"), RULES), PLACE);

		assertEquals(List.of(Outcome.UNUSABLE, Outcome.NO_MATCH, Outcome.NO_MATCH, Outcome.WINS, Outcome.LATER),
				steps.stream().map(Step::outcome).toList());
		assertEquals(List.of(
				"The project's properties name this contract, but old is archived, so this is passed over.",
				"No line of the .daybook file matches this path.",
				"Rule 1 (project web*) does not match shop.", "Rule 2 (remote github.com/acme/*) matches.",
				"Rule 3 (branch feature/[A-Z]+-\\d+) matches. It comes after the one that wins."),
				steps.stream().map(Step::sentence).toList());
	}

	@Test
	void aFileInASubfolderSeesThePathFromThereOn() {
		var file = DaybookFile.parse("path a.md = filed");

		decides(Contract.UNASSIGNED, SeenPlace.rule(PLACE), new Sources("", file, Rules.NONE));
		decides("filed", "file", new Sources("", file, "a.md", Rules.NONE));
	}

	@Test
	void explainsThatNothingDecides() {
		var steps = resolver.explain(Sources.NONE, Place.NOWHERE);

		assertEquals(List.of(Outcome.NO_MATCH, Outcome.NO_MATCH, Outcome.WINS),
				steps.stream().map(Step::outcome).toList());
	}
}
