/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Says how many segments of this week have no memo. Takes no room when none lacks one. UI thread only. */
final class MemoBar extends Composite {

	/** What the link does. */
	interface Actions {

		/** Asks for the memo of the time that is tracked. */
		void setMemo();

		/** Asks for the memo of the segment to begin with. */
		void edit(MemosMissing missing);
	}

	private final Actions actions;
	private final Link link;
	private @Nullable MemosMissing missing;
	private String shown = "";

	MemoBar(Composite parent, Icons icons, Actions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).spacing(6, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		var icon = new Label(this, SWT.NONE);
		icon.setImage(icons.image("icons/warning.svg"));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		link = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act()));
	}

	/**
	 * @param now
	 *            {@code null} when none lacks a memo
	 */
	void show(@Nullable MemosMissing now) {
		missing = now;
		var text = now == null ? "" : NLS.bind(now.open() ? Messages.Memos_Set : Messages.Memos_Add, now.sentence());
		if (!text.equals(shown)) {
			shown = text;
			link.setText(text);
			((GridData) getLayoutData()).exclude = text.isEmpty();
			setVisible(!text.isEmpty());
			getParent().layout(true, true);
		}
	}

	private void act() {
		var first = missing;
		if (first == null || first.open()) {
			actions.setMemo();
		} else {
			actions.edit(first);
		}
	}
}
