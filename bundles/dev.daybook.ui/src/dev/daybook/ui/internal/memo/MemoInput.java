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

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.WorkDiary;

/**
 * What the memo dialog starts with.
 *
 * @param contract
 *            title of the contract that the memo is for, empty when none is known yet
 * @param memo
 *            task and memo as they are
 * @param recent
 *            memos to take up again, the latest first
 */
record MemoInput(String contract, Memo memo, List<Memo> recent) {

	static MemoInput of(WorkDiary diary) {
		var status = diary.status();
		var contract = status.lastContract();
		return new MemoInput(contract.map(Contract::title).orElse(""), status.memo(),
				contract.map(c -> diary.recentMemos(c.id())).orElse(List.of()));
	}

	/** Names of recent tasks, the latest first, each once. */
	List<String> tasks() {
		SequencedSet<String> tasks = new LinkedHashSet<>();
		recent.stream().map(Memo::task).filter(t -> !t.isEmpty()).forEach(tasks::add);
		return List.copyOf(tasks);
	}
}
