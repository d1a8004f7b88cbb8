/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the parts of a row stand.
 *
 * @param figures
 *            line of time and tracked time
 * @param activity
 *            line of the activity bar, level and contract
 * @param texts
 *            memo and commits; its height is what is left
 * @param wide
 *            whether the texts stand beside the figures
 */
record RowLayout(Rectangle figures, Rectangle activity, Rectangle texts, boolean wide) {

	/** Width in points from which on texts stand beside the figures. */
	static final int WIDE = 520;
	private static final int FIGURES_WIDTH = 240;
	private static final int LEFT = 14;
	private static final int RIGHT = 8;
	private static final int GAP = 4;
	private static final int COLUMN_GAP = 18;

	/**
	 * @param shotWidth
	 *            room that the shot takes on the right, in points, 0 without one
	 * @param barHeight
	 *            height of the activity bar, in points
	 * @param lineHeight
	 *            height of a line of text, in points
	 */
	static RowLayout of(Rectangle bounds, int shotWidth, int barHeight, int lineHeight) {
		var wide = bounds.width >= WIDE;
		var x = bounds.x + LEFT;
		var y = bounds.y + RowPainter.MARGIN;
		var width = Math.max(0, bounds.width - LEFT - RIGHT - shotWidth);
		var figuresWidth = wide ? FIGURES_WIDTH : width;
		var figures = new Rectangle(x, y, figuresWidth, lineHeight);
		var activity = new Rectangle(x, y + lineHeight + GAP, figuresWidth, Math.max(barHeight, lineHeight));
		if (wide) {
			var left = FIGURES_WIDTH + COLUMN_GAP;
			return new RowLayout(figures, activity,
					new Rectangle(x + left, y, Math.max(0, width - left), bounds.height), true);
		}
		return new RowLayout(figures, activity,
				new Rectangle(x, activity.y + activity.height + GAP, width, bounds.height), false);
	}

	/**
	 * Height of figures and texts together.
	 *
	 * @param textHeight
	 *            height of memo and commits, 0 when there are none
	 */
	int contentHeight(int textHeight) {
		var figuresHeight = activity.y + activity.height - figures.y;
		if (wide) {
			return Math.max(figuresHeight, textHeight);
		}
		return textHeight == 0 ? figuresHeight : figuresHeight + GAP + textHeight;
	}
}
