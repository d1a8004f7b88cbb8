/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.swt.graphics.GC;

/** Text cut to a width. */
final class TextFit {

	private static final String ELLIPSIS = "…";

	private TextFit() {
	}

	/**
	 * The text, or as much of its beginning as fits with an ellipsis; nothing when not even that has room.
	 *
	 * @param width
	 *            in points, may be negative
	 */
	static String shorten(GC gc, String text, int width) {
		if (text.isEmpty() || gc.textExtent(text).x <= width) {
			return text;
		}
		var low = 0;
		var high = text.length();
		while (low < high) {
			var middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low < 2 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
	}
}
