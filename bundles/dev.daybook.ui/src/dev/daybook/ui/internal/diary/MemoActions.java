/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import dev.daybook.core.edit.Range;
import dev.daybook.core.time.Slot;
import dev.daybook.ui.internal.corrections.PastMemo;
import dev.daybook.ui.internal.service.DaybookIds;

/** What can be done about a missing memo. UI thread only. */
final class MemoActions implements MemoBar.Actions {

	private final ViewPart view;

	MemoActions(ViewPart view) {
		this.view = view;
	}

	@Override
	public void setMemo() {
		try {
			view.getSite().getService(IHandlerService.class).executeCommand(DaybookIds.MEMO, null);
		} catch (CommandException e) {
			ILog.of(MemoActions.class).error("The memo dialog could not be opened from the Work Diary view.", e);
		}
	}

	@Override
	public void edit(MemosMissing missing) {
		PastMemo.ask(view.getSite().getShell(), missing.contract(), missing.memo(), List.of(
				new Range(missing.contract(), missing.slot(), missing.slot().plus(Slot.LENGTH))));
	}
}
