/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A program of its own that covers a place of the screen with one colour. It needs nothing but SWT, and says when it is
 * seen.
 */
public final class ForeignProgram {

	private ForeignProgram() {
	}

	/**
	 * @param args
	 *            colour, x, y, width, height as decimal numbers
	 */
	public static void main(String[] args) {
		var rgb = Integer.parseInt(args[0]);
		var display = new Display();
		var shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		shell.setBackground(new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
		shell.setBounds(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]),
				Integer.parseInt(args[4]));
		shell.addListener(SWT.Paint, event -> System.out.println("painted"));
		shell.open();
		shell.forceActive();
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
