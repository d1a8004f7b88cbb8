/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.util.function.LongSupplier;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.ui.IWorkbench;

import dev.daybook.core.activity.Meter;

/**
 * Everything the workbench is asked to notice, behind one switch: input, edits, saves, activated parts. UI thread only.
 */
public final class WorkbenchSignals implements AutoCloseable {

	private final InputSignals input;
	private final DocumentSignals documents;
	private final PartSignals parts;
	private boolean started;

	/**
	 * @param meter
	 *            where signals are counted
	 * @param nanos
	 *            monotonic time in nanoseconds, as in {@link System#nanoTime()}
	 */
	public WorkbenchSignals(IWorkbench workbench, Meter meter, LongSupplier nanos) {
		var presence = new Presence(nanos);
		var display = workbench.getDisplay();
		input = new InputSignals(display, meter, presence);
		documents = new DocumentSignals(FileBuffers.getTextFileBufferManager(), meter, presence, display.getThread());
		parts = new PartSignals(workbench, meter, presence);
	}

	/** Begins to count. Does nothing when already begun. */
	public void start() {
		if (!started) {
			started = true;
			input.start();
			documents.start();
			parts.start();
		}
	}

	/** Stops counting and leaves no listener behind. Does nothing when not begun. */
	@Override
	public void close() {
		if (started) {
			started = false;
			input.close();
			documents.close();
			parts.close();
		}
	}
}
