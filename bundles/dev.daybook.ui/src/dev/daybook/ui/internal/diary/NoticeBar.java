/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import dev.daybook.ui.internal.diary.DiaryColors.Role;

/** Sentences about the journal and the disk, each until the person dismisses it. Takes no room when there is none. */
final class NoticeBar extends Composite {

	/** With it the style sheet gives a notice its background; it would overwrite the one set here. */
	private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
	private static final String NOTICE_ID = "DaybookNotice";

	private final Icons icons;
	private final Set<String> dismissed = new HashSet<>();
	private List<String> shown = List.of();

	NoticeBar(Composite parent, Icons icons) {
		super(parent, SWT.NONE);
		this.icons = icons;
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
	}

	void show(List<String> notices) {
		if (notices.isEmpty() && shown.isEmpty() && dismissed.isEmpty()) {
			return;
		}
		// What comes again later is news again, such as a full disk.
		dismissed.retainAll(notices);
		var wanted = notices.stream().distinct().filter(n -> !dismissed.contains(n)).toList();
		if (wanted.equals(shown)) {
			return;
		}
		shown = List.copyOf(wanted);
		for (Control child : getChildren()) {
			child.dispose();
		}
		new ArrayList<>(shown).reversed().forEach(this::create);
		((GridData) getLayoutData()).exclude = shown.isEmpty();
		setVisible(!shown.isEmpty());
		getParent().layout(true, true);
	}

	private void create(String notice) {
		var row = new Composite(this, SWT.NONE);
		row.setData(CSS_ID, NOTICE_ID);
		row.setBackground(DiaryColors.get(Role.NOTICE));
		row.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 5).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var icon = new Label(row, SWT.NONE);
		icon.setImage(icons.image("icons/warning.svg"));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var text = new Label(row, SWT.WRAP);
		text.setText(notice);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
		var bar = new ToolBar(row, SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
		var close = new ToolItem(bar, SWT.PUSH);
		close.setImage(icons.image("icons/close.svg"));
		close.setToolTipText(ViewMessages.Notice_Dismiss);
		close.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dismiss(notice)));
	}

	private void dismiss(String notice) {
		dismissed.add(notice);
		show(shown);
	}
}
