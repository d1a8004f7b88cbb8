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

/** A picture in memory: one {@code 0xRRGGBB} number per pixel, row by row. For one thread at a time. */
final class Pixels {

	/** With 0.5 % of all pixels, less than half of the sample can be of other colours. */
	private static final int SAMPLE = 16;

	final int width;
	final int height;
	final int[] rgb;

	Pixels(int width, int height, int background) {
		this.width = width;
		this.height = height;
		rgb = new int[width * height];
		Arrays.fill(rgb, background);
	}

	/** Fills a rectangle; what reaches beyond the picture is cut off. */
	void fill(int x, int y, int w, int h, int color) {
		var left = Math.max(0, x);
		var right = Math.min(width, x + w);
		for (var row = Math.max(0, y); left < right && row < Math.min(height, y + h); row++) {
			Arrays.fill(rgb, row * width + left, row * width + right, color);
		}
	}

	/**
	 * Whether more than 99.5 % of the pixels have one colour: the sign of a print that did not work. Such a colour
	 * holds more than half of every sixteenth pixel too, and is left over when each of these is set off against one of
	 * another colour.
	 */
	boolean isBlank() {
		var candidate = 0;
		var lead = 0;
		for (var i = 0; i < rgb.length; i += SAMPLE) {
			if (lead == 0) {
				candidate = rgb[i];
			}
			lead += rgb[i] == candidate ? 1 : -1;
		}
		var others = 0L;
		for (var pixel : rgb) {
			if (pixel != candidate && ++others * 200 >= rgb.length) {
				return false;
			}
		}
		return others * 200 < rgb.length;
	}
}
