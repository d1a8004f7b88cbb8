/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/** Hides the view or file that is worked in from every shot, or shows it again; in the Work Diary, asks for views. */
public final class HideInShotsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var shell = HandlerUtil.getActiveShell(event);
		var part = HandlerUtil.getActivePart(event);
		var marks = new HiddenMarks();
		try {
			if (part == null || part.getSite().getId().equals(DaybookIds.DIARY_VIEW)) {
				new HiddenViewsDialog(marks).open(shell);
			} else {
				tell(shell, marks.toggle(part));
			}
		} catch (IllegalArgumentException | IllegalStateException e) {
			Outcome.tell(shell, Outcome.sentence(e));
		}
		return null;
	}

	private static void tell(@Nullable Shell shell, String sentence) {
		var dialog = new MessageDialog(shell, Messages.Hide_Title, null, sentence, MessageDialog.INFORMATION, 0,
				IDialogConstants.OK_LABEL);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
