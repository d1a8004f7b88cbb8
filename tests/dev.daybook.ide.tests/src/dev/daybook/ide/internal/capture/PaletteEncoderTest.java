/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Random;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

/** Reads the PNG back with SWT's own decoder. */
class PaletteEncoderTest {

	@Test
	void fewColoursComeBackExactly() {
		var pixels = new Pixels(97, 31, 0xFFFFFF);
		for (var i = 0; i < 200; i++) {
			pixels.fill(i % 97, i % 31, 3, 1, (i % 32) << 19 | (i / 32) << 13 | 0x40);
		}
		var before = pixels.rgb.clone();

		assertArrayEquals(before, decode(PaletteEncoder.encode(pixels)).rgb);
	}

	@Test
	void manyColoursComeBackNearly() {
		var pixels = new Pixels(256, 256, 0);
		for (var y = 0; y < 256; y++) {
			for (var x = 0; x < 256; x++) {
				pixels.rgb[y * 256 + x] = x << 16 | y << 8 | 128;
			}
		}
		var decoded = decode(PaletteEncoder.encode(pixels));
		var off = 0L;
		for (var i = 0; i < pixels.rgb.length; i++) {
			off += Math.abs((pixels.rgb[i] >> 16) - (decoded.rgb[i] >> 16));
		}
		// The worst case for 256 colours; the workbench has none of it.
		assertTrue(off / pixels.rgb.length < 64, "too far from the real colours");
	}

	@Test
	void onePixelAndOneColourAreFine() {
		var decoded = decode(PaletteEncoder.encode(new Pixels(1, 1, 0x123456)));
		assertEquals(1, decoded.width);
		assertEquals(0x123456, decoded.rgb[0]);
	}

	@Test
	void noiseOfAllColoursIsStillAValidPicture() {
		var random = new Random(7);
		var pixels = new Pixels(640, 480, 0);
		for (var i = 0; i < pixels.rgb.length; i++) {
			pixels.rgb[i] = random.nextInt(1 << 24);
		}
		var decoded = decode(PaletteEncoder.encode(pixels));
		assertEquals(640, decoded.width);
		assertEquals(480, decoded.height);
	}

	private static Pixels decode(byte[] png) {
		var data = new ImageData(new ByteArrayInputStream(png));
		var pixels = new Pixels(data.width, data.height, 0);
		ImagePixels.paste(data, pixels, 0, 0);
		return pixels;
	}
}
