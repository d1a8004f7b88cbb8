/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** Goes through the controls of one shell and finds the places to redact. UI thread only. */
final class WidgetWalk {

	/** By name, so that no browser is loaded for the question. */
	private static final String BROWSER = "org.eclipse.swt.browser.Browser";

	private final Pane.Sheet sheet;
	private final Rectangle clip;
	private final Verdicts verdicts;
	private final Secrets secrets;
	private final boolean browsers;
	private final List<RedactedArea> areas = new ArrayList<>();

	/**
	 * @param clip
	 *            what of the picture belongs to the window
	 * @param browsers
	 *            whether embedded browsers are hidden
	 */
	WidgetWalk(Pane.Sheet sheet, Rectangle clip, Verdicts verdicts, Secrets secrets, boolean browsers) {
		this.sheet = sheet;
		this.clip = clip;
		this.verdicts = verdicts;
		this.secrets = secrets;
		this.browsers = browsers;
	}

	List<RedactedArea> areas() {
		if (secrets.isIn(sheet.shell().getText()) && sheet.shell().getParent() != null) {
			// A dialog about something private.
			add(RedactedArea.NAME, sheet.place());
		}
		walk(sheet.shell());
		return areas;
	}

	private void walk(Composite parent) {
		for (var child : parent.getChildren()) {
			if (child instanceof Shell || !child.getVisible()) {
				continue;
			}
			try {
				judge(child);
			} catch (RuntimeException e) {
				ILog.of(WidgetWalk.class).warn("A " + child.getClass().getName()
						+ " could not be judged, so it is redacted in the shot.", e);
				add(RedactedArea.UNKNOWN, child);
			}
		}
	}

	private void judge(Control control) {
		var kind = kindOf(control);
		if (!kind.isEmpty()) {
			add(kind, control);
			return;
		}
		switch (control) {
		case CTabFolder folder -> addTabs(folder);
		case ToolBar bar -> addButtons(bar);
		case Tree tree -> addRows(tree, new Rows(secrets).of(tree));
		case Table table -> addRows(table, new Rows(secrets).of(table));
		default -> {
			// Nothing but its children.
		}
		}
		if (control instanceof Composite composite) {
			walk(composite);
		}
	}

	/** Why a control is redacted as a whole, or an empty string. */
	private String kindOf(Control control) {
		var verdict = verdicts.kindOf(control);
		if (verdict != null) {
			return verdict;
		}
		if (control instanceof Text text && ((text.getStyle() & SWT.PASSWORD) != 0 || text.getEchoChar() != 0)) {
			return RedactedArea.PASSWORD;
		}
		if (browsers && control.getClass().getName().equals(BROWSER)) {
			return RedactedArea.BROWSER;
		}
		return secrets.isIn(Texts.of(control)) ? RedactedArea.NAME : "";
	}

	private void addTabs(CTabFolder folder) {
		for (var item : folder.getItems()) {
			if (item.isShowing()) {
				var kind = verdicts.kindOfTab(item.getData(Verdicts.modelKey()));
				if (kind == null && (secrets.isIn(item.getText()) || secrets.isPrivateTitle(item.getText()))) {
					kind = RedactedArea.NAME;
				}
				if (kind != null) {
					add(kind, folder, item.getBounds());
				}
			}
		}
	}

	private void addButtons(ToolBar bar) {
		for (var item : bar.getItems()) {
			if (secrets.isIn(item.getText())) {
				add(RedactedArea.NAME, bar, item.getBounds());
			}
		}
	}

	private void addRows(Control control, List<RedactedArea> rows) {
		rows.forEach(row -> add(row.kind(), control, row.bounds()));
	}

	private void add(String kind, Control control) {
		// Mapped from the parent: on GTK a text field's own origin lies inside its border and padding.
		add(kind, control.getParent(), control.getBounds());
	}

	private void add(String kind, Control from, Rectangle bounds) {
		var place = from.getDisplay().map(from, sheet.shell(), bounds);
		place.x += sheet.place().x;
		place.y += sheet.place().y;
		add(kind, place);
	}

	private void add(String kind, Rectangle place) {
		var seen = place.intersection(clip);
		if (!seen.isEmpty()) {
			areas.add(new RedactedArea(kind, seen));
		}
	}
}
