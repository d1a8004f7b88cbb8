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
import org.eclipse.swt.widgets.Shell;

import dev.daybook.ide.ShotReview;
import dev.daybook.ide.ShotReview.Pending;

/** Deletes the latest shot that is still held back, of the selected segments if there are any with one. */
public final class DeleteShotHandler extends PendingHandler {

	@Override
	void decide(ShotReview review, Pending pending, @Nullable Shell shell) {
		Reviews.delete(review, pending.shot(), shell);
	}
}
