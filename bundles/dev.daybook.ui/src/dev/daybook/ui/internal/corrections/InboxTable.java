/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dev.daybook.core.inbox.Waiting;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.format.Times;

/** Unassigned time by day and place, the latest first; several rows can be selected. */
final class InboxTable {

	private static final int LINES = 9;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, d MMM");

	private final Table table;
	private final ZoneId zone;
	private List<Waiting> shown = List.of();

	InboxTable(Composite parent, ZoneId zone, Runnable changed) {
		this.zone = zone;
		var holder = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		column(layout, Messages.Inbox_Day, 100);
		column(layout, Messages.Inbox_Time, 150);
		column(layout, Messages.Inbox_Hours, 70);
		column(layout, Messages.Inbox_Project, 110);
		column(layout, Messages.Inbox_Folder, 190);
		column(layout, Messages.Inbox_Branch, 150);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(770, table.getHeaderHeight() + LINES * table.getItemHeight()).applyTo(holder);
		table.addListener(SWT.Selection, event -> changed.run());
	}

	private void column(TableColumnLayout layout, String name, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		layout.setColumnData(column, new ColumnWeightData(width, width));
	}

	/** Shows these, all of them selected when there is one alone. */
	void show(List<Waiting> waiting) {
		shown = waiting.reversed();
		table.removeAll();
		for (var entry : shown) {
			new TableItem(table, SWT.NONE).setText(texts(entry));
		}
		if (shown.size() == 1) {
			table.selectAll();
		}
	}

	private String[] texts(Waiting entry) {
		var range = entry.range();
		var place = entry.place();
		var remote = place.remotes().stream().sorted().findFirst().orElse("");
		return new String[] { DAY.format(range.from().atZone(zone)),
				NLS.bind(Messages.Inbox_Span, time(range.from()), time(range.to())), Hours.exact(entry.seconds()),
				place.project().isEmpty() ? remote : place.project(), place.path(), place.branch() };
	}

	private String time(Instant instant) {
		return Times.of(instant, zone);
	}

	/** A link without an address keeps the escape key to itself, so that the focus leaves it. */
	void focus() {
		table.setFocus();
	}

	List<Waiting> selected() {
		List<Waiting> selected = new ArrayList<>();
		for (var index : table.getSelectionIndices()) {
			selected.add(shown.get(index));
		}
		return selected;
	}
}
