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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What of a window is to be printed, and what of it to be redacted. Two that are equal show the same places: what was
 * decided about the one holds for the other.
 *
 * @param area
 *            client area of the window's shell
 * @param background
 *            its colour, as red, green and blue
 * @param pieces
 *            bottom first
 * @param areas
 *            relative to the client area
 */
record WindowLayout(Rectangle area, int background, List<Piece> pieces, List<RedactedArea> areas) {

	WindowLayout {
		pieces = List.copyOf(pieces);
		areas = List.copyOf(areas);
	}

	/**
	 * How a window is now. UI thread only.
	 *
	 * @throws CaptureException
	 *             if there is nothing that a person looks at
	 */
	static WindowLayout of(IWorkbenchWindow window, Redactions redactions) throws CaptureException {
		var shells = shellsOf(window);
		var target = shells.getFirst();
		var area = target.getClientArea();
		if (area.isEmpty()) {
			throw new CaptureException(Messages.noWindow);
		}
		return new WindowLayout(area, Piece.rgb(target.getBackground()), Piece.of(shells),
				redactions.find(window, shells));
	}

	/** The window's own shell and the dialogs over it, bottom first. Hovers, tool tips and the like are left out. */
	private static List<Shell> shellsOf(IWorkbenchWindow window) throws CaptureException {
		var shell = window.getShell();
		if (shell == null || shell.isDisposed() || !shell.isVisible()) {
			throw new CaptureException(Messages.noWindow);
		}
		if (shell.getMinimized()) {
			throw new CaptureException(Messages.minimised);
		}
		var result = new ArrayList<Shell>();
		result.add(shell);
		addDialogs(shell, result);
		return result;
	}

	private static void addDialogs(Shell parent, List<Shell> result) {
		for (var child : parent.getShells()) {
			if (child.getParent() == parent && child.isVisible() && !child.getMinimized()
					&& (child.getStyle() & SWT.TITLE) != 0) {
				result.add(child);
				addDialogs(child, result);
			}
		}
	}
}
