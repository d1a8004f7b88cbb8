/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the toolbar item the room that its text needs. The workbench sets a new text and lays nothing out, and GTK
 * hides an item that has become too wide. UI thread only.
 */
final class ToolbarRoom {

	private static final String ITEM = "dev.daybook.ui.toolbar.toggle";

	private ToolbarRoom() {
	}

	static void make(IWorkbench workbench) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			var shell = window.getShell();
			if (shell != null && !shell.isDisposed()) {
				search(shell);
			}
		}
	}

	private static void search(Composite parent) {
		if (parent instanceof ToolBar bar) {
			for (var item : bar.getItems()) {
				if (item.getData() instanceof IContributionItem contribution && ITEM.equals(contribution.getId())) {
					bar.requestLayout();
				}
			}
		}
		for (var child : parent.getChildren()) {
			if (child instanceof Composite composite) {
				search(composite);
			}
		}
	}
}
