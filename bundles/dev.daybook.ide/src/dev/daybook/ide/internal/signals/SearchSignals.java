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
import org.eclipse.search.ui.IQueryListener;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Display;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts searches that are begun in the workspace; what is searched for is never looked at. Loaded only where the
 * platform's search is, see {@link WhenActive}. Queries tell of themselves on any thread.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class SearchSignals implements Source, IQueryListener {

	private final Display display;
	private final Meter meter;
	private final Presence presence;
	private volatile boolean closed;

	SearchSignals(Display display, Meter meter, Presence presence) {
		this.display = display;
		this.meter = meter;
		this.presence = presence;
	}

	/** The search makes its only instance when it is first asked for, and not safely but on the UI thread. */
	@Override
	public void start() {
		if (display.getThread() == Thread.currentThread()) {
			listen();
		} else if (!display.isDisposed()) {
			display.asyncExec(this::listen);
		}
	}

	@Override
	public void close() {
		closed = true;
		NewSearchUI.removeQueryListener(this);
	}

	private void listen() {
		if (!closed) {
			NewSearchUI.addQueryListener(this);
		}
	}

	@Override
	public void queryStarting(ISearchQuery query) {
		if (presence.recent()) {
			meter.count(Signal.SEARCH);
		}
	}

	@Override
	public void queryAdded(ISearchQuery query) {
		// Counted when it starts.
	}

	@Override
	public void queryRemoved(ISearchQuery query) {
		// Clearing the history is no search.
	}

	@Override
	public void queryFinished(ISearchQuery query) {
		// Counted when it started.
	}
}
