/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Text;

/** A field for a whole number of a range. */
record WholeNumber(Text text, int most, String sentence) {

	/** The sentence, if something else is written. */
	@Nullable
	String fault() {
		return read() < 0 ? sentence : null;
	}

	int value() {
		return Math.max(0, read());
	}

	void set(int value) {
		text.setText(String.valueOf(value));
	}

	private int read() {
		var written = text.getText().strip();
		var value = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : -1;
		return value <= most ? value : -1;
	}
}
