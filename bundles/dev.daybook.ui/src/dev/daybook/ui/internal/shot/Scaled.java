/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Pictures made smaller. Any thread: image data belongs to no device. */
public final class Scaled {

	private static final PaletteData DIRECT = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private Scaled() {
	}

	/**
	 * Each pixel of the result is the mean of the pixels it stands for; SWT's own scaling drops most of them, and text
	 * becomes noise.
	 *
	 * @param width
	 *            in pixels, not more than the source has
	 * @param height
	 *            in pixels, not more than the source has
	 */
	public static ImageData down(ImageData source, int width, int height) {
		var result = new ImageData(width, height, 24, DIRECT);
		var line = new int[source.width];
		var sums = new int[width * 3];
		for (var y = 0; y < height; y++) {
			var from = y * source.height / height;
			var to = Math.max(from + 1, (y + 1) * source.height / height);
			java.util.Arrays.fill(sums, 0);
			for (var row = from; row < to; row++) {
				source.getPixels(0, row, source.width, line, 0);
				add(source, line, sums, width);
			}
			write(result, y, sums, source.width, to - from);
		}
		return result;
	}

	private static void add(ImageData source, int[] line, int[] sums, int width) {
		for (var x = 0; x < width; x++) {
			var to = Math.max(x * source.width / width + 1, (x + 1) * source.width / width);
			for (var column = x * source.width / width; column < to; column++) {
				RGB rgb = source.palette.getRGB(line[column]);
				sums[3 * x] += rgb.red;
				sums[3 * x + 1] += rgb.green;
				sums[3 * x + 2] += rgb.blue;
			}
		}
	}

	private static void write(ImageData result, int y, int[] sums, int sourceWidth, int rows) {
		for (var x = 0; x < result.width; x++) {
			var from = x * sourceWidth / result.width;
			var count = rows * (Math.max(from + 1, (x + 1) * sourceWidth / result.width) - from);
			result.setPixel(x, y,
					sums[3 * x] / count << 16 | sums[3 * x + 1] / count << 8 | sums[3 * x + 2] / count);
		}
	}
}
