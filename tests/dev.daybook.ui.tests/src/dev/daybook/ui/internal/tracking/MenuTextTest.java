/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import dev.daybook.core.segment.Memo;
import dev.daybook.ui.tests.SampleDay;

class MenuTextTest {

	@Test
	void aContractShowsItsWeekAgainstTheLimit() {
		assertEquals("Website relaunch – Acme GmbH: 3:20 of 20:00 h this week\t",
				MenuText.contract(SampleDay.WEBSITE, 12_000));
	}

	@Test
	void aContractWithoutLimitShowsItsWeek() {
		assertEquals("Billing engine – Northwind Ltd: 3:20 h this week\t",
				MenuText.contract(SampleDay.BILLING, 12_000));
	}

	@Test
	void aMemoIsOneShortLine() {
		assertEquals("A-1: first second\t", MenuText.memo(new Memo("A-1", "first\nsecond")));
		assertEquals(MenuText.MEMO_LENGTH + 1, MenuText.memo(new Memo("", "x".repeat(300))).length());
	}

	@Test
	void anAmpersandIsNoMnemonic() {
		assertEquals("R&&D\t", MenuText.memo(new Memo("", "R&D")));
	}

	@Test
	void atMostEightMemosAndNoEmptyOne() {
		assertEquals(MenuText.MEMOS, MenuText.memos(Collections.nCopies(20, new Memo("A-1", "x"))).size());
		assertEquals(0, MenuText.memos(Collections.nCopies(3, Memo.NONE)).size());
	}
}
