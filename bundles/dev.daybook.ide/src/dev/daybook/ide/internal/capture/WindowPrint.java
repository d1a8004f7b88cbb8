/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.List;
import java.util.Map;

/**
 * What the UI thread made of the windows: their controls as images, bottom layer first, and what to redact in them.
 * Whoever got it closes it.
 *
 * @param width
 *            width of the picture in points, which are pixels at 100 % zoom
 * @param height
 *            height of the picture in points
 * @param background
 *            colour of what no control covers, {@code 0xRRGGBB}
 * @param layers
 *            filled while printing, then left alone; not copied, so that what was printed before a failure is disposed
 */
record WindowPrint(int width, int height, int background, List<Layer> layers, List<RedactedArea> areas)
		implements AutoCloseable {

	WindowPrint {
		areas = List.copyOf(areas);
	}

	/** Reads the pixels back: on the UI thread, or on another where the platform allows it ({@link Readback}). */
	Pixels read() {
		var pixels = new Pixels(width, height, background);
		for (var layer : layers) {
			layer.paste(pixels);
		}
		return pixels;
	}

	Map<String, Integer> redacted() {
		return RedactedArea.countByKind(areas);
	}

	@Override
	public void close() {
		layers.forEach(Layer::close);
	}
}
