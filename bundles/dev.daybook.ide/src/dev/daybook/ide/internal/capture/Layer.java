/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One printed control, or a plain area, and its place in the picture.
 *
 * @param image
 *            the print, or {@code null} for an area of one colour; belongs to the {@link WindowPrint} it stands in
 * @param bounds
 *            where, in points, relative to the window's client area
 * @param color
 *            colour of a plain area, {@code 0xRRGGBB}
 */
record Layer(@Nullable Image image, Rectangle bounds, int color) {

	/** Puts it into a picture, over what is there. */
	void paste(Pixels pixels) {
		if (image != null) {
			ImagePixels.paste(image.getImageData(100), pixels, bounds.x, bounds.y);
		} else {
			pixels.fill(bounds.x, bounds.y, bounds.width, bounds.height, color);
		}
	}
}
