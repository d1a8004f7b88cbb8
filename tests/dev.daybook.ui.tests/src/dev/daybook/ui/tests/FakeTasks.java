/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.task.Checkout;
import dev.daybook.core.task.MissingMemos;
import dev.daybook.core.task.Proposal;
import dev.daybook.core.task.Proposals;
import dev.daybook.core.task.TaskTotal;
import dev.daybook.core.task.TaskTotals;
import dev.daybook.core.time.Weeks;
import dev.daybook.ide.Tasks;

/** Tasks of a fake diary, by the real rules; its working trees are given. */
public final class FakeTasks implements Tasks {

	public volatile List<Checkout> checkouts = List.of();
	/** What {@link #proposals} waits for. */
	public volatile CompletableFuture<?> read = CompletableFuture.completedFuture(Boolean.TRUE);
	private final FakeWorkDiary diary;

	public FakeTasks(FakeWorkDiary diary) {
		this.diary = diary;
	}

	@Override
	public CompletableFuture<List<Proposal>> proposals(String contract) {
		return read.thenApplyAsync(done -> Proposals.of(diary.recentMemos(contract), checkouts));
	}

	@Override
	public List<TaskTotal> totals(String contract) {
		return totals(contract, SampleDay.DATE);
	}

	@Override
	public List<TaskTotal> totals(String contract, LocalDate day) {
		return TaskTotals.of(contract, week(day));
	}

	@Override
	public List<DiarySegment> missingMemos(String contract) {
		return missingMemos(contract, SampleDay.DATE);
	}

	@Override
	public List<DiarySegment> missingMemos(String contract, LocalDate day) {
		return diary.contracts().stream().filter(c -> c.id().equals(contract))
				.flatMap(c -> MissingMemos.of(c, week(day)).stream()).toList();
	}

	private List<DiarySegment> week(LocalDate day) {
		var week = Weeks.of(day, SampleDay.ZONE);
		return diary.diary.between(week.from(), week.to());
	}
}
