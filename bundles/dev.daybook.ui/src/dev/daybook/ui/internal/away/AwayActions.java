/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.away;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.memo.MemoPrompt;
import dev.daybook.ui.internal.service.Outcome;
import dev.daybook.ui.internal.tracking.Tracking;

/** What a person can answer about an absence, now or later. UI thread only. */
public final class AwayActions {

	public static final String KEEP = "keep";
	public static final String GIVE = "give";
	public static final String DISCARD = "discard";

	private final WorkDiary diary;
	private final Shell shell;

	public AwayActions(WorkDiary diary, Shell shell) {
		this.diary = diary;
		this.shell = shell;
	}

	/**
	 * @param action
	 *            one of the constants
	 */
	public void run(String action, Away away) {
		switch (action) {
		case KEEP -> keep(away);
		case GIVE -> give(away);
		default -> Outcome.report(diary.discard(away), shell);
		}
	}

	private void keep(Away away) {
		ask(away.contract(), AwayText.title(diary, away), memo -> diary.keep(away, memo));
	}

	private void give(Away away) {
		var others = diary.contracts().stream().filter(c -> !c.id().equals(away.contract()))
				.filter(c -> !c.archived()).toList();
		Tracking.choose(others, shell)
				.ifPresent(c -> ask(c.id(), c.title(), memo -> diary.give(away, c.id(), memo)));
	}

	private void ask(String contract, String title, Function<Memo, CompletableFuture<Void>> answer) {
		MemoPrompt.open(shell, title, diary.recentMemos(contract),
				memo -> Outcome.report(answer.apply(memo), shell));
	}
}
