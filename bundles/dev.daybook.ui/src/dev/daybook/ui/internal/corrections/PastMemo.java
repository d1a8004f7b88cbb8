/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.Range;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.Corrections;
import dev.daybook.ui.internal.memo.MemoPrompt;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Asks for task and memo of time that has passed. UI thread only. */
public final class PastMemo {

	private PastMemo() {
	}

	/**
	 * Changes them when the person confirms.
	 *
	 * @param contract
	 *            identifier of the contract that the proposals are for
	 * @param memo
	 *            as they are
	 * @param ranges
	 *            the time that gets what is entered
	 */
	public static void ask(@Nullable Shell shell, String contract, Memo memo, List<Range> ranges) {
		var corrections = Diaries.serviceOrReason(Corrections.class, shell);
		var diary = corrections == null ? null : Outcome.diaryOrReason(shell);
		if (corrections != null && diary != null) {
			MemoPrompt.open(shell, ContractChoice.title(diary.contracts(), contract), memo,
					diary.recentMemos(contract),
					entered -> Outcome.report(Change.apply(Messages.Memo_Name, corrections,
							ranges.stream().map(r -> new ChangeMemo(r, List.of(entered))).toList()), shell));
		}
	}
}
