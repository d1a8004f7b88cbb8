/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import dev.daybook.ui.internal.diary.DiaryColors.Role;
import dev.daybook.ui.internal.shot.Thumbnails;

/**
 * Draws rows. A narrow row has its figures above its texts, a wide one beside them. UI thread only; disposed with its
 * control.
 */
final class RowPainter {

	static final int MARGIN = 7;
	private static final int CHIP = 4;
	private static final int GAP = 10;

	private final Control control;
	private final Font bold;
	private final RowTexts texts;
	private final RowShot shots;

	RowPainter(Control control, Icons icons, Thumbnails thumbnails) {
		this.control = control;
		bold = icons.bold(control.getFont());
		texts = new RowTexts(control, icons, bold);
		shots = new RowShot(icons, thumbnails);
	}

	/** Height that a row needs in a column of {@code width} points. */
	int height(GC gc, SegmentRow row, int width) {
		gc.setFont(control.getFont());
		var layout = RowLayout.of(new Rectangle(0, 0, width, 0), shots.width(row, width), ActivityBar.HEIGHT,
				gc.getFontMetrics().getHeight());
		var textHeight = texts.height(gc, row, layout.texts().width);
		return 2 * MARGIN + Math.max(layout.contentHeight(textHeight), shots.height(row, width));
	}

	/**
	 * @param cell
	 *            where the row is; its height counts only where the platform makes all rows as high as the highest
	 */
	void paint(GC gc, SegmentRow row, Rectangle cell, boolean selected) {
		var bounds = new Rectangle(cell.x, cell.y, cell.width, Math.max(cell.height, height(gc, row, cell.width)));
		gc.setAntialias(SWT.ON);
		gc.setFont(control.getFont());
		var lineHeight = gc.getFontMetrics().getHeight();
		var layout = RowLayout.of(bounds, shots.width(row, bounds.width), ActivityBar.HEIGHT, lineHeight);
		var plain = color(selected, control.getForeground());
		var muted = color(selected, DiaryColors.get(Role.MUTED));
		paintChip(gc, row, bounds);
		paintFirstLine(gc, row, layout.figures(), plain);
		paintActivity(gc, row, layout.activity(), selected, plain, muted);
		texts.paint(gc, row, layout.texts(), plain, muted, color(selected, DiaryColors.get(Role.CLOSE)));
		shots.paint(gc, row, bounds, muted);
		if (!selected) {
			gc.setForeground(DiaryColors.get(Role.LINE));
			gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		}
	}

	private Color color(boolean selected, Color unselected) {
		return selected ? control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : unselected;
	}

	private static void paintChip(GC gc, SegmentRow row, Rectangle bounds) {
		gc.setBackground(DiaryColors.chip(row.chip()));
		gc.fillRoundRectangle(bounds.x + 3, bounds.y + MARGIN, CHIP, bounds.height - 2 * MARGIN, CHIP, CHIP);
	}

	private void paintFirstLine(GC gc, SegmentRow row, Rectangle area, Color plain) {
		gc.setForeground(plain);
		gc.setFont(bold);
		var trackedWidth = gc.textExtent(row.tracked()).x;
		var fits = gc.textExtent(row.time()).x + GAP + trackedWidth <= area.width;
		var time = fits ? row.time() : row.start();
		gc.drawText(time, area.x, area.y, true);
		var room = area.width - gc.textExtent(time).x - GAP;
		gc.setFont(control.getFont());
		if (gc.textExtent(row.tracked()).x <= room) {
			gc.drawText(row.tracked(), area.x + area.width - gc.textExtent(row.tracked()).x, area.y, true);
		}
	}

	private static void paintActivity(GC gc, SegmentRow row, Rectangle area, boolean selected, Color plain,
			Color muted) {
		var on = selected ? plain : DiaryColors.get(Role.ACTIVITY);
		ActivityBar.paint(gc, row.bars(), area.x, area.y, on, selected ? plain : DiaryColors.get(Role.ACTIVITY_NONE));
		gc.setForeground(muted);
		var textY = area.y + (ActivityBar.HEIGHT - gc.getFontMetrics().getHeight()) / 2;
		var x = area.x + ActivityBar.WIDTH + 8;
		gc.drawText(row.level(), x, textY, true);
		x += gc.textExtent(row.level()).x + GAP;
		gc.drawText(TextFit.shorten(gc, row.title(), area.x + area.width - x), x, textY, true);
	}
}
