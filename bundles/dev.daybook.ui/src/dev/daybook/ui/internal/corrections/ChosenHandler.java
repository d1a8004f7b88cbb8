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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.ide.Corrections;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Does something with the segments that are selected in the Work Diary view. */
abstract class ChosenHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		var shell = window == null ? HandlerUtil.getActiveShell(event) : window.getShell();
		var corrections = Diaries.serviceOrReason(Corrections.class, shell);
		var diary = corrections == null ? null : Outcome.diaryOrReason(shell);
		if (corrections != null && diary != null) {
			var segments = Chosen.selected(window);
			var chosen = new Chosen(corrections, diary, shell, diary.today().zone(), List.copyOf(segments));
			if (segments.isEmpty()) {
				Outcome.tell(shell, Messages.Chosen_None);
			} else {
				run(chosen);
			}
		}
		return null;
	}

	/**
	 * @param chosen
	 *            at least one segment
	 */
	abstract void run(Chosen chosen);
}
