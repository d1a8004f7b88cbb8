/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What a person sees: the screen itself, with whatever is on top. */
final class Screen {

	private Screen() {
	}

	static Pixels read(Display display, Rectangle place) {
		var image = new Image(display, place.width, place.height);
		var gc = new GC(display);
		try {
			gc.copyArea(image, place.x, place.y);
			var pixels = new Pixels(place.width, place.height, 0);
			ImagePixels.paste(image.getImageData(100), pixels, 0, 0);
			return pixels;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
