/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import org.eclipse.ui.PlatformUI;

/** Work for the UI thread. */
public final class UiTurn {

	private UiTurn() {
	}

	/** Has something done on the UI thread, soon; never while there is no workbench, as at its end. Any thread. */
	public static void ask(Runnable task) {
		var display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display != null && !display.isDisposed()) {
			display.asyncExec(task);
		}
	}
}
