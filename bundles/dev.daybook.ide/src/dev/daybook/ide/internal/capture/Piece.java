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

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * What is to be printed, and where it lies. All places are asked for before the first print: each is a question to the
 * display server, which answers only when it has drawn what was sent before; one question in between cost 20 to 30 ms.
 *
 * @param control
 *            a control, or {@code null} for a plain area
 * @param bounds
 *            where, in points, relative to the picture
 * @param clip
 *            what of it may be seen: the place of its window
 * @param background
 *            colour of a plain area, {@code 0xRRGGBB}
 */
record Piece(@Nullable Control control, Rectangle bounds, Rectangle clip, int background) {

	/** The pieces of the panes; bottom first. UI thread only. */
	static List<Piece> of(List<Pane> panes) {
		var pieces = new ArrayList<Piece>();
		for (var pane : panes) {
			for (var sheet : pane.sheets()) {
				addChildren(sheet.shell(), sheet.place(), pane.place(), pieces);
			}
		}
		return pieces;
	}

	/**
	 * Adds the children of a container, the last first: the first child is the topmost one.
	 *
	 * @param place
	 *            of the container's client area. Places are added up, for each mapping asks the display's server: 6 ms
	 *            for the pieces of a window, several times for each shot
	 */
	private static void addChildren(Composite parent, Rectangle place, Rectangle clip, List<Piece> pieces) {
		pieces.add(new Piece(null, place, clip, rgb(parent.getBackground())));
		var children = parent.getChildren();
		for (var i = children.length - 1; i >= 0; i--) {
			var child = children[i];
			var bounds = child.getBounds();
			if (child instanceof Shell || !child.getVisible() || bounds.isEmpty()) {
				continue;
			}
			bounds.x += place.x;
			bounds.y += place.y;
			if (child instanceof Composite composite && isBigAndPlain(composite, clip)) {
				addChildren(composite, bounds, clip, pieces);
			} else {
				pieces.add(new Piece(child, bounds, clip, 0));
			}
		}
	}

	/**
	 * Whether a container shows nothing of its own. The workbench nests several of them over the whole window, and GTK
	 * draws each of them again in full: 25 ms for all, 10 ms for the parts inside one by one (at 1920×1080).
	 */
	private static boolean isBigAndPlain(Composite composite, Rectangle window) {
		var size = composite.getSize();
		return size.x * size.y >= window.width * window.height / 4 && composite.getClass() == Composite.class
				&& (composite.getStyle() & (SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL)) == 0
				&& composite.getListeners(SWT.Paint).length == 0 && composite.getBackgroundImage() == null
				&& composite.getRegion() == null;
	}

	static int rgb(Color color) {
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}
}
