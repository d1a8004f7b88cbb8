/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A program of its own that draws its window as a shot does, for window systems that the tests' own workbench does not
 * run on. Says {@code ready}, waits for a line, and tells what it drew.
 */
public final class CaptureProgram {

	static final int OWN = 0x102030;
	/** Drawn last, in the right lower quarter of what is ours, after a gradient. */
	static final int LAST = 0x405060;
	static final int FOREIGN = 0xFF00C8;

	private CaptureProgram() {
	}

	/**
	 * Prints width and height of the client area, of the picture, pixels of our colour, of the foreign one and of the
	 * last, zoom.
	 */
	public static void main(String[] args) throws Exception {
		var display = new Display();
		var shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout(SWT.VERTICAL));
		var canvas = new Canvas(shell, SWT.NONE);
		var painted = new boolean[1];
		canvas.addListener(SWT.Paint, event -> {
			var area = canvas.getClientArea();
			fill(event.gc, OWN, area);
			event.gc.fillGradientRectangle(0, 0, 1, 1, true);
			fill(event.gc, LAST, new Rectangle(area.width / 2, area.height / 2, area.width, area.height));
			painted[0] = true;
		});
		new Label(shell, SWT.NONE).setText("Daybook");
		shell.setBounds(50, 50, 600, 400);
		shell.open();
		while (!painted[0]) {
			turn(display);
		}
		System.out.println("ready");
		var go = new Thread(() -> read(display));
		go.setDaemon(true);
		go.start();
		while (go.isAlive()) {
			turn(display);
		}
		System.out.println(tell(shell));
		display.dispose();
	}

	private static void fill(GC gc, int color, Rectangle area) {
		gc.setBackground(new Color(color >> 16, color >> 8 & 0xFF, color & 0xFF));
		gc.fillRectangle(area);
	}

	private static void turn(Display display) {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}

	private static void read(Display display) {
		try {
			System.in.read();
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		} finally {
			display.wake();
		}
	}

	private static String tell(Shell shell) throws CaptureException {
		var panes = Pane.of(List.of(shell), true);
		var bounds = Pane.bounds(panes);
		var pixels = new Pixels(bounds.width, bounds.height, 0);
		var scale = PrintScale.of(shell.getDisplay());
		for (var piece : Piece.of(panes)) {
			try (var layer = Layer.print(piece, scale)) {
				layer.paste(pixels);
			}
		}
		var area = shell.getClientArea();
		return area.width + " " + area.height + " " + pixels.width + " " + pixels.height + " " + count(pixels, OWN)
				+ " "
				+ count(pixels, FOREIGN) + " " + count(pixels, LAST) + " " + shell.getMonitor().getZoom();
	}

	private static long count(Pixels pixels, int color) {
		return Arrays.stream(pixels.rgb).filter(pixel -> pixel == color).count();
	}
}
