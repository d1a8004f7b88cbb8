/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Gives each row its looks, its tooltip and its words. The words are the item's text: it is never drawn, but screen
 * readers read it.
 */
final class RowLabels extends OwnerDrawLabelProvider {

	private final RowPainter painter;
	private final AwayPainter absences;

	RowLabels(RowPainter painter, AwayPainter absences) {
		this.painter = painter;
		this.absences = absences;
	}

	@Override
	public void update(@Nullable ViewerCell cell) {
		super.update(cell);
		if (cell != null && cell.getElement() instanceof DiaryRow row) {
			cell.setText(row.sentence());
		}
	}

	@Override
	public @Nullable String getToolTipText(@Nullable Object element) {
		return element instanceof DiaryRow row ? row.details() : null;
	}

	@Override
	public Point getToolTipShift(@Nullable Object object) {
		return new Point(12, 16);
	}

	@Override
	protected void measure(@Nullable Event event, @Nullable Object element) {
		if (event != null && element instanceof DiaryRow row && event.widget instanceof Table table) {
			var width = table.getColumn(0).getWidth();
			event.width = width;
			event.height = switch (row) {
			case SegmentRow segment -> painter.height(event.gc, segment, width);
			case AwayRow away -> absences.height(event.gc, width);
			};
		}
	}

	/** Leaves the background, and so the selection, to the platform; takes only the text away. */
	@Override
	protected void erase(@Nullable Event event, @Nullable Object element) {
		if (event != null) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	@Override
	protected void paint(@Nullable Event event, @Nullable Object element) {
		if (event != null && element instanceof DiaryRow row && event.item instanceof TableItem item) {
			var selected = (event.detail & SWT.SELECTED) != 0;
			switch (row) {
			case SegmentRow segment -> painter.paint(event.gc, segment, item.getBounds(0), selected);
			case AwayRow away -> absences.paint(event.gc, away, item.getBounds(0), selected);
			}
		}
	}
}
