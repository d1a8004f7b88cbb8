/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Ten activity minutes as cells of different heights. */
final class ActivityBar {

	private static final int CELL = 6;
	private static final int GAP = 2;
	private static final int STEP = 4;
	private static final int BASE = 2;

	/** Width of ten cells, in points. */
	static final int WIDTH = 10 * (CELL + GAP) - GAP;
	/** Height of the tallest cell, in points. */
	static final int HEIGHT = 4 * STEP;

	private ActivityBar() {
	}

	/**
	 * @param bars
	 *            heights, 0 to 4
	 */
	static void paint(GC gc, List<Integer> bars, int x, int y, Color on, Color off) {
		for (var i = 0; i < bars.size(); i++) {
			var height = bars.get(i) == 0 ? BASE : bars.get(i) * STEP;
			gc.setBackground(bars.get(i) == 0 ? off : on);
			gc.fillRectangle(x + i * (CELL + GAP), y + HEIGHT - height, CELL, height);
		}
	}
}
