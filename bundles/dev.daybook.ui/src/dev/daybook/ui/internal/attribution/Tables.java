/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Makes tables whose columns share the width. */
final class Tables {

	private Tables() {
	}

	/**
	 * @param name
	 *            for screen readers; a mnemonic is left out
	 * @param lines
	 *            height in lines
	 * @param widths
	 *            least widths of the columns in pixels, by which they share the rest
	 */
	static Table create(Composite parent, String name, int lines, List<String> columns, List<Integer> widths) {
		var holder = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		var table = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (var i = 0; i < columns.size(); i++) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(columns.get(i));
			layout.setColumnData(column, new ColumnWeightData(widths.get(i), widths.get(i)));
		}
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name.replace("&", "");
				}
			}
		});
		var height = table.getHeaderHeight() + lines * table.getItemHeight();
		GridDataFactory.fillDefaults().grab(true, true).hint(widths.stream().mapToInt(w -> w).sum(), height)
				.applyTo(holder);
		return table;
	}
}
