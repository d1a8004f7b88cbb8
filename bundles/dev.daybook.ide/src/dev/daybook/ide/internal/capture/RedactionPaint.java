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

/** Paints over what must not be seen, before anything is encoded: solid, with the kind written on it. */
final class RedactionPaint {

	private static final int FILL = 0x30343B;
	private static final int INK = 0xC8CCD4;

	/** Columns of the letters a to z, five a letter, the lowest bit on top, seven rows. */
	private static final String GLYPHS = "7e1111117e7f494949363e414141227f4141221c7f494949417f090909013e4149497a"
			+ "7f0808087f00417f41002040413f017f081422417f404040407f020c027f7f0408107f3e4141413e7f090909063e4151215e"
			+ "7f0919294646494949310101" + "7f01013f4040403f1f2040201f3f4038403f63140814630708700807" + "6151494543";
	private static final int COLUMNS = 5;
	private static final int ROWS = 7;
	private static final int SCALE = 2;
	private static final int ADVANCE = (COLUMNS + 1) * SCALE;
	private static final int MARGIN = 6;

	private RedactionPaint() {
	}

	static void paint(Pixels pixels, List<RedactedArea> areas) {
		for (var area : areas) {
			var b = area.bounds();
			pixels.fill(b.x, b.y, b.width, b.height, FILL);
		}
		// In a second round, so that an area inside another keeps no other's label.
		for (var area : areas) {
			var b = area.bounds();
			if (b.width >= area.kind().length() * ADVANCE + 2 * MARGIN && b.height >= ROWS * SCALE + 2) {
				var top = b.y + Math.min(MARGIN, (b.height - ROWS * SCALE) / 2);
				write(pixels, area.kind(), b.x + MARGIN, top);
			}
		}
	}

	private static void write(Pixels pixels, String word, int x, int y) {
		for (var i = 0; i < word.length(); i++) {
			var letter = word.charAt(i) - 'a';
			for (var column = 0; letter >= 0 && letter < 26 && column < COLUMNS; column++) {
				var at = (letter * COLUMNS + column) * 2;
				var bits = Integer.parseInt(GLYPHS, at, at + 2, 16);
				writeColumn(pixels, bits, x + i * ADVANCE + column * SCALE, y);
			}
		}
	}

	private static void writeColumn(Pixels pixels, int bits, int x, int y) {
		for (var row = 0; row < ROWS; row++) {
			if ((bits >> row & 1) != 0) {
				pixels.fill(x, y + row * SCALE, SCALE, SCALE, INK);
			}
		}
	}
}
