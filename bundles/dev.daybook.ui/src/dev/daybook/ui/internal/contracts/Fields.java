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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Makes labelled fields in two columns, each of which tells of every change. */
final class Fields {

	private final Composite parent;
	private final Runnable changed;

	Fields(Composite parent, Runnable changed) {
		this.parent = parent;
		this.changed = changed;
	}

	Text text(String name, String value, String hint) {
		label(name);
		return text(parent, value, hint);
	}

	Text text(Composite place, String value, String hint) {
		var text = new Text(place, SWT.BORDER);
		text.setText(value);
		text.setMessage(hint);
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	Combo free(Composite place, List<String> items, String value) {
		var combo = new Combo(place, SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.setText(value);
		combo.setVisibleItemCount(12);
		combo.addModifyListener(event -> changed.run());
		return combo;
	}

	Combo free(String name, List<String> items, String value) {
		label(name);
		var combo = free(parent, items, value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	Combo choice(String name, List<String> items, int index) {
		label(name);
		var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(index);
		combo.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	Spinner number(String name, int value, int least, int most) {
		label(name);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		spinner.addModifyListener(event -> changed.run());
		return spinner;
	}

	Button check(String name, boolean value) {
		var check = new Button(parent, SWT.CHECK);
		check.setText(name);
		check.setSelection(value);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		check.addListener(SWT.Selection, event -> changed.run());
		return check;
	}

	/** Room for several fields after one label. */
	Composite row(String name, int columns) {
		label(name);
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void label(String name) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().applyTo(label);
	}
}
