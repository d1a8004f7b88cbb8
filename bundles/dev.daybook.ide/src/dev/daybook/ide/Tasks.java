/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.task.MissingMemos;
import dev.daybook.core.task.Proposal;
import dev.daybook.core.task.Proposals;
import dev.daybook.core.task.TaskTotal;
import dev.daybook.core.task.TaskTotals;

/**
 * Tasks and memos of contracts; an OSGi service. Safe from any thread, never blocks on disk or network. Weeks begin on
 * Monday in the contract's zone; the open segment counts. A contract that is not known has nothing.
 */
public interface Tasks {

	/**
	 * Tasks and memos that the person may take now, as {@link Proposals} orders them. Reads the repositories of the
	 * open projects elsewhere; one that cannot be read proposes nothing. Completes on Daybook's own thread and does not
	 * fail.
	 */
	CompletableFuture<List<Proposal>> proposals(String contract);

	/** Tracked time of this week by task, as {@link TaskTotals} counts it. */
	List<TaskTotal> totals(String contract);

	/** Tracked time by task of the week that holds {@code day}. */
	List<TaskTotal> totals(String contract, LocalDate day);

	/** Segments of this week that lack a memo which their terms require, in order; see {@link MissingMemos}. */
	List<DiarySegment> missingMemos(String contract);

	/**
	 * Segments that lack a required memo in the week that holds {@code day}: to be asked for before that week is
	 * submitted.
	 */
	List<DiarySegment> missingMemos(String contract, LocalDate day);
}
