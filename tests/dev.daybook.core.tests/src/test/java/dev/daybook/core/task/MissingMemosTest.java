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
import static dev.daybook.core.task.TaskSamples.contract;
import static dev.daybook.core.task.TaskSamples.stretch;
import static dev.daybook.core.task.TaskSamples.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Weeks;

class MissingMemosTest {

	private static final Contract STRICT = contract("acme", terms(Instant.EPOCH, true));

	private final Diary diary = new Diary();

	@Test
	void segmentsWithoutAMemoAreMissingOne() {
		diary.add(stretch("acme", NINE, 600));
		diary.add(stretch("acme", NINE.plusSeconds(600), 600, new Memo("SHOP-1", "Basket")));
		diary.add(stretch("acme", NINE.plusSeconds(1200), 1, new Memo("SHOP-1", "")));
		diary.add(stretch("other", NINE.plusSeconds(1800), 600));

		assertEquals(List.of(NINE, NINE.plusSeconds(1200)), missing(STRICT));
	}

	@Test
	void oneMemoInTheTenMinutesIsEnough() {
		diary.add(stretch("acme", NINE, 100));
		diary.setOpen(List.of(stretch("acme", NINE.plusSeconds(100), 100, new Memo("", "Call"))));

		assertEquals(List.of(), missing(STRICT));
	}

	@Test
	void noTimeNeedsNoMemo() {
		diary.add(new Commit("acme", NINE, "shop", "4f1c0", "main", "Round"));

		assertEquals(List.of(), missing(STRICT));
	}

	@Test
	void theTermsOfTheTimeDecide() {
		diary.add(stretch("acme", NINE, 600));
		diary.add(stretch("acme", NINE.plusSeconds(600), 600));
		diary.add(stretch("acme", NINE.plusSeconds(1200), 600));
		var changing = contract("acme", terms(Instant.EPOCH, false), terms(NINE.plusSeconds(600), true),
				terms(NINE.plusSeconds(1200), false));

		assertEquals(List.of(NINE.plusSeconds(600)), missing(changing));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-29, 167", "2026-10-25, 169", "2026-06-10, 168" })
	void aWeekBeginsOnMondayInItsZone(LocalDate day, int hours) {
		var week = Weeks.of(day, ZoneId.of("Europe/Berlin"));

		assertEquals(hours * 3600L, week.seconds());
		assertEquals(java.time.DayOfWeek.MONDAY, week.from().atZone(ZoneId.of("Europe/Berlin")).getDayOfWeek());
	}

	private List<Instant> missing(Contract contract) {
		return MissingMemos.of(contract, diary.between(NINE, NINE.plusSeconds(86_400))).stream()
				.map(DiarySegment::slot).toList();
	}
}
