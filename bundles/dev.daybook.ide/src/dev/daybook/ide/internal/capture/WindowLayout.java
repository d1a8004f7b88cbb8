/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What of the windows is to be printed, and what of it to be redacted. Two that are equal show the same places: what
 * was decided about the one holds for the other.
 *
 * @param width
 *            of the picture, in points, which are pixels at 100 % zoom
 * @param height
 *            of the picture
 * @param background
 *            of what no window covers, as red, green and blue
 * @param pieces
 *            bottom first
 * @param areas
 *            relative to the picture
 */
record WindowLayout(int width, int height, int background, List<Piece> pieces, List<RedactedArea> areas) {

	/** What the review server takes. Four windows of 3840×2160 are less. */
	private static final long MAX_PIXELS = 40_000_000;

	WindowLayout {
		pieces = List.copyOf(pieces);
		areas = List.copyOf(areas);
	}

	/**
	 * How the windows are now. UI thread only.
	 *
	 * @param windows
	 *            those that are visible, from left to right
	 * @throws CaptureException
	 *             if there is nothing that a person looks at, or something is open that forbids a picture
	 */
	static WindowLayout of(List<IWorkbenchWindow> windows, Redactions redactions) throws CaptureException {
		var shells = new ArrayList<Shell>();
		for (var window : windows) {
			shells.add(shellOf(window));
		}
		var panes = redactions.shown(shells);
		var bounds = Pane.bounds(panes);
		if (bounds.isEmpty()) {
			throw new CaptureException(Messages.noWindow);
		}
		if ((long) bounds.width * bounds.height > MAX_PIXELS) {
			throw new CaptureException(Messages.tooBig);
		}
		return new WindowLayout(bounds.width, bounds.height, Piece.rgb(shells.getFirst().getBackground()),
				Piece.of(panes), redactions.find(windows, panes));
	}

	private static Shell shellOf(IWorkbenchWindow window) throws CaptureException {
		var shell = window.getShell();
		if (shell == null || shell.isDisposed() || !shell.isVisible()) {
			throw new CaptureException(Messages.noWindow);
		}
		if (shell.getMinimized()) {
			throw new CaptureException(Messages.minimised);
		}
		return shell;
	}
}
