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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A time of day with its seconds, and its name before it. A text, because the platform's own field keeps the escape key
 * to itself and takes letters.
 */
final class TimeField {

	private static final int CHARACTERS = 11;

	private final Text field;

	TimeField(Composite parent, String name, LocalTime value, Runnable changed) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		field = new Text(parent, SWT.BORDER | SWT.SINGLE);
		field.setText("00:00:00 PM");
		GridDataFactory.swtDefaults().hint(field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(field);
		field.setTextLimit(2 * CHARACTERS);
		field.setText(TimeText.of(value));
		field.addModifyListener(event -> changed.run());
	}

	/**
	 * What is written.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if it is no time
	 */
	LocalTime get() {
		return TimeText.parse(field.getText());
	}
}
