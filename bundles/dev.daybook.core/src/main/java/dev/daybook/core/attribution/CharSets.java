/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Sets of characters, as regular expressions and globs name them. */
final class CharSets {

	static final IntPredicate DIGIT = c -> c >= '0' && c <= '9';
	static final IntPredicate SPACE = c -> c == ' ' || c >= '\t' && c <= '\r';
	static final IntPredicate WORD = c -> c == '_' || DIGIT.test(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';

	private CharSets() {
	}

	static IntPredicate one(int character) {
		return c -> c == character;
	}

	static IntPredicate range(int first, int last) {
		return c -> c >= first && c <= last;
	}

	/** The same set, in which upper and lower case make no difference. */
	static IntPredicate ignoringCase(IntPredicate set) {
		return c -> set.test(c) || set.test(Character.toLowerCase(c)) || set.test(Character.toUpperCase(c))
				|| set.test(Character.toLowerCase(Character.toUpperCase(c)));
	}

	/**
	 * The set behind a letter and a backslash.
	 *
	 * @return nothing when the letter stands for no set
	 */
	static Optional<IntPredicate> named(int letter) {
		return switch (letter) {
		case 'd' -> Optional.of(DIGIT);
		case 'D' -> Optional.of(DIGIT.negate());
		case 's' -> Optional.of(SPACE);
		case 'S' -> Optional.of(SPACE.negate());
		case 'w' -> Optional.of(WORD);
		case 'W' -> Optional.of(WORD.negate());
		default -> Optional.empty();
		};
	}
}
