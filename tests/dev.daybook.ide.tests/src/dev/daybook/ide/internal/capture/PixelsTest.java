/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {

	private static final int WHITE = 0xFFFFFF;
	private static final int CANARY = 0xFF00C8;

	@ParameterizedTest
	@CsvSource({ "0, true", "49, true", "50, false", "5000, false" })
	void aPictureIsBlankWhenLessThanHalfAPercentDiffers(int others, boolean blank) {
		var pixels = new Pixels(100, 100, WHITE);
		for (var i = 0; i < others; i++) {
			pixels.rgb[i * 2] = i + 1;
		}
		assertEquals(blank, pixels.isBlank());
	}

	/** Only every sixteenth pixel is asked which colour is the main one. */
	@ParameterizedTest
	@CsvSource({ "0, 49, true", "0, 50, false", "1, 49, true", "1, 50, false" })
	void whereTheOthersStandMakesNoDifference(int first, int others, boolean blank) {
		var pixels = new Pixels(100, 100, WHITE);
		for (var i = 0; i < others; i++) {
			pixels.rgb[first + i * 16] = CANARY;
		}
		assertEquals(blank, pixels.isBlank());
	}

	@Test
	void aPictureWithoutAMainColourIsNotBlank() {
		var pixels = new Pixels(10, 10, 0);
		for (var i = 0; i < pixels.rgb.length; i++) {
			pixels.rgb[i] = i;
		}
		assertFalse(pixels.isBlank());
	}

	@ParameterizedTest
	@CsvSource({ "24, 0xFF0000, 0xFF00, 0xFF", "24, 0xFF, 0xFF00, 0xFF0000", "32, 0xFF0000, 0xFF00, 0xFF",
			"32, 0xFF000000, 0xFF0000, 0xFF00", "32, 0xFF00, 0xFF0000, 0xFF000000", "16, 0x7C00, 0x3E0, 0x1F" })
	void everyLayoutOfImageDataGivesTheSameColours(int depth, String red, String green, String blue) {
		var palette = new PaletteData(mask(red), mask(green), mask(blue));
		var data = new ImageData(3, 2, depth, palette);
		data.setPixel(1, 0, palette.getPixel(new RGB(255, 0, 0)));
		data.setPixel(2, 1, palette.getPixel(new RGB(0, 0, 255)));

		var pixels = new Pixels(5, 4, WHITE);
		ImagePixels.paste(data, pixels, 1, 1);

		assertEquals(depth == 16 ? 0xF80000 : 0xFF0000, pixels.rgb[1 * 5 + 2] & (depth == 16 ? 0xF80000 : 0xFFFFFF));
		assertEquals(0, pixels.rgb[2 * 5 + 3] >> 8);
		assertTrue((pixels.rgb[2 * 5 + 3] & 0xFF) >= 0xF8);
		assertEquals(WHITE, pixels.rgb[0]);
		assertEquals(WHITE, pixels.rgb[3 * 5 + 4]);
	}

	@Test
	void whatReachesBeyondThePictureIsCutOff() {
		var data = new ImageData(10, 10, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		var pixels = new Pixels(4, 4, WHITE);
		ImagePixels.paste(data, pixels, -8, -8);
		ImagePixels.paste(data, pixels, 3, 3);
		ImagePixels.paste(data, pixels, 40, 40);

		assertEquals(0, pixels.rgb[0]);
		assertEquals(0, pixels.rgb[1 * 4 + 1]);
		assertEquals(WHITE, pixels.rgb[2 * 4 + 2]);
		assertEquals(0, pixels.rgb[3 * 4 + 3]);
	}

	@Test
	void redactionLeavesNothingOfWhatIsBelow() {
		var pixels = new Pixels(200, 60, CANARY);
		RedactionPaint.paint(pixels, List.of(new RedactedArea(RedactedArea.PASSWORD, new Rectangle(-5, -5, 150, 30)),
				new RedactedArea(RedactedArea.EDITOR, new Rectangle(0, 20, 400, 400)),
				new RedactedArea(RedactedArea.PART, new Rectangle(140, 0, 60, 30))));

		for (var pixel : pixels.rgb) {
			assertTrue(pixel != CANARY);
		}
	}

	@Test
	void areasAreCountedByKind() {
		var anywhere = new Rectangle(0, 0, 1, 1);
		var counts = RedactedArea.countByKind(List.of(new RedactedArea("password", anywhere),
				new RedactedArea("editor", anywhere), new RedactedArea("password", anywhere)));
		assertEquals(2, counts.get("password"));
		assertEquals(1, counts.get("editor"));
		assertEquals(2, counts.size());
	}

	private static int mask(String hex) {
		return (int) Long.decode(hex).longValue();
	}
}
