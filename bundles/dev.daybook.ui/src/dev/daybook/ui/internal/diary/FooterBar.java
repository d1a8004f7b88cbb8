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
import dev.daybook.ui.internal.service.Outcome;
import dev.daybook.ui.internal.sync.SyncText;

/** How the review server stands, and a way to ask for a sync. */
final class FooterBar extends Composite {

	private final Icons icons;
	private static final int LONGEST = 100;
	private static final String WHY = "why";

	private final Label icon;
	private final Label sentence;
	private final Link link;
	private String shown = "";

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
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen(String.valueOf(event.text))));
	}

	void show(SyncText text) {
		shown = text.sentence();
		var brief = brief(shown);
		icon.setImage(icons.image(text.icon()));
		sentence.setText(brief);
		sentence.setToolTipText(shown);
		var links = brief.equals(shown) ? "" : ViewMessages.Footer_Why;
		link.setText(text.canSync() ? links + ViewMessages.Footer_Sync : links);
		link.setVisible(!link.getText().isEmpty());
		((GridData) link.getLayoutData()).exclude = link.getText().isEmpty();
		getParent().layout();
	}

	/** A server may say more than there is room for in a narrow view: the list would have none. */
	private static String brief(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		var end = text.lastIndexOf(' ', LONGEST);
		return text.substring(0, end > 0 ? end : LONGEST) + " \u2026";
	}

	private void chosen(String which) {
		if (which.equals(WHY)) {
			Outcome.tell(getShell(), shown);
		} else {
			Diaries.current().ifPresent(d -> d.sync());
		}
	}
}
