/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.List;

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

		/** Shows the row in the list. */
		void show(SegmentRow row);
	}

	private final Actions actions;
	private final Link link;
	private @Nullable SegmentRow row;
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
	 * @param rows
	 *            rows that the view shows
	 */
	void show(@Nullable MemosMissing missing, List<SegmentRow> rows) {
		row = missing == null || missing.open() ? null
				: rows.stream().filter(missing::isOf).findFirst().orElse(null);
		var text = missing == null ? "" : text(missing);
		if (!text.equals(shown)) {
			shown = text;
			link.setText(text);
			((GridData) getLayoutData()).exclude = text.isEmpty();
			setVisible(!text.isEmpty());
			getParent().layout(true, true);
		}
	}

	private String text(MemosMissing missing) {
		if (missing.open()) {
			return NLS.bind(Messages.Memos_Set, missing.sentence());
		}
		return row == null ? missing.sentence() : NLS.bind(Messages.Memos_Show, missing.sentence());
	}

	private void act() {
		var first = row;
		if (first == null) {
			actions.setMemo();
		} else {
			actions.show(first);
		}
	}
}
