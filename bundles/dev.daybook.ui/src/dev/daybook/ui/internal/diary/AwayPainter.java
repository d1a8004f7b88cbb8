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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import dev.daybook.ui.internal.diary.DiaryColors.Role;

/** Draws absences: grey, and where a segment has its contract's colour, with a dotted line. UI thread only. */
final class AwayPainter {

	private static final int GAP = 10;

	private final Control control;

	AwayPainter(Control control) {
		this.control = control;
	}

	/** Height that a row needs in a column of {@code width} points. */
	int height(GC gc, int width) {
		gc.setFont(control.getFont());
		var lineHeight = gc.getFontMetrics().getHeight();
		var layout = RowLayout.of(new Rectangle(0, 0, width, 0), 0, 0, lineHeight);
		return 2 * RowPainter.MARGIN
				+ (layout.wide() ? lineHeight : layout.activity().y + lineHeight - layout.figures().y);
	}

	void paint(GC gc, AwayRow row, Rectangle cell, boolean selected) {
		gc.setFont(control.getFont());
		gc.setForeground(selected ? control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
				: DiaryColors.get(Role.MUTED));
		var bounds = new Rectangle(cell.x, cell.y, cell.width, Math.max(cell.height, height(gc, cell.width)));
		var layout = RowLayout.of(bounds, 0, 0, gc.getFontMetrics().getHeight());
		paintSide(gc, bounds);
		paintTime(gc, row, layout.figures());
		var texts = layout.wide() ? layout.texts() : layout.activity();
		gc.drawText(TextFit.shorten(gc, row.text(), texts.width), texts.x, texts.y, true);
		if (!selected) {
			paintLine(gc, bounds, DiaryColors.get(Role.LINE));
		}
	}

	private static void paintSide(GC gc, Rectangle bounds) {
		gc.setLineStyle(SWT.LINE_DOT);
		gc.setLineWidth(2);
		gc.drawLine(bounds.x + 5, bounds.y + RowPainter.MARGIN, bounds.x + 5,
				bounds.y + bounds.height - RowPainter.MARGIN);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private static void paintTime(GC gc, AwayRow row, Rectangle area) {
		var lengthWidth = gc.textExtent(row.length()).x;
		gc.drawText(TextFit.shorten(gc, row.time(), area.width - lengthWidth - GAP), area.x, area.y, true);
		gc.drawText(row.length(), area.x + area.width - lengthWidth, area.y, true);
	}

	private static void paintLine(GC gc, Rectangle bounds, Color color) {
		gc.setForeground(color);
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
	}
}
