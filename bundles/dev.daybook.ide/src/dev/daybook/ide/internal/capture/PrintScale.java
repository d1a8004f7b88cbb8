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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * Makes every control print at its size. On GTK with a zoom above 100 %, the first gradient that a control draws sets
 * the scale of the image a second time: what comes after it is twice as big, and lies beside what redacts it. So a
 * gradient is drawn before anything else, and what it does to the scale is taken back.
 *
 * @param factor
 *            takes back what a gradient does; 1 where it does nothing
 */
record PrintScale(float factor) {

	private static final int MARK = 4;
	/** Wide enough for a zoom of 800 %. */
	private static final int WIDTH = 8 * MARK;

	/** Tries it out on a small image, as it is at this moment. UI thread only. */
	static PrintScale of(Display display) {
		var image = new Image(display, WIDTH, MARK);
		try {
			var gc = new GC(image);
			try {
				gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
				gc.fillRectangle(0, 0, WIDTH, MARK);
				drawGradient(gc);
				gc.setBackground(display.getSystemColor(SWT.COLOR_BLACK));
				gc.fillRectangle(0, 0, MARK, MARK);
			} finally {
				gc.dispose();
			}
			return new PrintScale((float) MARK / blackPixels(image));
		} finally {
			image.dispose();
		}
	}

	private static int blackPixels(Image image) {
		var pixels = new Pixels(WIDTH, MARK, 0);
		ImagePixels.paste(image.getImageData(100), pixels, 0, 0);
		var count = 0;
		while (count < WIDTH && pixels.rgb[WIDTH + count] == 0) {
			count++;
		}
		return Math.max(count, 1);
	}

	/** To be called before anything is drawn on an image. */
	void set(GC gc) {
		if (factor == 1) {
			return;
		}
		drawGradient(gc);
		var back = new Transform(gc.getDevice());
		try {
			back.scale(factor, factor);
			gc.setTransform(back);
		} finally {
			back.dispose();
		}
	}

	/** One point, of two colours: from one colour to the same is no gradient. */
	private static void drawGradient(GC gc) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
		gc.fillGradientRectangle(0, 0, 1, 1, true);
	}
}
