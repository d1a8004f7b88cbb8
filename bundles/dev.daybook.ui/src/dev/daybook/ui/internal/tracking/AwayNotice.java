/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.away.Away;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/** Welcomes a person back, and tells where an absence can be answered. Never takes the focus. */
final class AwayNotice {

	private AwayNotice() {
	}

	/** Any thread. */
	static void show(Display display, Away away) {
		display.asyncExec(() -> {
			if (!display.isDisposed()) {
				Notice.open(display, Messages.Away_Title, sentence(away), Messages.Away_Answer,
						AwayNotice::showDiary);
			}
		});
	}

	static String sentence(Away away) {
		return NLS.bind(Messages.Away_Sentence, Math.max(1, away.length().toMinutes()));
	}

	static void showDiary() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			window.getActivePage().showView(DaybookIds.DIARY_VIEW);
		} catch (PartInitException e) {
			Outcome.noDiary(window.getShell());
		}
	}
}
