/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class HeldKeysTest {

	private final HeldKeys keys = new HeldKeys();

	@Test
	void aHeldKeyCountsOnce() {
		assertTrue(keys.down('a'));
		assertFalse(keys.down('a'));
		assertFalse(keys.down('a'));
		assertFalse(keys.up('a'));
		assertTrue(keys.down('a'));
	}

	@Test
	void fastTypingWithOverlappingKeysCountsEach() {
		assertTrue(keys.down('a'));
		assertTrue(keys.down('b'));
		assertFalse(keys.up('a'));
		assertFalse(keys.down('b'));
		assertFalse(keys.up('b'));
		assertTrue(keys.down('a'));
	}

	@Test
	void aKeyWhoseDownWasTakenByABindingCountsWhenItGoesUp() {
		assertTrue(keys.down(SWT.CTRL));
		assertTrue(keys.up('s'));
		assertFalse(keys.up(SWT.CTRL));
	}

	@Test
	void aModifierThatGoesUpNeverCounts() {
		assertFalse(keys.up(SWT.SHIFT));
		assertFalse(keys.up(SWT.ALT));
	}

	@Test
	void aKeyThatClosedADialogDoesNotCountAgainWhenItGoesUp() {
		assertTrue(keys.down(SWT.CR));
		keys.clear();
		assertFalse(keys.up(SWT.CR));
		assertTrue(keys.up(SWT.F3));
	}

	@Test
	void aKeyWhoseUpWasLostCountsTheNextTime() {
		assertTrue(keys.down('x'));
		keys.clear();
		assertTrue(keys.down('x'));
	}

	@Test
	void charactersOfAnInputMethodCountEach() {
		assertTrue(keys.down(0));
		assertTrue(keys.down(0));
		assertFalse(keys.up(0));
	}

	@Test
	void moreKeysThanHandsHaveFingersStillCount() {
		for (var code = 1; code <= 20; code++) {
			assertTrue(keys.down(code));
		}
	}
}
