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

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import dev.daybook.ui.internal.shot.Thumbnails;

/** Segments and absences as rows; keeps selection and scroll position when they change. UI thread only. */
final class DiaryList {

	/** Quiet time after a change of width before heights are measured again. */
	private static final int SETTLE_MILLIS = 60;

	private final TableViewer viewer;
	private final TableViewerColumn column;
	private final Thumbnails thumbnails;
	private final Runnable remeasure = this::remeasure;
	private List<DiaryRow> rows = List.of();
	private int measuredWidth;

	DiaryList(Composite parent, Icons icons) {
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		column = new TableViewerColumn(viewer, SWT.LEFT);
		thumbnails = new Thumbnails(parent.getDisplay(), () -> table().redraw());
		table().addDisposeListener(event -> thumbnails.dispose());
		column.setLabelProvider(new RowLabels(new RowPainter(table(), icons, thumbnails), new AwayPainter(table())));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		table().addListener(SWT.Resize, event -> fitColumn());
	}

	Table table() {
		return viewer.getTable();
	}

	TableViewer viewer() {
		return viewer;
	}

	Thumbnails thumbnails() {
		return thumbnails;
	}

	/** The selected row, the first of several, or {@code null}. */
	@Nullable
	SegmentRow selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof SegmentRow row ? row : null;
	}

	void show(List<DiaryRow> newRows) {
		if (newRows.equals(rows)) {
			return;
		}
		if (sameRows(newRows)) {
			replaceChanged(newRows);
		} else {
			replaceAll(newRows);
		}
		rows = newRows;
	}

	private boolean sameRows(List<DiaryRow> newRows) {
		if (newRows.size() != rows.size()) {
			return false;
		}
		for (var i = 0; i < rows.size(); i++) {
			if (!rows.get(i).isSame(newRows.get(i))) {
				return false;
			}
		}
		return true;
	}

	private void replaceChanged(List<DiaryRow> newRows) {
		for (var i = 0; i < rows.size(); i++) {
			if (!rows.get(i).equals(newRows.get(i))) {
				viewer.replace(newRows.get(i), i);
			}
		}
	}

	private void replaceAll(List<DiaryRow> newRows) {
		var selected = viewer.getStructuredSelection().toList();
		var top = table().getTopIndex();
		var topRow = top > 0 && top < rows.size() ? rows.get(top) : null;
		table().setRedraw(false);
		viewer.setInput(newRows);
		fitColumn();
		viewer.setSelection(new StructuredSelection(newRows.stream().filter(r -> isIn(selected, r)).toList()), false);
		for (var i = 0; topRow != null && i < newRows.size(); i++) {
			if (newRows.get(i).isSame(topRow)) {
				table().setTopIndex(i);
			}
		}
		table().setRedraw(true);
	}

	private static boolean isIn(List<?> selected, DiaryRow row) {
		return selected.stream().anyMatch(s -> s instanceof DiaryRow before && before.isSame(row));
	}

	/** Rows wrap their texts, so a new width can mean new heights. */
	private void fitColumn() {
		var width = table().getClientArea().width;
		if (width > 0 && column.getColumn().getWidth() != width) {
			column.getColumn().setWidth(width);
			table().getDisplay().timerExec(SETTLE_MILLIS, remeasure);
		}
	}

	/** GTK asks for the height of a row again only when its item has changed, so each gets its text anew. */
	private void remeasure() {
		if (table().isDisposed() || column.getColumn().getWidth() == measuredWidth) {
			return;
		}
		measuredWidth = column.getColumn().getWidth();
		table().setRedraw(false);
		for (var item : table().getItems()) {
			var text = item.getText();
			item.setText("");
			item.setText(text);
		}
		table().setRedraw(true);
	}
}
