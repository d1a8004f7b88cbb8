/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A program of its own that one can type in. It says each key, and needs nothing but SWT. */
public final class OtherProgram {

	static final int X = 100;
	static final int Y = 100;

	private OtherProgram() {
	}

	public static void main(String[] args) {
		var display = new Display();
		var shell = new Shell(display, SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		shell.setText("Another program");
		var text = new Text(shell, SWT.MULTI);
		text.addListener(SWT.KeyDown, event -> System.out.println("key"));
		shell.setBounds(X, Y, 400, 300);
		shell.open();
		shell.forceActive();
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
