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

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts keys, clicks, turns of the wheel and seconds with pointer movement in all windows of the IDE, by display
 * filters. Scroll bars and menus are often the system's own and tell of no pointer; they tell of a selection instead.
 * The handler allocates nothing and never blocks. UI thread only.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
public final class InputSignals implements Source, Listener {

	private static final int[] TYPES = { SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseVerticalWheel,
			SWT.MouseHorizontalWheel, SWT.MouseMove, SWT.Deactivate, SWT.Selection };

	private final Display display;
	private final Meter meter;
	private final Presence presence;
	private final HeldKeys keys = new HeldKeys();
	private boolean started;

	public InputSignals(Display display, Meter meter, Presence presence) {
		this.display = display;
		this.meter = meter;
		this.presence = presence;
	}

	/** Begins to count. Does nothing when already begun. */
	@Override
	public void start() {
		if (!started) {
			started = true;
			for (var type : TYPES) {
				display.addFilter(type, this);
			}
		}
	}

	/** Stops counting and takes every filter away. Does nothing when stopped or when the display is gone. */
	@Override
	public void close() {
		if (started) {
			started = false;
			keys.clear();
			if (!display.isDisposed()) {
				for (var type : TYPES) {
					display.removeFilter(type, this);
				}
			}
		}
	}

	@Override
	public void handleEvent(Event event) {
		try {
			count(event);
		} catch (RuntimeException e) {
			// The IDE must not feel a fault of ours: stop counting input, and say so once.
			close();
			ILog.of(InputSignals.class).error("Counting input failed and was stopped until the IDE starts again.", e);
		}
	}

	private void count(Event event) {
		switch (event.type) {
		case SWT.MouseMove -> meter.pointerMoved();
		case SWT.KeyDown -> input(Signal.KEY, keys.down(event.keyCode, event.time));
		case SWT.KeyUp -> input(Signal.KEY, keys.up(event.keyCode));
		case SWT.MouseDown -> input(Signal.CLICK, true);
		case SWT.Deactivate -> forgetKeys(event);
		case SWT.Selection -> selected(event);
		default -> input(Signal.SCROLL, true);
		}
	}

	/** A bar that moves because a program scrolls tells no way in which it was moved. */
	private void selected(Event event) {
		input(Signal.SCROLL, event.widget instanceof ScrollBar && event.detail != SWT.NONE);
		input(Signal.CLICK, event.widget instanceof MenuItem);
	}

	private void input(Signal signal, boolean counts) {
		if (counts) {
			meter.count(signal);
			presence.input();
		}
	}

	private void forgetKeys(Event event) {
		if (event.widget instanceof Shell) {
			keys.clear();
		}
	}
}
