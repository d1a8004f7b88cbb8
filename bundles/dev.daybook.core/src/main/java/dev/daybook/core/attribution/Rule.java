/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dev.daybook.core.attribution.TextPattern.Syntax;
import dev.daybook.core.segment.Segment;

/**
 * One of the person's rules: what matches belongs to a contract.
 *
 * @param kind
 *            what is looked at
 * @param syntax
 *            how the pattern is written
 * @param pattern
 *            has to describe the whole text
 * @param contract
 *            the contract's identifier
 */
public record Rule(Kind kind, Syntax syntax, String pattern, String contract) {

	/** Most characters of a pattern in a step's name. */
	private static final int MAX_TOLD = 100;

	/** What a rule looks at. */
	public enum Kind {
		PROJECT("project"), PATH("path"), REMOTE("remote"), BRANCH("branch");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** The word in the stored form and in sentences. */
		public String word() {
			return word;
		}
	}

	/**
	 * @throws PatternException
	 *             with one sentence for the person, if the pattern cannot be used
	 * @throws IllegalArgumentException
	 *             with one sentence for the person, if there is no contract
	 */
	public Rule {
		check(kind, syntax, pattern);
		if (contract.isBlank()) {
			throw new IllegalArgumentException("A rule needs a contract; choose one.");
		}
	}

	/**
	 * Checks a pattern before there is a rule.
	 *
	 * @throws PatternException
	 *             with one sentence for the person
	 */
	public static void check(Kind kind, Syntax syntax, String pattern) {
		compile(kind, syntax, pattern);
		if (kind == Kind.REMOTE && (pattern.contains("://") || pattern.contains("@"))) {
			// Also keeps a password out of the preferences that was pasted with the address.
			throw new PatternException("A remote is written as host/owner/name, without https://, user and password: "
					+ "for example github.com/acme/*.", 0);
		}
	}

	/** Whether the place is one that this rule is about. What a place does not have matches nothing. */
	public boolean matches(Place place) {
		var compiled = compile(kind, syntax, pattern);
		return texts(place).stream().anyMatch(text -> !text.isEmpty() && compiled.matches(text));
	}

	/** What the rule looks at in a place: one text, or as many as there are remotes. */
	Collection<String> texts(Place place) {
		return switch (kind) {
		case PROJECT -> List.of(place.project());
		case PATH -> List.of(place.path());
		case REMOTE -> place.remotes();
		case BRANCH -> List.of(place.branch());
		};
	}

	/** How a step of an explanation names this rule. A segment says only that it was one of the rules. */
	public String name() {
		return Segment.RULE_RULE + ":" + label(MAX_TOLD);
	}

	/** The rule without its contract, for a sentence. */
	String label(int max) {
		var points = pattern.codePointCount(0, pattern.length());
		var shown = points <= max ? pattern : pattern.substring(0, pattern.offsetByCodePoints(0, max)) + "...";
		return kind.word() + " " + shown;
	}

	private static TextPattern compile(Kind kind, Syntax syntax, String pattern) {
		// Hosting services take a repository's name in any case.
		return TextPattern.of(syntax, pattern, kind == Kind.REMOTE);
	}

	/** The stored word of a syntax. */
	static String word(Syntax syntax) {
		return syntax.name().toLowerCase(Locale.ROOT);
	}
}
