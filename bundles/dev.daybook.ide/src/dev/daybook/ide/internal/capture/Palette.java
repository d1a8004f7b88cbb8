/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.LinkedHashSet;
import java.util.stream.IntStream;

/**
 * The at most 256 colours that a picture is reduced to: the most frequent ones. Pictures of a workbench have few
 * colours in great numbers, so the colours are looked up in a table over their five, six and five leading bits: fast,
 * and exact for nearly all of the area.
 */
final class Palette {

	private static final int MAX_COLORS = 256;
	private static final int BINS = 1 << 16;
	private static final int REGIONS = 64;
	/** Three sums in one number, 21 bits a colour, hold as many samples; more of one bin change nothing. */
	private static final int MAX_SAMPLES = 8192;

	/** The colours, {@code 0xRRGGBB}. */
	final int[] colors;
	private final byte[] indexOfBin = new byte[BINS];

	private Palette(int[] colors) {
		this.colors = colors;
	}

	static Palette of(Pixels pixels) {
		var counts = new int[BINS];
		var sums = new long[BINS];
		count(pixels.rgb, counts, sums);
		var used = byImportance(counts);
		var palette = new Palette(new int[Math.min(MAX_COLORS, used.length)]);
		for (var i = 0; i < used.length; i++) {
			var mean = mean(sums[used[i]], Math.min(MAX_SAMPLES, counts[used[i]]));
			if (i < MAX_COLORS) {
				palette.colors[i] = mean;
			}
			palette.indexOfBin[used[i]] = (byte) (i < MAX_COLORS ? i : palette.nearest(mean));
		}
		return palette;
	}

	/** Run by run: a workbench has few pixels that differ from the one before, and this is four times as fast. */
	private static void count(int[] rgb, int[] counts, long[] sums) {
		var end = 0;
		for (var start = 0; start < rgb.length; start = end) {
			var pixel = rgb[start];
			end = start + 1;
			while (end < rgb.length && rgb[end] == pixel) {
				end++;
			}
			var bin = bin(pixel);
			var samples = Math.clamp(MAX_SAMPLES - counts[bin], 0, end - start);
			counts[bin] += end - start;
			sums[bin] += samples * ((pixel & 0xFF0000L) << 26 | (pixel & 0xFF00L) << 13 | pixel & 0xFFL);
		}
	}

	/**
	 * The used bins, the most frequent first; but before all, the most frequent bin of each of 64 regions of the colour
	 * space, so that a photograph or a colour gradient keeps its hues.
	 */
	private static int[] byImportance(int[] counts) {
		var byCount = IntStream.range(0, BINS).filter(bin -> counts[bin] > 0).boxed()
				.sorted((a, b) -> Integer.compare(counts[b], counts[a])).toList();
		var result = new LinkedHashSet<Integer>();
		var regions = new boolean[REGIONS];
		for (var bin : byCount) {
			var region = bin >> 10 & 0x30 | bin >> 7 & 0x0C | bin >> 3 & 0x03;
			if (!regions[region]) {
				regions[region] = true;
				result.add(bin);
			}
		}
		result.addAll(byCount);
		return result.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Index of the colour that stands for a pixel, 0 to 255 as an unsigned byte. */
	byte indexOf(int pixel) {
		return indexOfBin[bin(pixel)];
	}

	private int nearest(int color) {
		var best = 0;
		var bestDistance = Integer.MAX_VALUE;
		for (var i = 0; i < colors.length; i++) {
			var distance = distance(color, colors[i]);
			if (distance < bestDistance) {
				bestDistance = distance;
				best = i;
			}
		}
		return best;
	}

	private static int distance(int a, int b) {
		var red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
		var green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
		var blue = (a & 0xFF) - (b & 0xFF);
		return red * red * 2 + green * green * 4 + blue * blue;
	}

	private static int bin(int pixel) {
		return pixel >> 8 & 0xF800 | pixel >> 5 & 0x07E0 | pixel >> 3 & 0x001F;
	}

	private static int mean(long sums, int count) {
		var red = (int) (sums >> 42) / count;
		var green = (int) (sums >> 21 & 0x1FFFFF) / count;
		var blue = (int) (sums & 0x1FFFFF) / count;
		return red << 16 | green << 8 | blue;
	}
}
