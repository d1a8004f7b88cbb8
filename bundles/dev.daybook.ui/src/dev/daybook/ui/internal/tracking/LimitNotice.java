/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.swt.widgets.Display;

/** Tells that a week is nearly or wholly used up. Never takes the focus. */
final class LimitNotice {

	private LimitNotice() {
	}

	/** Any thread. */
	static void show(Display display, String sentence) {
		display.asyncExec(() -> {
			if (!display.isDisposed()) {
				Notice.open(display, Messages.Limit_Title, sentence, Messages.Limit_Show, AwayNotice::showDiary);
			}
		});
	}
}
