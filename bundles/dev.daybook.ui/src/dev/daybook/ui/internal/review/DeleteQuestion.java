/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.edit.ShotCost;

/** Says what deleting a shot takes away before it is done. */
final class DeleteQuestion {

	private DeleteQuestion() {
	}

	static boolean ask(ShotCost cost, String time, @Nullable Shell shell) {
		return new MessageDialog(shell, Messages.Delete_Name, null,
				NLS.bind(Messages.Delete_Message, time, CostText.delete(cost)), MessageDialog.WARNING, 1,
				Messages.Delete_Button, IDialogConstants.CANCEL_LABEL).open() == 0;
	}
}
