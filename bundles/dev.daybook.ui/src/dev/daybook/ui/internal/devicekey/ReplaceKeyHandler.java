/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.devicekey;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.ide.DeviceKey;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Replaces the key that signs the diary, after saying what that does. */
public final class ReplaceKeyHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		var shell = window == null ? HandlerUtil.getActiveShell(event) : window.getShell();
		var key = Diaries.serviceOrReason(DeviceKey.class, shell);
		if (key != null && isWanted(shell)) {
			replace(key, shell);
		}
		return null;
	}

	private static boolean isWanted(@Nullable Shell shell) {
		return new MessageDialog(shell, Messages.Replace_Name, null, Messages.Replace_Message, MessageDialog.QUESTION,
				0, Messages.Replace_Button, IDialogConstants.CANCEL_LABEL).open() == 0;
	}

	private static void replace(DeviceKey key, @Nullable Shell shell) {
		var done = key.replace();
		Outcome.report(done, shell);
		done.thenRun(() -> Outcome.inform(shell, Messages.Replace_Done));
	}
}
