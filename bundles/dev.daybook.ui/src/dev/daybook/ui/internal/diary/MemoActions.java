/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import dev.daybook.ui.internal.service.DaybookIds;

/** What can be done about a missing memo. UI thread only. */
final class MemoActions implements MemoBar.Actions {

	private final ViewPart view;
	private final DiaryList list;

	MemoActions(ViewPart view, DiaryList list) {
		this.view = view;
		this.list = list;
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
	public void show(SegmentRow row) {
		list.viewer().setSelection(new StructuredSelection(row), true);
		list.table().setFocus();
	}
}
