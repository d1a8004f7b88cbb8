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
		assertTrue(keys.down('a', 0));
		assertFalse(keys.down('a', 0));
		assertFalse(keys.down('a', 0));
		assertFalse(keys.up('a'));
		assertTrue(keys.down('a', 0));
	}

	@Test
	void fastTypingWithOverlappingKeysCountsEach() {
		assertTrue(keys.down('a', 0));
		assertTrue(keys.down('b', 0));
		assertFalse(keys.up('a'));
		assertFalse(keys.down('b', 0));
		assertFalse(keys.up('b'));
		assertTrue(keys.down('a', 0));
	}

	@Test
	void aKeyWhoseDownWasTakenByABindingCountsWhenItGoesUp() {
		assertTrue(keys.down(SWT.CTRL, 0));
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
		assertTrue(keys.down(SWT.CR, 0));
		keys.clear();
		assertFalse(keys.up(SWT.CR));
		assertTrue(keys.up(SWT.F3));
	}

	@Test
	void aKeyWhoseUpWasLostCountsTheNextTime() {
		assertTrue(keys.down('x', 0));
		keys.clear();
		assertTrue(keys.down('x', 0));
	}

	@Test
	void charactersOfAnInputMethodCountEach() {
		assertTrue(keys.down(0, 0));
		assertTrue(keys.down(0, 0));
		assertFalse(keys.up(0));
	}

	@Test
	void moreKeysThanHandsHaveFingersStillCount() {
		for (var code = 1; code <= 20; code++) {
			assertTrue(keys.down(code, 0));
		}
	}

	@Test
	void aKeyThatABrowserSendsAgainDoesNotCountAgain() {
		assertTrue(keys.down('a', 1000));
		assertFalse(keys.up('a'));
		assertFalse(keys.down('a', 1000));
		assertTrue(keys.down('b', 1040));
		assertFalse(keys.down('a', 1000));
		assertFalse(keys.down('b', 1040));
		assertFalse(keys.up('b'));
		assertTrue(keys.down('a', 1080));
	}

	@Test
	void twoKeysOfTheSameMillisecondCountEach() {
		assertTrue(keys.down('a', 1000));
		assertTrue(keys.down('b', 1000));
	}

	@Test
	void aTimeThatRunsOverIsNoEarlierOne() {
		assertTrue(keys.down('a', Integer.MAX_VALUE));
		assertFalse(keys.up('a'));
		assertTrue(keys.down('a', Integer.MIN_VALUE + 20));
	}
}
