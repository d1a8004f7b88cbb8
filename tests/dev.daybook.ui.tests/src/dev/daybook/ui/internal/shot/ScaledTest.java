/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class ScaledTest {

	@Test
	void eachPixelIsTheMeanOfThoseItStandsFor() {
		var source = new ImageData(4, 2, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		source.setPixel(0, 0, 0xFFFFFF);
		source.setPixel(1, 1, 0xFFFFFF);

		var small = Scaled.down(source, 2, 1);

		assertEquals(0x7F7F7F, small.getPixel(0, 0));
		assertEquals(0, small.getPixel(1, 0));
	}

	@Test
	void aPaletteIsResolved() {
		var source = new ImageData(2, 2, 8, new PaletteData(new RGB(0, 0, 0), new RGB(10, 20, 30)));
		for (var i = 0; i < 4; i++) {
			source.setPixel(i % 2, i / 2, 1);
		}

		assertEquals(0x0A141E, Scaled.down(source, 1, 1).getPixel(0, 0));
	}

	@Test
	void anOddSizeLosesNoColumn() {
		var source = new ImageData(5, 3, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (var i = 0; i < 15; i++) {
			source.setPixel(i % 5, i / 5, 0x808080);
		}

		var small = Scaled.down(source, 3, 2);

		for (var i = 0; i < 6; i++) {
			assertEquals(0x808080, small.getPixel(i % 3, i / 3));
		}
	}
}
