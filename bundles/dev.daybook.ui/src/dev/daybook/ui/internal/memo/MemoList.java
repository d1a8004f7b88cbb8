/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The tasks and memos that can be taken, those that match what is typed. UI thread only. */
final class MemoList {

	private static final int ROWS = 6;
	private static final int FROM_WIDTH = 70;
	private static final int WEEK_WIDTH = 80;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private List<MemoChoice> all;
	private String typed = "";

	/**
	 * @param chosen
	 *            told when the person selects a row in the list itself
	 */
	MemoList(Composite parent, List<MemoChoice> choices, Consumer<MemoChoice> chosen) {
		var frame = new Composite(parent, SWT.NONE);
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		table().setHeaderVisible(true);
		column(Messages.Choice_TaskColumn, new ColumnWeightData(25, 90), c -> c.memo().task());
		column(Messages.Choice_MemoColumn, new ColumnWeightData(75, 160), MemoChoice::line);
		column(Messages.Choice_FromColumn, new ColumnPixelData(FROM_WIDTH), MemoChoice::from);
		column(Messages.Choice_WeekColumn, new ColumnPixelData(WEEK_WIDTH), MemoChoice::week);
		table().getAccessible().addAccessibleListener(new Name());
		table().addListener(SWT.Selection, event -> tell(event, chosen));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
				.hint(SWT.DEFAULT, table().getHeaderHeight() + table().getItemHeight() * ROWS)
				.applyTo(frame);
		all = choices;
		viewer.setInput(all);
	}

	Table table() {
		return viewer.getTable();
	}

	private void column(String title, ColumnLayoutData width,
			Function<MemoChoice, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof MemoChoice choice ? text.apply(choice) : "";
			}
		});
	}

	private static void tell(Event event, Consumer<MemoChoice> chosen) {
		if (event.item != null && event.item.getData() instanceof MemoChoice choice) {
			chosen.accept(choice);
		}
	}

	/** Lists these from now on; the selected one stays selected if it is among them. */
	void show(List<MemoChoice> choices) {
		var before = selected();
		all = choices;
		refresh();
		all.stream().filter(c -> before != null && c.memo().equals(before.memo())).findFirst()
				.ifPresent(c -> viewer.setSelection(new StructuredSelection(c), true));
	}

	/** Lists what matches, and selects none of it. */
	void filter(String newTyped) {
		typed = newTyped.strip();
		refresh();
	}

	private void refresh() {
		viewer.setInput(all.stream().filter(c -> c.matches(typed)).toList());
		viewer.setSelection(StructuredSelection.EMPTY);
	}

	boolean isEmpty() {
		return table().getItemCount() == 0;
	}

	@Nullable
	MemoChoice selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof MemoChoice choice ? choice : null;
	}

	/** Selects the row so many further, at most the last one; {@code null} when that is before the first row. */
	@Nullable
	MemoChoice move(int rows) {
		var index = Math.min(table().getSelectionIndex() + rows, table().getItemCount() - 1);
		if (index < 0) {
			viewer.setSelection(StructuredSelection.EMPTY);
			return null;
		}
		table().setSelection(index);
		table().showSelection();
		return selected();
	}

	private static final class Name extends AccessibleAdapter {
		@Override
		public void getName(@Nullable AccessibleEvent event) {
			if (event != null && event.childID == ACC.CHILDID_SELF) {
				event.result = Messages.Choice_List;
			}
		}
	}
}
