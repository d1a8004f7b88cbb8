/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The texts that controls show. */
final class Texts {

	/** A longer text is a document, which is judged by its file. */
	private static final int MAX_LENGTH = 2_000;

	private Texts() {
	}

	/** What a person reads on a control, empty if it has no text of its own. */
	static String of(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case CLabel label -> label.getText();
		case Button button -> button.getText();
		case Link link -> link.getText();
		case Text text -> text.getCharCount() <= MAX_LENGTH ? text.getText() : "";
		case Combo combo -> combo.getText();
		case CCombo combo -> combo.getText();
		case Group group -> group.getText();
		case ExpandBar bar -> texts(bar);
		default -> "";
		};
	}

	private static String texts(ExpandBar bar) {
		var all = new StringBuilder();
		for (var item : bar.getItems()) {
			all.append(item.getText()).append('\n');
		}
		return all.toString();
	}
}
