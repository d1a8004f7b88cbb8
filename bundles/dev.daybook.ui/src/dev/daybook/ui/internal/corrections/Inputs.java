/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Makes labelled texts in two columns, each of which tells of every change. */
final class Inputs {

	private static final int LINES_HEIGHT = 56;

	private Inputs() {
	}

	static void label(Composite form, String name) {
		new Label(form, SWT.NONE).setText(name);
	}

	static Text line(Composite form, String name, String hint, Runnable changed) {
		label(form, name);
		var text = new Text(form, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.setMessage(hint);
		text.addModifyListener(event -> changed.run());
		return text;
	}

	/** Several lines; the tab key leads on to the next field. Has no hint, as not every platform shows one. */
	static Text lines(Composite form, String name, Runnable changed) {
		var label = new Label(form, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
		var text = new Text(form, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, LINES_HEIGHT).applyTo(text);
		text.addTraverseListener(
				e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addModifyListener(event -> changed.run());
		return text;
	}
}
