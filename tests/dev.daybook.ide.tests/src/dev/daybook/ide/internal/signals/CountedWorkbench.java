/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/** The signals of the whole workbench, counted for one test. UI thread only. */
final class CountedWorkbench implements AutoCloseable {

	private static final int TICKS = 12;

	private final Meter meter = new Meter(System::nanoTime);
	private final WorkbenchSignals signals = new WorkbenchSignals(PlatformUI.getWorkbench(), meter, System::nanoTime);
	private ActivityMinute seen = ActivityMinute.NONE;

	CountedWorkbench() {
		signals.start();
	}

	/** A click, as a sign that somebody is there. */
	void person() {
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().notifyListeners(SWT.MouseDown, new Event());
	}

	/** All that was counted since the beginning or the last {@link #forget()}. */
	ActivityMinute seen() {
		seen = seen.plus(meter.drain().activity());
		return seen;
	}

	int count(Signal kind) {
		return seen().events().getOrDefault(kind, 0);
	}

	List<Integer> counts(Signal... kinds) {
		return List.of(kinds).stream().map(this::count).toList();
	}

	void forget() {
		seen();
		seen = ActivityMinute.NONE;
	}

	/**
	 * Runs something a dozen times with nobody there, and gives back what of it was taken for a person's: with nothing,
	 * a tracker goes idle. The display's own pointer is not what the step moves, and is left out.
	 */
	Set<Signal> takenForAPersonDuring(Runnable step) {
		Set<Signal> persons = EnumSet.noneOf(Signal.class);
		forget();
		for (var i = 0; i < TICKS; i++) {
			step.run();
			persons.addAll(seen().events().keySet().stream().filter(Signal::human).toList());
		}
		return persons;
	}

	@Override
	public void close() {
		signals.close();
	}
}
