/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A notification of one sentence and one link, which closes it. Never takes the focus. */
final class Notice {

	static final long DELAY_MILLIS = 8_000;
	private static final int WIDTH = 280;

	private Notice() {
	}

	/**
	 * UI thread only.
	 *
	 * @param link
	 *            text of the link, with its tag
	 * @param action
	 *            what the link does
	 */
	static void open(Display display, String title, String sentence, String link, Runnable action) {
		NotificationPopup.forDisplay(display).title(title, true)
				.content(parent -> content(parent, sentence, link, action)).delay(DELAY_MILLIS).open();
	}

	private static Control content(Composite parent, String sentence, String linkText, Runnable action) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(content);
		var label = new Label(content, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		var link = new Link(content, SWT.NONE);
		link.setText(linkText);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			action.run();
			link.getShell().close();
		}));
		return content;
	}
}
