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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.activity.Meter;

/**
 * Tells whether another program has the keyboard. That is no activity, and its end is none: it says only why nobody is
 * here, if nobody is. Which program it is, nobody can see from here. UI thread only.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class FocusSignals implements Source, Listener {

	private final Display display;
	private final Meter meter;

	FocusSignals(Display display, Meter meter) {
		this.display = display;
		this.meter = meter;
	}

	@Override
	public void start() {
		display.addFilter(SWT.Activate, this);
		display.addFilter(SWT.Deactivate, this);
		look();
	}

	@Override
	public void close() {
		if (!display.isDisposed()) {
			display.removeFilter(SWT.Activate, this);
			display.removeFilter(SWT.Deactivate, this);
		}
		meter.elsewhere(false);
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Shell) {
			if (event.type == SWT.Activate) {
				meter.elsewhere(false);
			} else {
				// It may be another shell of ours that is activated next.
				display.asyncExec(this::look);
			}
		}
	}

	private void look() {
		meter.elsewhere(!display.isDisposed() && display.getActiveShell() == null);
	}
}
