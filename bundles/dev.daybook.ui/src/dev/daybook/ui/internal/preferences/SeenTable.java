/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The rows of what is not seen, each with its state, and the buttons that add and remove them. */
final class SeenTable {

	private static final int LINES = 8;

	private final List<Seen> rows = new ArrayList<>();
	private final TableViewer viewer;

	SeenTable(Composite parent, List<Seen> initial) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		viewer = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		var table = viewer.getTable();
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(260, table.getItemHeight() * LINES).applyTo(table);
		column(Messages.Seen_What, 170, new Name());
		column(Messages.Seen_State, 170, new State())
				.setEditingSupport(new SeenState(viewer, this::replace));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(rows);
		set(initial);
		createButtons(area);
	}

	private void createButtons(Composite area) {
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Seen_AddPart, () -> add(SeenDialogs.parts(area.getShell()), false));
		button(buttons, Messages.Seen_AddProject, () -> add(SeenDialogs.projects(area.getShell()), true));
		button(buttons, Messages.Seen_AddPattern, () -> add(SeenDialogs.pattern(area.getShell()), false));
		button(buttons, Messages.Seen_Remove, () -> {
			rows.removeAll(viewer.getStructuredSelection().toList());
			viewer.refresh();
		});
	}

	private static void button(Composite parent, String name, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private TableViewerColumn column(String name, int width, ColumnLabelProvider labels) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
		return column;
	}

	private void add(List<String> patterns, boolean project) {
		patterns.stream().map(pattern -> new Seen(project, pattern, Seen.State.HIDDEN))
				.filter(row -> !rows.contains(row)).forEach(rows::add);
		viewer.refresh();
	}

	private void replace(Seen row, Seen.State state) {
		var at = rows.indexOf(row);
		if (at >= 0) {
			rows.set(at, row.with(state));
			viewer.refresh();
		}
	}

	List<Seen> rows() {
		return List.copyOf(rows);
	}

	void set(List<Seen> wanted) {
		rows.clear();
		rows.addAll(wanted);
		viewer.refresh();
	}

	private static final class Name extends ColumnLabelProvider {

		@Override
		public String getText(@Nullable Object element) {
			return element instanceof Seen row ? row.pattern() : "";
		}
	}

	private static final class State extends ColumnLabelProvider {

		@Override
		public String getText(@Nullable Object element) {
			return element instanceof Seen row ? SeenState.text(row) : "";
		}
	}
}
