/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

/** A pattern that cannot be used. The message is one sentence for the person. */
public final class PatternException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int position;

	/**
	 * @param position
	 *            index of the character that is wrong, from 0
	 */
	PatternException(String sentence, int position) {
		super(sentence);
		this.position = position;
	}

	/** A sentence about one place in the pattern, which people count from 1. */
	static PatternException at(int position, String what) {
		return new PatternException("At character " + (position + 1) + ": " + what, position);
	}

	/** Index of the character that is wrong, from 0; at most the pattern's length. */
	public int position() {
		return position;
	}
}
