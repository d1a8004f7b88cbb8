/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.ide.ShotReview;
import dev.daybook.ide.ShotReview.Pending;
import dev.daybook.ui.internal.service.Outcome;

/** Does something with the shot that is meant, as long as it is held back. */
abstract class PendingHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		var shell = window == null ? HandlerUtil.getActiveShell(event) : window.getShell();
		var review = Reviews.current().orElse(null);
		if (review == null) {
			Outcome.noDiary(shell);
			return null;
		}
		var pending = Reviews.meant(review, window).orElse(null);
		if (pending == null) {
			Outcome.tell(shell, Messages.None_Pending);
		} else {
			decide(review, pending, shell);
		}
		return null;
	}

	abstract void decide(ShotReview review, Pending pending, @Nullable Shell shell);
}
