/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.ide.WorkDiary;

/** What became of something the person asked for. */
public final class Outcome {

	private Outcome() {
	}

	/** Shows the sentence of a failure in a dialog, as the person is waiting for it. Success needs no words. */
	public static void report(CompletableFuture<?> future, @Nullable Shell shell) {
		future.whenComplete((value, failure) -> {
			if (failure != null) {
				show(shell, sentence(failure));
			}
		});
	}

	/** Shows that the diary is not there. */
	public static void noDiary(@Nullable Shell shell) {
		show(shell, Messages.Outcome_NoDiary);
	}

	/** Shows a sentence, as the person is waiting for something that cannot be done. */
	public static void tell(@Nullable Shell shell, String sentence) {
		show(shell, sentence);
	}

	/** Says what the person's own decision means. */
	public static void inform(@Nullable Shell shell, String sentence) {
		show(shell, sentence, MessageDialog.INFORMATION);
	}

	/** The diary, or a dialog that says why there is none. */
	public static @Nullable WorkDiary diaryOrReason(@Nullable Shell shell) {
		var diary = Diaries.current().orElse(null);
		if (diary == null) {
			noDiary(shell);
		}
		return diary;
	}

	private static void show(@Nullable Shell shell, String sentence) {
		show(shell, sentence, MessageDialog.ERROR);
	}

	private static void show(@Nullable Shell shell, String sentence, int kind) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (shell == null || !shell.isDisposed()) {
				open(shell, sentence, kind);
			}
		});
	}

	/** Does not wait for the answer: an event loop inside this event would hold everything back that comes after. */
	private static void open(@Nullable Shell shell, String sentence, int kind) {
		var dialog = new MessageDialog(shell, Messages.Outcome_Title, null, sentence, kind, 0,
				IDialogConstants.OK_LABEL);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	/** The sentence for the person inside a failure. */
	public static String sentence(Throwable failure) {
		var cause = failure instanceof CompletionException && failure.getCause() != null
				? failure.getCause()
				: failure;
		var message = cause.getMessage();
		return message == null || message.isBlank() ? NLS.bind(Messages.Outcome_Unknown, cause) : message;
	}
}
