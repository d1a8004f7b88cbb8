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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.daybook.ui.internal.diary.DiaryModel.Header;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;

/** Totals of today and of the week. */
final class HeaderBar extends Composite {

	private final Icons icons;
	private final Label total;
	private final CLabel state;
	private final CLabel contract;
	/** Made for the first contract with a limit. */
	private @Nullable LimitBar bar;
	private final CLabel week;
	private final CLabel hint;

	HeaderBar(Composite parent, Icons icons) {
		super(parent, SWT.NONE);
		this.icons = icons;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 3).applyTo(this);
		total = new Label(this, SWT.NONE);
		total.setFont(icons.large(getFont()));
		state = line(SWT.RIGHT, 1);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
		contract = line(SWT.LEFT, 2);
		week = line(SWT.LEFT, 2);
		hint = line(SWT.LEFT, 2);
	}

	/** A label that shortens its text instead of asking for more room than a narrow view has. */
	private CLabel line(int alignment, int span) {
		var label = new CLabel(this, alignment);
		label.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(40, SWT.DEFAULT).applyTo(label);
		return label;
	}

	void show(Header header) {
		total.setText(header.total());
		total.setToolTipText(ViewMessages.Header_TotalTip);
		state.setText(header.stateText());
		state.setImage(icons.image(header.state().icon()));
		set(contract, header.contract());
		set(week, header.week());
		var limit = header.limit();
		showBar(limit, header.week());
		showHint(limit);
		layout();
	}

	private void showBar(@Nullable WeekLimit limit, String text) {
		var shown = bar;
		if (shown == null && limit != null) {
			shown = new LimitBar(this);
			shown.moveAbove(week);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 3).applyTo(shown);
			bar = shown;
		}
		if (shown != null) {
			shown.show(limit, text);
			visible(shown, limit != null);
		}
	}

	private void showHint(@Nullable WeekLimit limit) {
		var text = limit == null ? "" : limit.hint();
		set(hint, text);
		hint.setImage(text.isEmpty() ? null : icons.image("icons/warning.svg"));
		visible(hint, !text.isEmpty());
	}

	private static void set(CLabel label, String text) {
		label.setText(text);
		label.setToolTipText(text);
	}

	private static void visible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
