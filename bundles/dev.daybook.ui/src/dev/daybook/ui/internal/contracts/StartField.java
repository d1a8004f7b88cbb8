/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;

/** From when on new terms hold: now, or a day. */
final class StartField {

	private final Button later;
	private final DateTime date;

	StartField(Composite parent, Runnable changed) {
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.Group_Start);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		var now = new Button(group, SWT.RADIO);
		now.setText(Messages.Start_Now);
		now.setSelection(true);
		later = new Button(group, SWT.RADIO);
		later.setText(Messages.Start_Day);
		date = new DateTime(group, SWT.DATE | SWT.DROP_DOWN);
		set(date, LocalDate.now().plusDays(1));
		date.setEnabled(false);
		later.addListener(SWT.Selection, event -> {
			date.setEnabled(later.getSelection());
			changed.run();
		});
		date.addListener(SWT.Selection, event -> changed.run());
	}

	@Nullable
	LocalDate day() {
		return later.getSelection() ? get(date) : null;
	}

	static LocalDate get(DateTime widget) {
		return LocalDate.of(widget.getYear(), widget.getMonth() + 1, widget.getDay());
	}

	static void set(DateTime widget, LocalDate day) {
		widget.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}
}
