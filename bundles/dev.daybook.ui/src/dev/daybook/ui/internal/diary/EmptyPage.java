/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.daybook.ui.internal.contracts.NewContract;

/** What the view shows before the first segment of the day. */
final class EmptyPage extends Composite {

	private final Label title;
	private final Label text;
	private final Button start;
	private final Button create;

	/**
	 * @param toggle
	 *            starts tracking
	 */
	EmptyPage(Composite parent, Icons icons, Runnable toggle) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(this);
		title = label();
		title.setFont(icons.bold(getFont()));
		// Above the explanation, so that a low view does not cut it off.
		start = button(ViewMessages.Empty_Start);
		start.setImage(icons.image("icons/start.svg"));
		create = button(ViewMessages.Empty_Create);
		// One listener for both, as every class that is loaded at the start counts.
		var listener = SelectionListener.widgetSelectedAdapter(event -> {
			if (event.widget == create) {
				NewContract.open(getShell());
			} else {
				toggle.run();
			}
		});
		start.addSelectionListener(listener);
		create.addSelectionListener(listener);
		text = label();
	}

	private Button button(String name) {
		var button = new Button(this, SWT.PUSH);
		button.setText(name);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(button);
		return button;
	}

	private Label label() {
		var label = new Label(this, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Before the diary is there, and when it isn't any more. */
	void showStarting() {
		show(ViewMessages.Empty_StartingTitle, ViewMessages.Empty_Starting, false);
	}

	/** The diary is there and today has no segment. */
	void showNothing(boolean tracking) {
		show(tracking ? ViewMessages.Empty_FirstTitle : ViewMessages.Empty_Title,
				tracking ? ViewMessages.Empty_First : ViewMessages.Empty_Text, !tracking);
	}

	private void show(String newTitle, String newText, boolean canStart) {
		title.setText(newTitle);
		text.setText(newText);
		visible(start, canStart);
		visible(create, canStart);
		layout();
	}

	private static void visible(Button button, boolean visible) {
		button.setVisible(visible);
		((GridData) button.getLayoutData()).exclude = !visible;
	}
}
