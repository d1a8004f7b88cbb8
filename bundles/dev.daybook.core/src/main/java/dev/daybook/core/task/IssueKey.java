/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key of an issue in a tracker, such as {@code SHOP-214}: two to ten upper-case letters and digits of ASCII that
 * begin with a letter, a hyphen, and a number of one to nine digits that does not begin with 0.
 *
 * @param value
 *            the key in upper case
 */
public record IssueKey(String value) {

	/** Characters that are looked at; a key that is meant as one stands near the beginning. */
	private static final int MAX_TEXT = 10_000;

	/** Not inside a longer word, and no version such as {@code GPL-2.0}. Each part is bounded, and so is the time. */
	private static final Pattern IN_MESSAGE = Pattern
			.compile(
					"(?<![\\p{L}\\p{M}\\p{N}_])([A-Z][A-Z0-9]{1,9})-[1-9][0-9]{0,8}(?![\\p{L}\\p{M}\\p{N}_]|\\.[0-9])");
	/** In a branch name an underscore parts words, as {@code ABC-12_fix}. */
	private static final Pattern IN_BRANCH = Pattern
			.compile("(?<![\\p{L}\\p{M}\\p{N}])([A-Z][A-Z0-9]{1,9})-[1-9][0-9]{0,8}(?![\\p{L}\\p{M}\\p{N}]|\\.[0-9])");
	/** Only at the start of a part: in {@code fix/update-jetty-12} nobody means an issue. */
	private static final Pattern LOWER_CASE = Pattern
			.compile("(?<![^/])([A-Za-z][A-Za-z0-9]{1,9})-[1-9][0-9]{0,8}(?![\\p{L}\\p{M}\\p{N}]|\\.[0-9])");
	/** After a word for the kind of work, as in {@code fix-abc-123}. */
	private static final Pattern AFTER_KIND = Pattern
			.compile("(?<![^/])(?:feature|feat|fix|bugfix|hotfix|bug|task|story|issue|chore|wip)[-_]"
					+ "([A-Za-z][A-Za-z0-9]{1,9})-[1-9][0-9]{0,8}(?![\\p{L}\\p{M}\\p{N}]|\\.[0-9])");

	/**
	 * What looks like a project but is a standard, a cipher or a licence with its number. Trackers have such projects
	 * seldom, texts on programming have these words daily.
	 */
	private static final Set<String> STANDARDS = Set.of("AES", "AGPL", "ASCII", "BASE", "BSD", "CP", "CVE", "CWE",
			"DES", "EPL", "ES", "GMT", "GPL", "HTTP", "IEC", "IEEE", "ISO", "JEP", "JSR", "LATIN", "LGPL", "MD", "MPL",
			"PEP", "PKCS", "RFC", "RSA", "SHA", "SHA1", "SHA2", "SHA3", "SSL", "TLS", "UCS", "UTC", "UTF", "WINDOWS");
	/** What branches are called after; in lower case a number behind it is no issue of a project. */
	private static final Set<String> KINDS = Set.of("BUG", "BUGFIX", "CHORE", "FEAT", "FEATURE", "FIX", "HOTFIX",
			"ISSUE", "JAVA", "JDK", "MR", "PR", "PULL", "RC", "RELEASE", "REV", "SPRINT", "STORY", "TASK", "VERSION",
			"WIP");

	/**
	 * The key in the name of a branch, in upper case. Lower case is accepted at the start of the name or of a part of
	 * it, where no key in upper case is found: {@code feature/abc-123-fix}.
	 */
	public static Optional<IssueKey> inBranch(String branch) {
		return find(IN_BRANCH, branch, Set.of()).or(() -> find(LOWER_CASE, branch, KINDS))
				.or(() -> find(AFTER_KIND, branch, KINDS));
	}

	/** The first key in the message of a commit. */
	public static Optional<IssueKey> inMessage(String message) {
		return find(IN_MESSAGE, message, Set.of());
	}

	private static Optional<IssueKey> find(Pattern pattern, String text, Set<String> excluded) {
		var match = pattern.matcher(text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT));
		while (match.find()) {
			var project = match.group(1).toUpperCase(Locale.ROOT);
			if (!STANDARDS.contains(project) && !excluded.contains(project)) {
				return Optional.of(new IssueKey(match.group().substring(match.start(1) - match.start())
						.toUpperCase(Locale.ROOT)));
			}
		}
		return Optional.empty();
	}

	@Override
	public String toString() {
		return value;
	}
}
