/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.LocalTime;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/** A time of day with its seconds, and its name before it. */
final class TimeField {

	private final DateTime field;

	TimeField(Composite parent, String name, LocalTime value, Runnable changed) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		field = new DateTime(parent, SWT.TIME | SWT.MEDIUM);
		set(value);
		field.addListener(SWT.Selection, event -> changed.run());
	}

	void set(LocalTime value) {
		field.setTime(value.getHour(), value.getMinute(), value.getSecond());
	}

	LocalTime get() {
		return LocalTime.of(field.getHours(), field.getMinutes(), field.getSeconds());
	}
}
