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
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;

/** A piece of a picture, such as a text as it is drawn, to be looked for in other pictures. */
final class Template {

	private static final int MAX_OFF = 48;
	/** One of so many pixels may be another one: a palette moves colours, and a theme fades them. */
	private static final int TOLERANCE = 25;

	private final Pixels pixels;
	/** Indices of pixels, those of the letters first: they tell soonest that a place is another. */
	private final int[] order;
	private final int letters;

	private Template(Pixels pixels) {
		this.pixels = pixels;
		var ground = mostFrequent(pixels.rgb);
		order = IntStream.concat(all().filter(i -> !near(pixels.rgb[i], ground)),
				all().filter(i -> near(pixels.rgb[i], ground))).toArray();
		letters = (int) all().filter(i -> !near(pixels.rgb[i], ground)).count();
	}

	/** Cuts the piece out of a picture. */
	static Template of(Pixels picture, Rectangle place) {
		var cut = new Pixels(place.width, place.height, 0);
		for (var y = 0; y < place.height; y++) {
			System.arraycopy(picture.rgb, (place.y + y) * picture.width + place.x, cut.rgb, y * place.width,
					place.width);
		}
		return new Template(cut);
	}

	/** Whether there is something in it to be recognised. */
	boolean hasLetters() {
		return letters > 40;
	}

	boolean isIn(Pixels picture) {
		return IntStream.rangeClosed(0, picture.height - pixels.height).parallel()
				.anyMatch(
						y -> IntStream.rangeClosed(0, picture.width - pixels.width).anyMatch(x -> isAt(picture, x, y)));
	}

	private boolean isAt(Pixels picture, int x, int y) {
		var wrong = 0;
		for (var n = 0; n < order.length; n++) {
			var i = order[n];
			var there = picture.rgb[(y + i / pixels.width) * picture.width + x + i % pixels.width];
			if (!near(there, pixels.rgb[i]) && ++wrong > 2 + n / TOLERANCE) {
				return false;
			}
		}
		return true;
	}

	private IntStream all() {
		return IntStream.range(0, pixels.rgb.length);
	}

	private static boolean near(int a, int b) {
		return Math.abs((a >> 16) - (b >> 16)) <= MAX_OFF && Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) <= MAX_OFF
				&& Math.abs((a & 0xFF) - (b & 0xFF)) <= MAX_OFF;
	}

	private static int mostFrequent(int[] rgb) {
		var sorted = rgb.clone();
		Arrays.sort(sorted);
		var best = sorted[0];
		var most = 0;
		for (int i = 0, from = 0; i < sorted.length; i++) {
			from = sorted[i] == sorted[from] ? from : i;
			if (i - from >= most) {
				most = i - from;
				best = sorted[i];
			}
		}
		return best;
	}
}
