/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;

/** Fields of a tab one below the other, each with a sentence of what it changes. It scrolls where there is no room. */
final class Form {

	/** Of a line that is wrapped, in pixels at 100 %; the page is as wide as its dialog opens. */
	private static final int WIDTH = 400;

	private final ScrolledComposite scroll;
	private final Composite body;
	private final Runnable changed;

	Form(TabFolder folder, String name, Runnable changed) {
		this.changed = changed;
		scroll = new ScrolledComposite(folder, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 6).applyTo(body);
		scroll.setContent(body);
		var tab = new TabItem(folder, SWT.NONE);
		tab.setText(name);
		tab.setControl(scroll);
	}

	/** To be called after the last field. */
	void done() {
		scroll.addListener(SWT.Resize, event -> fit());
		fit();
	}

	private void fit() {
		var room = scroll.getClientArea().width;
		var narrow = body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		scroll.setMinSize(narrow, body.computeSize(Math.max(narrow, room), SWT.DEFAULT).y);
	}

	Composite body() {
		return body;
	}

	Text number(String name, int value, String note) {
		label(name, 1);
		var text = new Text(body, SWT.BORDER);
		text.setText(String.valueOf(value));
		text.addModifyListener(event -> changed.run());
		GridDataFactory.swtDefaults().hint(50, SWT.DEFAULT).applyTo(text);
		note(note);
		return text;
	}

	Button check(Composite parent, String name, boolean on) {
		var check = new Button(parent, SWT.CHECK);
		check.setText(name);
		check.setSelection(on);
		check.addListener(SWT.Selection, event -> changed.run());
		return check;
	}

	Button check(String name, boolean on, String note) {
		var check = check(body, name, on);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		note(note);
		return check;
	}

	Label label(String name, int span) {
		var label = new Label(body, SWT.WRAP);
		label.setText(name);
		GridDataFactory.swtDefaults().span(span, 1).applyTo(label);
		return label;
	}

	/** What the field above changes. */
	Label note(String text) {
		var note = new Label(body, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(note);
		return note;
	}
}
