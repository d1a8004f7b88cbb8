/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.Tasks;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.Diaries;

/**
 * What the memo dialog starts with.
 *
 * @param contract
 *            title of the contract that the memo is for, empty when none is known yet
 * @param memo
 *            task and memo as they are
 * @param known
 *            what can be taken at once, the latest first
 * @param proposed
 *            what to list instead as soon as it is found
 */
record MemoInput(String contract, Memo memo, List<MemoChoice> known, CompletableFuture<List<MemoChoice>> proposed) {

	/** With recent memos and nothing to wait for. */
	MemoInput(String contract, Memo memo, List<Memo> recent) {
		this(contract, memo, MemoChoice.ofRecent(recent),
				CompletableFuture.completedFuture(MemoChoice.ofRecent(recent)));
	}

	static MemoInput of(WorkDiary diary) {
		var status = diary.status();
		var contract = status.lastContract();
		if (contract.isEmpty()) {
			return new MemoInput("", status.memo(), List.of());
		}
		return of(contract.get(), status.memo(), diary);
	}

	private static MemoInput of(Contract contract, Memo memo, WorkDiary diary) {
		var known = MemoChoice.ofRecent(diary.recentMemos(contract.id()));
		var proposed = Diaries.service(Tasks.class).map(tasks -> proposed(tasks, contract.id()))
				.orElseGet(() -> CompletableFuture.completedFuture(known));
		return new MemoInput(contract.title(), memo, known, proposed);
	}

	private static CompletableFuture<List<MemoChoice>> proposed(Tasks tasks, String contract) {
		return tasks.proposals(contract)
				.thenApplyAsync(proposals -> MemoChoice.of(proposals, tasks.totals(contract)));
	}

	/** Names of the tasks in {@code choices}, in their order, each once. */
	static List<String> tasks(List<MemoChoice> choices) {
		SequencedSet<String> tasks = new LinkedHashSet<>();
		choices.stream().map(c -> c.memo().task()).filter(t -> !t.isEmpty()).forEach(tasks::add);
		return List.copyOf(tasks);
	}
}
