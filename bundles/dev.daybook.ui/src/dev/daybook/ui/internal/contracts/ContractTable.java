/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dev.daybook.core.contract.Contract;

/** The contracts in a table. Keeps the selection when they change. */
final class ContractTable {

	private static final int[] WEIGHTS = { 20, 24, 16, 20, 28 };

	private final Table table;
	private List<ContractRow> rows = List.of();

	/**
	 * @param parent
	 *            holds nothing else
	 */
	ContractTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		var layout = new TableColumnLayout();
		parent.setLayout(layout);
		var names = List.of(Messages.Column_Client, Messages.Column_Title, Messages.Column_Rate,
				Messages.Column_Limit, Messages.Column_State);
		for (var i = 0; i < names.size(); i++) {
			var column = new TableColumn(table, i == 2 ? SWT.RIGHT : SWT.LEFT);
			column.setText(names.get(i));
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], 60, true));
		}
	}

	Table table() {
		return table;
	}

	void show(List<ContractRow> newRows) {
		if (newRows.equals(rows)) {
			return;
		}
		var chosen = selected();
		rows = newRows;
		table.removeAll();
		for (var row : rows) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(row.texts().toArray(String[]::new));
			if (chosen != null && chosen.id().equals(row.contract().id())) {
				table.setSelection(item);
			}
		}
	}

	@Nullable
	Contract selected() {
		var index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? null : rows.get(index).contract();
	}
}
