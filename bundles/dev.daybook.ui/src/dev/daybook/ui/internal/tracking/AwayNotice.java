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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.away.Away;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/** Welcomes a person back, and tells where an absence can be answered. Never takes the focus. */
final class AwayNotice {

	private static final int WIDTH = 280;

	private AwayNotice() {
	}

	/** Any thread. */
	static void show(Display display, Away away) {
		display.asyncExec(() -> {
			if (!display.isDisposed()) {
				NotificationPopup.forDisplay(display).title(Messages.Away_Title, true)
						.content(parent -> content(parent, sentence(away))).delay(IdleNotice.DELAY_MILLIS).open();
			}
		});
	}

	static String sentence(Away away) {
		return NLS.bind(Messages.Away_Sentence, Math.max(1, away.length().toMinutes()));
	}

	private static Control content(Composite parent, String sentence) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(content);
		var label = new Label(content, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		var link = new Link(content, SWT.NONE);
		link.setText(Messages.Away_Answer);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			showDiary();
			link.getShell().close();
		}));
		return content;
	}

	private static void showDiary() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			window.getActivePage().showView(DaybookIds.DIARY_VIEW);
		} catch (PartInitException e) {
			Outcome.noDiary(window.getShell());
		}
	}
}
