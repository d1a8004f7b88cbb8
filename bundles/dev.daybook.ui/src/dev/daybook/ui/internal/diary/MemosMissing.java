/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.Tasks;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.Diaries;

/**
 * Segments of this week without a memo that their contracts require.
 *
 * @param count
 *            how many, at least 1
 * @param slot
 *            start of the segment to begin with: the one that is tracked now if it lacks a memo, else the oldest
 * @param contract
 *            its contract
 * @param memo
 *            its task, without a memo
 * @param open
 *            whether time is being tracked in it
 */
record MemosMissing(int count, Instant slot, String contract, Memo memo, boolean open) {

	/** Empty when nothing is missing. Any thread. */
	static Optional<MemosMissing> of(WorkDiary diary) {
		List<DiarySegment> missing = new ArrayList<>();
		for (var contract : diary.contracts()) {
			Diaries.service(Tasks.class).ifPresent(tasks -> missing.addAll(tasks.missingMemos(contract.id())));
		}
		return missing.isEmpty() ? Optional.empty() : Optional.of(of(missing));
	}

	private static MemosMissing of(List<DiarySegment> missing) {
		var first = missing.stream().filter(DiarySegment::open).findFirst()
				.orElseGet(() -> missing.stream().min(Comparator.comparing(DiarySegment::slot)).orElseThrow());
		return new MemosMissing(missing.size(), first.slot(), first.contract(),
				first.memos().isEmpty() ? Memo.NONE : first.memos().getLast(), first.open());
	}

	String sentence() {
		return count == 1 ? Messages.Memos_MissingOne : NLS.bind(Messages.Memos_Missing, count);
	}
}
