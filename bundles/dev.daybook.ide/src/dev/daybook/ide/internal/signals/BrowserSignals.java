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

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.StatusTextEvent;
import org.eclipse.swt.browser.StatusTextListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts links that are followed in embedded browsers. WebKit on Linux passes keys and pointer on to the display, where
 * {@link InputSignals} counts them; other systems' browsers keep them. A browser is listened to from the time it first
 * has the focus until it is gone. UI thread only.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class BrowserSignals implements Source, Listener {

	private final Display display;
	private final Meter meter;
	private final Presence presence;
	private final LongSupplier nanos;
	/** Weak, so that no browser is kept that is gone. */
	private final Map<Browser, Links> watched = new WeakHashMap<>();

	/**
	 * @param nanos
	 *            monotonic time in nanoseconds
	 */
	BrowserSignals(Display display, Meter meter, Presence presence, LongSupplier nanos) {
		this.display = display;
		this.meter = meter;
		this.presence = presence;
		this.nanos = nanos;
	}

	@Override
	public void start() {
		display.addFilter(SWT.FocusIn, this);
		if (display.getFocusControl() instanceof Browser browser) {
			watch(browser);
		}
	}

	@Override
	public void close() {
		if (!display.isDisposed()) {
			display.removeFilter(SWT.FocusIn, this);
			watched.forEach((browser, links) -> links.leave(browser));
		}
		watched.clear();
	}

	/** How many browsers are listened to. */
	int watched() {
		return (int) watched.keySet().stream().filter(browser -> !browser.isDisposed()).count();
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Browser browser) {
			watch(browser);
		}
	}

	private void watch(Browser browser) {
		if (!watched.containsKey(browser)) {
			var links = new Links(browser);
			watched.put(browser, links);
			links.enter(browser);
		}
	}

	private final class Links implements LocationListener, StatusTextListener {

		private final LinkUse use = new LinkUse(nanos);

		Links(Browser browser) {
			use.followed(browser.getUrl());
		}

		void enter(Browser browser) {
			browser.addLocationListener(this);
			browser.addStatusTextListener(this);
		}

		void leave(Browser browser) {
			if (!browser.isDisposed()) {
				browser.removeLocationListener(this);
				browser.removeStatusTextListener(this);
			}
		}

		@Override
		public void changing(LocationEvent event) {
			// It may still be refused.
		}

		@Override
		public void changed(LocationEvent event) {
			if (event.top && use.followed(event.location)) {
				meter.count(Signal.NAVIGATION);
				presence.input();
			}
		}

		@Override
		public void changed(StatusTextEvent event) {
			use.status(event.text);
		}
	}
}
