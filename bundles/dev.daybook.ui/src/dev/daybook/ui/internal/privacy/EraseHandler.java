/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.privacy;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.core.edit.Erasing.What;
import dev.daybook.core.edit.Range;
import dev.daybook.ide.Erasures;
import dev.daybook.ui.internal.corrections.Selected;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Takes content of the segments away that are selected in the Work Diary view. Says what it costs before it does. */
abstract class EraseHandler extends AbstractHandler {

	private final What what;

	EraseHandler(What what) {
		this.what = what;
	}

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		var shell = window == null ? HandlerUtil.getActiveShell(event) : window.getShell();
		var erasures = Diaries.serviceOrReason(Erasures.class, shell);
		var chosen = Selected.segments(window);
		if (erasures != null && chosen.isEmpty()) {
			Outcome.tell(shell, Messages.Erase_None);
		} else if (erasures != null) {
			ask(erasures, chosen, shell);
		}
		return null;
	}

	private void ask(Erasures erasures, List<DiarySegment> chosen, @Nullable Shell shell) {
		var content = new EraseContent(what, chosen.stream().map(Range::of).toList());
		var fault = erasures.fault(content);
		if (!fault.isEmpty()) {
			Outcome.tell(shell, fault);
			return;
		}
		var hours = Hours.exact(chosen.stream().mapToLong(DiarySegment::seconds).sum());
		var keeps = what != What.ALL || erasures.keepsTime(content);
		var answer = new MessageDialog(shell, name(), null, NLS.bind(message(keeps), hours), MessageDialog.WARNING, 1,
				button(keeps), IDialogConstants.CANCEL_LABEL).open();
		if (answer == 0) {
			Outcome.report(erasures.erase(content), shell);
		}
	}

	/** Title of the question. */
	abstract String name();

	/** What it costs, with a place for the hours. */
	abstract String message(boolean keepsTime);

	/** What the button says that does it. */
	String button(boolean keepsTime) {
		return Messages.Erase_Button;
	}
}
