/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Attaches a source to all windows, those of today and those opened later. UI thread only. */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class Windows implements IWindowListener {

	private final IWorkbench workbench;
	private final Consumer<IWorkbenchWindow> attach;
	private final Consumer<IWorkbenchWindow> detach;

	Windows(IWorkbench workbench, Consumer<IWorkbenchWindow> attach, Consumer<IWorkbenchWindow> detach) {
		this.workbench = workbench;
		this.attach = attach;
		this.detach = detach;
	}

	void open() {
		workbench.addWindowListener(this);
		for (var window : workbench.getWorkbenchWindows()) {
			attach.accept(window);
		}
	}

	void close() {
		workbench.removeWindowListener(this);
		for (var window : workbench.getWorkbenchWindows()) {
			detach.accept(window);
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		attach.accept(window);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		detach.accept(window);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// The click or key that did it counts already.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Says nothing about what the person does here.
	}
}
