/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.ui.internal.service.Outcome;

/** Closes when what was entered is saved; what could not be saved stays as it is, with the reason. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
abstract class SavingDialog extends Dialog {

	/** Made by the subclass when the dialog opens. */
	FaultLine line;

	SavingDialog(@Nullable Shell parent) {
		super(parent);
	}

	/** Saves what is entered now; completes on any thread. */
	abstract CompletableFuture<?> save();

	/** Whether what is entered can be confirmed. */
	final void enable(boolean valid) {
		var ok = getButton(OK);
		if (ok != null) {
			ok.setEnabled(valid);
		}
	}

	@Override
	protected void okPressed() {
		enable(false);
		var display = getShell().getDisplay();
		save().whenComplete((saved, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> saved(failure));
			}
		});
	}

	private void saved(@Nullable Throwable failure) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		if (failure == null) {
			super.okPressed();
		} else {
			line.show(Outcome.sentence(failure), "");
			enable(true);
		}
	}
}
