/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

/** The names that a key may have: not empty, without spaces of any script, plus signs and control characters. */
final class KeyNames {

	private static final int NEXT_LINE = 0x85;

	private KeyNames() {
	}

	static void check(String name) throws NoteException {
		if (name.isEmpty() || !name.codePoints().allMatch(KeyNames::isAllowed)) {
			throw new NoteException("A key's name is empty, or holds a space or a plus sign.");
		}
	}

	/**
	 * @throws IllegalArgumentException
	 *             if it is no such name
	 */
	static void require(String name) {
		try {
			check(name);
		} catch (NoteException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static boolean isAllowed(int c) {
		return c != '+' && c >= ' ' && c != NEXT_LINE && !Character.isSpaceChar(c) && !Character.isWhitespace(c)
				&& !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
	}
}
