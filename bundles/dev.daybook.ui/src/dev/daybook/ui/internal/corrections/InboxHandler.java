/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.ide.Corrections;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Shows the unassigned time. */
public final class InboxHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		open(HandlerUtil.getActiveShell(event));
		return null;
	}

	static void open(@Nullable Shell shell) {
		var corrections = Diaries.serviceOrReason(Corrections.class, shell);
		var diary = corrections == null ? null : Outcome.diaryOrReason(shell);
		if (corrections != null && diary != null) {
			new InboxDialog(shell, corrections, diary).open();
		}
	}
}
