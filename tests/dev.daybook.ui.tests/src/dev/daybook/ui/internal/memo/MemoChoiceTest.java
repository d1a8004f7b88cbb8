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

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.task.Proposal;
import dev.daybook.core.task.Proposal.Source;
import dev.daybook.core.task.TaskTotal;

class MemoChoiceTest {

	private static final Memo BASKET = new Memo("SHOP-214", "Basket\ntotals");

	@ParameterizedTest
	@CsvSource({ "'', true", "bask, true", "SHOP tot, true", "shop-214, true", "'  total  basket ', true",
			"basket taxes, false", "x, false" })
	void everyWordHasToBeSomewhere(String typed, boolean matches) {
		assertEquals(matches, new MemoChoice(BASKET, "", "").matches(typed.strip()));
	}

	@Test
	void tellsWhereFromAndHowMuchOfTheWeek() {
		var totals = List.of(new TaskTotal("SHOP-214", 5_000, Instant.EPOCH), new TaskTotal("", 60, Instant.EPOCH));

		assertEquals(
				List.of(new MemoChoice(BASKET, "Branch", "1:23 h"),
						new MemoChoice(new Memo("", "Call"), "", ""),
						new MemoChoice(new Memo("SHOP-9", "Round"), "Commit", "")),
				MemoChoice.of(List.of(new Proposal(BASKET, Source.BRANCH),
						new Proposal(new Memo("", "Call"), Source.RECENT),
						new Proposal(new Memo("SHOP-9", "Round"), Source.COMMIT)), totals));
	}

	@Test
	void isOneLineInTheList() {
		assertEquals("Basket totals", new MemoChoice(BASKET, "", "").line());
	}
}
