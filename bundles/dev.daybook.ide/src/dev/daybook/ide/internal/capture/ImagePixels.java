/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;

/** Takes SWT's image data over into plain pixels. Touches no device, so any thread may do it. */
final class ImagePixels {

	private ImagePixels() {
	}

	/** Copies an image into a picture at a place; what reaches beyond it is cut off. */
	static void paste(ImageData source, Pixels target, int x, int y) {
		paste(source, target, x, y, new Rectangle(0, 0, target.width, target.height));
	}

	/** Copies an image into a picture at a place; what reaches beyond a part of it is cut off. */
	static void paste(ImageData source, Pixels target, int x, int y, Rectangle clip) {
		var left = Math.max(Math.max(0, clip.x), x);
		var right = Math.min(Math.min(target.width, clip.x + clip.width), x + source.width);
		var bottom = Math.min(Math.min(target.height, clip.y + clip.height), y + source.height);
		for (var row = Math.max(Math.max(0, clip.y), y); row < bottom && left < right; row++) {
			copyRow(source, left - x, row - y, target.rgb, row * target.width + left, right - left);
		}
	}

	private static void copyRow(ImageData source, int x, int y, int[] target, int offset, int count) {
		var palette = source.palette;
		var bytes = source.depth / 8;
		if (palette.isDirect && (bytes == 3 || bytes == 4) && isWholeBytes(palette)) {
			copyBytes(source, x, y, target, offset, count);
			return;
		}
		var row = new int[count];
		source.getPixels(x, y, count, row, 0);
		for (var i = 0; i < count; i++) {
			var rgb = palette.getRGB(row[i]);
			target[offset + i] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
		}
	}

	/** The usual case: eight bits a colour, each in a byte of its own, in whatever order the platform has. */
	private static void copyBytes(ImageData source, int x, int y, int[] target, int offset, int count) {
		var bytes = source.depth / 8;
		var data = source.data;
		var red = byteOf(source.palette.redMask, bytes);
		var green = byteOf(source.palette.greenMask, bytes);
		var blue = byteOf(source.palette.blueMask, bytes);
		var from = y * source.bytesPerLine + x * bytes;
		for (var i = 0; i < count; i++, from += bytes) {
			target[offset + i] = (data[from + red] & 0xFF) << 16 | (data[from + green] & 0xFF) << 8
					| data[from + blue] & 0xFF;
		}
	}

	/** Image data of 24 and 32 bits keeps the most significant byte of a pixel first. */
	private static int byteOf(int mask, int bytes) {
		return bytes - 1 - Integer.numberOfTrailingZeros(mask) / 8;
	}

	private static boolean isWholeBytes(PaletteData palette) {
		return isWholeByte(palette.redMask) && isWholeByte(palette.greenMask) && isWholeByte(palette.blueMask);
	}

	private static boolean isWholeByte(int mask) {
		var shift = Integer.numberOfTrailingZeros(mask);
		return mask != 0 && shift % 8 == 0 && mask >>> shift == 0xFF;
	}
}
