/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Tick;
import dev.daybook.core.tracker.Tracker;

/** The signals of the whole workbench, counted for one test. UI thread only. */
final class CountedWorkbench implements AutoCloseable {

	private static final Duration THRESHOLD = Duration.ofMinutes(1);

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

	/** Runs something a dozen times, once a tick and with nobody there. Whether the tracker went idle. */
	boolean goesIdleDuring(Runnable step) {
		var tracker = new Tracker(contract -> THRESHOLD);
		var now = Instant.parse("2026-11-23T09:00:00Z");
		var nanos = System.nanoTime();
		forget();
		tracker.start("a", Memo.NONE, new Tick(now, nanos));
		var end = now.plus(THRESHOLD);
		while (now.isBefore(end)) {
			step.run();
			now = now.plus(Tick.PERIOD);
			nanos += Tick.PERIOD.toNanos();
			var reading = meter.drain();
			seen = seen.plus(reading.activity());
			tracker.tick(new Tick(now, nanos), reading);
		}
		return tracker.contract().isEmpty();
	}

	@Override
	public void close() {
		signals.close();
	}
}
