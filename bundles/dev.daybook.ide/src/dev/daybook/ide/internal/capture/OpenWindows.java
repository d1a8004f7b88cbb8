/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** The windows that a person looks at. */
final class OpenWindows {

	private OpenWindows() {
	}

	/**
	 * The window that has the focus, or whose dialog has it, then all others that are visible and not minimised. UI
	 * thread only.
	 *
	 * @throws CaptureException
	 *             if none of them has the focus
	 */
	static List<IWorkbenchWindow> of(IWorkbench workbench) throws CaptureException {
		var focused = focused(workbench);
		if (focused == null) {
			throw new CaptureException(whyNoFocus(workbench));
		}
		var windows = new ArrayList<IWorkbenchWindow>();
		windows.add(focused);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			var shell = window.getShell();
			if (window != focused && shell != null && shell.isVisible() && !shell.getMinimized()) {
				windows.add(window);
			}
		}
		return windows;
	}

	private static @Nullable IWorkbenchWindow focused(IWorkbench workbench) {
		var shell = workbench.getDisplay().getActiveShell();
		while (shell != null) {
			var window = windowOf(workbench, shell);
			if (window != null) {
				return window;
			}
			shell = shell.getParent() == null ? null : shell.getParent().getShell();
		}
		return null;
	}

	private static @Nullable IWorkbenchWindow windowOf(IWorkbench workbench, Shell shell) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			if (window.getShell() == shell) {
				return window;
			}
		}
		return null;
	}

	private static String whyNoFocus(IWorkbench workbench) {
		var windows = workbench.getWorkbenchWindows();
		if (windows.length == 0) {
			return Messages.noWindow;
		}
		for (IWorkbenchWindow window : windows) {
			if (!window.getShell().getMinimized()) {
				return Messages.notFocused;
			}
		}
		return Messages.minimised;
	}
}
