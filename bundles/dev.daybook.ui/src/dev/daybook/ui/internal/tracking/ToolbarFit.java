/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchWindow;

import dev.daybook.ui.internal.service.DaybookIds;

/**
 * Gives Daybook's tool bar the room that its text needs. Nothing else does: the frame around it takes the bar's present
 * size for the one it wants, and GTK draws nothing of an item that does not fit.
 */
final class ToolbarFit {

	private ToolbarFit() {
	}

	static void fit(IWorkbenchWindow window) {
		var model = window.getService(MWindow.class);
		var toolbar = window.getService(EModelService.class).find(DaybookIds.TOOLBAR, model);
		if (toolbar != null && toolbar.getWidget() instanceof Control control && !control.isDisposed()) {
			fit(control);
		}
	}

	private static void fit(Control control) {
		if (control instanceof ToolBar bar) {
			bar.pack();
			bar.requestLayout();
		} else if (control instanceof Composite frame) {
			for (var child : frame.getChildren()) {
				fit(child);
			}
		}
	}
}
