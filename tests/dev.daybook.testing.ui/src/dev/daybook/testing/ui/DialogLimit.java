/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Ends a test that waits for a dialog for ever, as one does that gives an answer which the dialog refuses: after a
 * minute it closes every modal dialog, so that the test goes on, and fails with what the dialogs said. UI thread only.
 */
final class DialogLimit {

	/** Longer than any test has a dialog open, on a slow machine too. */
	private static final Duration LIMIT = Duration.ofSeconds(60);
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final List<String> closed = new ArrayList<>();
	private final Runnable close = this::close;

	void begin() {
		closed.clear();
		var display = Display.getCurrent();
		if (display != null) {
			display.timerExec((int) LIMIT.toMillis(), close);
		}
	}

	/** Fails if a dialog had to be closed. */
	void end() {
		var display = Display.getCurrent();
		if (display != null) {
			display.timerExec(-1, close);
		}
		if (!closed.isEmpty()) {
			throw new AssertionError("After " + LIMIT.toSeconds() + " s these dialogs were open, and were closed: "
					+ String.join("; ", closed));
		}
	}

	private void close() {
		for (var shell : Display.getCurrent().getShells()) {
			if (!shell.isDisposed() && shell.isVisible() && (shell.getStyle() & MODAL) != 0) {
				closed.add("'" + shell.getText() + "'" + text(shell));
				shell.dispose();
			}
		}
	}

	private static String text(Composite root) {
		var text = new StringBuilder();
		Arrays.stream(root.getChildren()).forEach(child -> {
			if (child instanceof Label label && !label.getText().isBlank()) {
				text.append(" \"").append(label.getText()).append('"');
			} else if (child instanceof Text field) {
				text.append(" [").append(field.getText()).append(']');
			} else if (child instanceof Composite inner) {
				text.append(text(inner));
			}
		});
		return text.toString();
	}
}
