/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import dev.daybook.core.segment.Memo;

class MemoLimitsTest {

	@Test
	void whatTheCoreTakesIsNoFault() {
		var longest = "😀".repeat(Memo.MAX_LENGTH);
		new Memo("t".repeat(Memo.MAX_TASK_LENGTH), longest);

		assertNull(MemoLimits.fault("t".repeat(Memo.MAX_TASK_LENGTH), longest));
	}

	@Test
	void blanksAtTheEndsDoNotCount() {
		assertNull(MemoLimits.fault("", "x".repeat(Memo.MAX_LENGTH) + "   "));
	}

	@Test
	void tooMuchIsNamed() {
		assertEquals("A memo has at most 500 characters; remove 3 to save it.",
				MemoLimits.fault("", "x".repeat(503)));
		assertEquals("A task has at most 100 characters; remove 1 to save it.",
				MemoLimits.fault("t".repeat(101), ""));
	}

	@Test
	void theCounterCountsCharactersNotUnits() {
		assertEquals("2 / 500", MemoLimits.counter("😀😀"));
	}
}
