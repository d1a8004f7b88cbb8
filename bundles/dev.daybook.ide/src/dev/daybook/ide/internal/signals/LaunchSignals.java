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

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchListener;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jdt.annotation.NonNullByDefault;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts launched programs, and the steps and suspends of those that are debugged. Facts: the key or click that
 * launches or steps counts already, and a breakpoint in a loop stops with nobody there as well. Loaded only where the
 * platform's debugger is, see {@link WhenActive}. Any thread.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class LaunchSignals implements Source, ILaunchListener, IDebugEventSetListener {

	private final DebugPlugin debug = DebugPlugin.getDefault();
	private final Meter meter;

	LaunchSignals(Meter meter) {
		this.meter = meter;
	}

	@Override
	public void start() {
		debug.getLaunchManager().addLaunchListener(this);
		debug.addDebugEventListener(this);
	}

	@Override
	public void close() {
		debug.getLaunchManager().removeLaunchListener(this);
		debug.removeDebugEventListener(this);
	}

	@Override
	public void launchAdded(ILaunch launch) {
		var toDebug = ILaunchManager.DEBUG_MODE.equals(launch.getLaunchMode());
		meter.count(toDebug ? Signal.DEBUG_LAUNCH : Signal.LAUNCH);
	}

	@Override
	public void launchChanged(ILaunch launch) {
		// Counted when it was added.
	}

	@Override
	public void launchRemoved(ILaunch launch) {
		// Clearing the list of launches is no launch.
	}

	@Override
	public void handleDebugEvents(DebugEvent[] events) {
		for (var event : events) {
			if (event.getKind() == DebugEvent.RESUME && event.isStepStart()) {
				meter.count(Signal.DEBUG);
			} else if (event.getKind() == DebugEvent.SUSPEND && stopped(event.getDetail())) {
				meter.count(Signal.SUSPEND);
			}
		}
	}

	/** The suspend at the end of a step, or of an evaluation, belongs to it. */
	private static boolean stopped(int detail) {
		return detail == DebugEvent.BREAKPOINT || detail == DebugEvent.CLIENT_REQUEST;
	}
}
