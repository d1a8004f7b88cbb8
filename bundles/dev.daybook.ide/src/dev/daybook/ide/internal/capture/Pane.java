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

/**
 * One window in the picture, and the dialogs that lie over it. Windows stand side by side: each is seen whole, on
 * whatever monitor it is, nothing is told about the desk between them, and no window system has to say where windows
 * are, which Wayland does not. A dialog or a detached view that does not lie inside its window has a pane of its own.
 * Shells without a title bar have no place in it: hovers, tool tips, proposals and other pop-ups are never drawn.
 *
 * @param sheets
 *            the window first, then what lies over it
 * @param place
 *            in the picture
 */
record Pane(List<Sheet> sheets, Rectangle place) {

	/** Between two panes, in points. */
	static final int GAP = 4;

	/**
	 * A shell whose controls are printed.
	 *
	 * @param place
	 *            of its client area in the picture
	 */
	record Sheet(Shell shell, Rectangle place) {
	}

	Pane {
		sheets = List.copyOf(sheets);
	}

	/**
	 * The panes of workbench windows, in their order from left to right. UI thread only.
	 *
	 * @param dialogs
	 *            whether dialogs and detached views are among them
	 */
	static List<Pane> of(List<Shell> windows, boolean dialogs) {
		var stacks = new ArrayList<List<Shell>>();
		windows.forEach(window -> {
			if (dialogs) {
				stack(window, windows, stacks);
			} else {
				stacks.add(List.of(window));
			}
		});
		var panes = new ArrayList<Pane>();
		var x = 0;
		for (var stack : stacks) {
			var area = stack.getFirst().getClientArea();
			if (!area.isEmpty()) {
				var place = new Rectangle(x, 0, area.width, area.height);
				panes.add(new Pane(sheets(stack, place), place));
				x += area.width + GAP;
			}
		}
		return panes;
	}

	/** The whole picture: as wide as all panes, as high as the highest. */
	static Rectangle bounds(List<Pane> panes) {
		var all = new Rectangle(0, 0, 0, 0);
		panes.forEach(pane -> all.add(pane.place()));
		return all;
	}

	private static List<Sheet> sheets(List<Shell> stack, Rectangle place) {
		var root = stack.getFirst();
		return stack.stream().map(shell -> {
			var area = shell == root ? new Rectangle(0, 0, place.width, place.height) : areaIn(root, shell);
			return new Sheet(shell, new Rectangle(place.x + area.x, place.y + area.y, area.width, area.height));
		}).toList();
	}

	private static void stack(Shell root, List<Shell> windows, List<List<Shell>> stacks) {
		var stack = new ArrayList<Shell>();
		stack.add(root);
		stacks.add(stack);
		addChildren(root, stack, windows, stacks);
	}

	private static void addChildren(Shell parent, List<Shell> stack, List<Shell> windows, List<List<Shell>> stacks) {
		for (var child : parent.getShells()) {
			if (child.getParent() != parent || !isDrawn(child) || windows.contains(child)) {
				continue;
			}
			var area = stack.getFirst().getClientArea();
			var place = areaIn(stack.getFirst(), child);
			if (area.intersection(place).equals(place)) {
				stack.add(child);
				addChildren(child, stack, windows, stacks);
			} else {
				stack(child, windows, stacks);
			}
		}
	}

	private static boolean isDrawn(Shell shell) {
		return shell.isVisible() && !shell.getMinimized() && (shell.getStyle() & SWT.TITLE) != 0;
	}

	private static Rectangle areaIn(Shell root, Shell shell) {
		return shell.getDisplay().map(shell, root, shell.getClientArea());
	}
}
