/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowLayoutTest {

	@ParameterizedTest
	@ValueSource(ints = { 220, 300, 519, 520, 800, 2000 })
	void nothingOverlapsAtAnyWidth(int width) {
		var layout = RowLayout.of(new Rectangle(5, 50, width, 0), 88, 16, 17);

		assertFalse(layout.figures().intersects(layout.activity()));
		assertFalse(layout.activity().intersects(layout.texts()));
		assertTrue(layout.texts().x + layout.texts().width <= 5 + width - 88);
		assertTrue(layout.texts().width > 0);
	}

	@Test
	void aWideRowHasItsTextsBeside() {
		var layout = RowLayout.of(new Rectangle(0, 0, 700, 0), 0, 16, 17);

		assertEquals(layout.figures().y, layout.texts().y);
		assertEquals(100, layout.contentHeight(100));
	}

	@Test
	void aNarrowRowWithoutTextsIsLow() {
		var layout = RowLayout.of(new Rectangle(0, 0, 250, 0), 0, 16, 17);

		assertEquals(17 + 4 + 17, layout.contentHeight(0));
		assertEquals(17 + 4 + 17 + 4 + 34, layout.contentHeight(34));
	}
}
