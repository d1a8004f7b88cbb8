/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Segment;

/**
 * Sums time by task. The time of a segment counts for one task, that of its last memo: a segment keeps which memos were
 * set in it but not at which second, and to split it would be to invent figures. So the totals of all tasks, time
 * without a task included, are exactly the contract's tracked seconds. A change of task inside ten minutes is counted
 * from the beginning of the ten minutes; of two tasks between which the person went back and forth there, the one that
 * came up last counts.
 */
public final class TaskTotals {

	private static final Comparator<TaskTotal> ORDER = Comparator.comparingLong(TaskTotal::seconds).reversed()
			.thenComparing(TaskTotal::task);

	private TaskTotals() {
	}

	/** Totals of a contract, the task with the most time first; tasks without time are left out. */
	public static List<TaskTotal> of(String contract, Collection<DiarySegment> segments) {
		Map<String, TaskTotal> totals = new HashMap<>();
		for (var segment : segments) {
			for (var stretch : segment.stretches()) {
				var seconds = stretch.segment().seconds();
				if (segment.contract().equals(contract) && seconds > 0) {
					var task = task(stretch.segment());
					totals.merge(task, new TaskTotal(task, seconds, segment.slot()), TaskTotal::plus);
				}
			}
		}
		return totals.values().stream().sorted(ORDER).toList();
	}

	/** A stretch is of one task; if it had several in earlier versions, of the last one. */
	private static String task(Segment segment) {
		return segment.memos().isEmpty() ? "" : segment.memos().getLast().task();
	}
}
