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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dev.daybook.core.diary.Diary;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Weeks;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TaskTotalsPropertyTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	/** Time of a contract in part of a slot. */
	record Part(String contract, int slot, int from, int seconds, List<Memo> memos) {
	}

	@Property
	void theTotalsOfAllTasksAreTheTrackedSeconds(@ForAll("parts") List<Part> parts, @ForAll("parts") List<Part> open) {
		var diary = new Diary();
		parts.forEach(p -> diary.add(stretch(p)));
		diary.setOpen(open.stream().map(TaskTotalsPropertyTest::stretch).toList());
		var week = Weeks.of(MONDAY, BERLIN);
		var segments = diary.between(week.from(), week.to());

		for (var contract : List.of("acme", "other")) {
			var totals = TaskTotals.of(contract, segments);
			assertEquals(diary.weekSeconds(contract, MONDAY, BERLIN),
					totals.stream().mapToLong(TaskTotal::seconds).sum());
			assertEquals(totals.size(), totals.stream().map(TaskTotal::task).distinct().count());
			assertTrue(totals.stream().allMatch(t -> t.seconds() > 0));
		}
	}

	private static Segment stretch(Part part) {
		return TaskSamples.stretch(part.contract, NINE.plusSeconds(600L * part.slot + part.from), part.seconds,
				part.memos.toArray(Memo[]::new));
	}

	@Provide
	Arbitrary<List<Part>> parts() {
		var memo = Combinators.combine(Arbitraries.of("", "SHOP-1", "SHOP-2", "Meetings"),
				Arbitraries.of("", "Basket", "Call")).as(Memo::new);
		return Combinators.combine(Arbitraries.of("acme", "other"), Arbitraries.integers().between(0, 1100),
				Arbitraries.integers().between(0, 299), Arbitraries.integers().between(0, 300),
				memo.list().ofMaxSize(3))
				.as(Part::new).list().ofMaxSize(40);
	}
}
