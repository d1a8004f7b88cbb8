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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts movements of the caret and the selection in the active part of each window. It listens at the windows, so
 * nothing hangs on an editor, however many are opened and closed. A debugger that shows where a loop stopped, or a
 * console that follows its output, moves the caret as well: only what comes shortly after input counts. UI thread only.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class NavigationSignals implements Source, ISelectionListener {

	private final Windows windows;
	private final Meter meter;
	private final Presence presence;
	/** Which part had the selection; its number and not itself, so that no closed part is kept. */
	private int lastPart;
	private boolean edited;

	NavigationSignals(IWorkbench workbench, Meter meter, Presence presence) {
		this.windows = new Windows(workbench, this::attach, this::detach);
		this.meter = meter;
		this.presence = presence;
	}

	@Override
	public void start() {
		windows.open();
	}

	@Override
	public void close() {
		windows.close();
	}

	/** A document was changed by the person: the caret goes with it, and that is no navigation. */
	void edited() {
		edited = true;
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		var samePart = lastPart == System.identityHashCode(part);
		lastPart = System.identityHashCode(part);
		var typed = edited;
		edited = false;
		// The selection that a part has when it is activated was not moved.
		if (samePart && !typed && presence.recent()) {
			meter.count(Signal.NAVIGATION);
		}
	}

	private void attach(IWorkbenchWindow window) {
		window.getSelectionService().addPostSelectionListener(this);
	}

	private void detach(IWorkbenchWindow window) {
		window.getSelectionService().removePostSelectionListener(this);
	}
}
