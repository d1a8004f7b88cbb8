/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

/**
 * A pattern for whole texts. Immutable. The time to match is bounded by the length of the text times
 * {@value Program#MAX_STATES}.
 */
public final class TextPattern {

	/** Most characters of a pattern. */
	public static final int MAX_LENGTH = 500;

	/** How a pattern is written. */
	public enum Syntax {
		GLOB, REGEX
	}

	private final Program program;

	private TextPattern(Program program) {
		this.program = program;
	}

	/**
	 * @throws PatternException
	 *             with one sentence for the person, if the pattern cannot be used
	 */
	public static TextPattern of(Syntax syntax, String pattern, boolean ignoreCase) {
		if (pattern.isBlank()) {
			throw new PatternException(
					"A rule needs a pattern; write ** for everything (a glob), or .* (a regular expression).", 0);
		}
		if (pattern.length() > MAX_LENGTH) {
			throw new PatternException("A pattern has at most " + MAX_LENGTH + " characters; this one has "
					+ pattern.length() + ".", MAX_LENGTH);
		}
		for (var i = 0; i < pattern.length(); i++) {
			if (Character.isISOControl(pattern.charAt(i)) || isHalf(pattern, i)) {
				throw PatternException.at(i,
						"there is a line end or another character that cannot be seen; delete it.");
			}
		}
		return new TextPattern(Program.of(syntax == Syntax.GLOB
				? GlobParser.parse(pattern, ignoreCase)
				: RegexParser.parse(pattern, ignoreCase)));
	}

	/** Half of a character, which cannot be saved in the diary. */
	private static boolean isHalf(String text, int index) {
		var c = text.charAt(index);
		var broken = Character.isHighSurrogate(c)
				&& (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1)));
		return broken || Character.isLowSurrogate(c)
				&& (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}

	Program program() {
		return program;
	}

	/** Whether the whole text is one that the pattern describes. */
	public boolean matches(String text) {
		return program.run(text).matched();
	}
}
