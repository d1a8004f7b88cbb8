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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.sync.SyncText;

/** How the review server stands, and a way to ask for a sync. */
final class FooterBar extends Composite {

	private final Icons icons;
	private final Label icon;
	private final Label sentence;
	private final Link link;

	FooterBar(Composite parent, Icons icons) {
		super(parent, SWT.NONE);
		this.icons = icons;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(6, 0).applyTo(this);
		icon = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(16, 16).applyTo(icon);
		sentence = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
				.applyTo(sentence);
		link = new Link(this, SWT.NONE);
		link.setText(ViewMessages.Footer_Sync);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(link);
		link.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> Diaries.current().ifPresent(d -> d.sync())));
	}

	void show(SyncText text) {
		icon.setImage(icons.image(text.icon()));
		sentence.setText(text.sentence());
		sentence.setToolTipText(text.sentence());
		link.setVisible(text.canSync());
		((GridData) link.getLayoutData()).exclude = !text.canSync();
		getParent().layout();
	}
}
