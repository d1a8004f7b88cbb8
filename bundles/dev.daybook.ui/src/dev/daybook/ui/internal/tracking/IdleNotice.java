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

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Hours;

/** Says that tracking stopped by itself and what was kept. Never takes the focus. */
final class IdleNotice {

	static final long DELAY_MILLIS = 8_000;
	private static final int WIDTH = 280;

	private IdleNotice() {
	}

	/** Any thread. */
	static void show(Display display, WorkDiary diary) {
		display.asyncExec(() -> diary.status().lastContract().filter(c -> !display.isDisposed())
				.ifPresent(c -> open(display, diary, c, sentence(c, diary.today().seconds(c.id())))));
	}

	/**
	 * @param todaySeconds
	 *            saved today for the contract
	 */
	static String sentence(Contract contract, long todaySeconds) {
		return NLS.bind(Messages.Idle_Sentence, contract.title(), Hours.of(todaySeconds));
	}

	private static void open(Display display, WorkDiary diary, Contract contract, String sentence) {
		NotificationPopup.forDisplay(display).title(Messages.Idle_Title, true)
				.content(parent -> content(parent, diary, contract, sentence)).delay(DELAY_MILLIS).open();
	}

	private static Control content(Composite parent, WorkDiary diary, Contract contract, String sentence) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(content);
		var label = new Label(content, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		var link = new Link(content, SWT.NONE);
		link.setText(Messages.Idle_Again);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Tracking.start(diary, contract, null);
			link.getShell().close();
		}));
		return content;
	}
}
