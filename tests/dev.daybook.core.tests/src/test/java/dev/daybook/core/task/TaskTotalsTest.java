/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import static dev.daybook.core.task.TaskSamples.NINE;
import static dev.daybook.core.task.TaskSamples.stretch;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.daybook.core.diary.Diary;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;

class TaskTotalsTest {

	private static final Memo BASKET = new Memo("SHOP-1", "Basket");
	private static final Memo TAXES = new Memo("SHOP-2", "Taxes");

	private final Diary diary = new Diary();

	@Test
	void sumsTheTimeOfATaskWhateverItsMemos() {
		diary.add(stretch("acme", slot(0), 600, BASKET));
		diary.add(stretch("acme", slot(1), 300, new Memo("SHOP-1", "Basket, tests")));
		diary.add(stretch("acme", slot(2), 600, TAXES));

		assertEquals(List.of(new TaskTotal("SHOP-1", 900, slot(1)), new TaskTotal("SHOP-2", 600, slot(2))), totals());
	}

	@Test
	void timeWithoutATaskIsATotalOfItsOwn() {
		diary.add(stretch("acme", slot(0), 10));
		diary.add(stretch("acme", slot(1), 20, new Memo("", "Call")));

		assertEquals(List.of(new TaskTotal("", 30, slot(1))), totals());
	}

	@Test
	void eachStretchCountsForItsOwnTask() {
		diary.add(stretch("acme", slot(0), 200, BASKET));
		diary.add(stretch("acme", slot(0).plusSeconds(200), 150, TAXES));
		diary.add(stretch("acme", slot(0).plusSeconds(350), 100, BASKET));

		assertEquals(List.of(new TaskTotal("SHOP-1", 300, slot(0)), new TaskTotal("SHOP-2", 150, slot(0))), totals());
	}

	@Test
	void aStretchWithSeveralTasksCountsForTheLast() {
		diary.add(stretch("acme", slot(0), 200, BASKET, TAXES));
		diary.add(stretch("acme", slot(0).plusSeconds(300), 100, TAXES, new Memo("", "Call")));

		assertEquals(List.of(new TaskTotal("SHOP-2", 200, slot(0)), new TaskTotal("", 100, slot(0))), totals());
	}

	@Test
	void countsNoOtherContractAndNoSegmentWithoutTime() {
		diary.add(stretch("other", slot(0), 600, BASKET));
		diary.add(new Commit("acme", slot(1), "shop", "4f1c0", "main", "SHOP-1 Round"));

		assertEquals(List.of(), totals());
	}

	@Test
	void theOpenSegmentCounts() {
		diary.add(stretch("acme", slot(0), 60, BASKET));
		diary.setOpen(List.of(stretch("acme", slot(0).plusSeconds(60), 40, BASKET)));

		assertEquals(List.of(new TaskTotal("SHOP-1", 100, slot(0))), totals());
	}

	private List<TaskTotal> totals() {
		return TaskTotals.of("acme", diary.between(NINE, NINE.plusSeconds(86_400)));
	}

	private static Instant slot(int index) {
		return NINE.plusSeconds(600L * index);
	}
}
