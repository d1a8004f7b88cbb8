/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * One printed control, or a plain area, and its place in the picture.
 *
 * @param image
 *            the print, or {@code null} for an area of one colour; belongs to the {@link WindowPrint} it stands in
 * @param bounds
 *            where, in points, relative to the picture
 * @param clip
 *            what of it may be seen
 * @param color
 *            colour of a plain area, {@code 0xRRGGBB}
 */
record Layer(@Nullable Image image, Rectangle bounds, Rectangle clip, int color) implements AutoCloseable {

	/** Images that are open now, for the tests: after a shot it is zero again. */
	static final AtomicInteger OPEN_IMAGES = new AtomicInteger();

	/** Prints a control. UI thread only; the caller closes the layer. */
	static Layer print(Piece piece, PrintScale scale) throws CaptureException {
		var control = piece.control();
		if (control == null) {
			return new Layer(null, piece.bounds(), piece.clip(), piece.background());
		}
		var image = new Image(control.getDisplay(), piece.bounds().width, piece.bounds().height);
		OPEN_IMAGES.incrementAndGet();
		var layer = new Layer(image, piece.bounds(), piece.clip(), 0);
		try {
			print(control, image, scale);
			return layer;
		} catch (CaptureException | RuntimeException | Error e) {
			layer.close();
			throw e;
		} finally {
			// GTK takes a control that was printed for one that is painted: without this it is lost on screen.
			control.redraw(0, 0, piece.bounds().width, piece.bounds().height, true);
		}
	}

	private static void print(Control control, Image image, PrintScale scale) throws CaptureException {
		var gc = new GC(image);
		try {
			scale.set(gc);
			// Controls don't paint where their parent's background shows.
			gc.setBackground(control.getParent().getBackground());
			gc.fillRectangle(image.getBounds());
			if (!control.print(gc)) {
				throw new CaptureException(NLS.bind(Messages.notPrinted, control.getClass().getSimpleName()));
			}
		} finally {
			gc.dispose();
		}
	}

	@Override
	public void close() {
		var printed = image;
		if (printed != null && !printed.isDisposed()) {
			printed.dispose();
			OPEN_IMAGES.decrementAndGet();
		}
	}

	/** Puts it into a picture, over what is there. */
	void paste(Pixels pixels) {
		if (image != null) {
			ImagePixels.paste(image.getImageData(100), pixels, bounds.x, bounds.y, clip);
		} else {
			var seen = bounds.intersection(clip);
			pixels.fill(seen.x, seen.y, seen.width, seen.height, color);
		}
	}
}
