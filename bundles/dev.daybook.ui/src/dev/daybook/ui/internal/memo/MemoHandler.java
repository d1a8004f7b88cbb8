/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.Outcome;

/** Opens the memo dialog. */
public final class MemoHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var shell = HandlerUtil.getActiveShell(event);
		var diary = Outcome.diaryOrReason(shell);
		if (diary != null) {
			open(diary, shell);
		}
		return null;
	}

	static MemoDialog open(WorkDiary diary, @Nullable Shell shell) {
		var dialog = new MemoDialog(shell, MemoInput.of(diary), memo -> Outcome.report(diary.setMemo(memo), shell));
		dialog.open();
		return dialog;
	}
}
