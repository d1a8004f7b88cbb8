/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import dev.daybook.testing.ui.Focus;
import dev.daybook.testing.ui.Waits;

/** Takes shots of the real workbench, for tests. UI thread only. */
final class Shots implements AutoCloseable {

	final IWorkbench workbench = PlatformUI.getWorkbench();
	final Shell window = workbench.getWorkbenchWindows()[0].getShell();
	private final ExecutorService worker = Executors.newSingleThreadExecutor();

	/** Brings the first window to the front. */
	void focus() {
		Focus.give(window);
	}

	/** A shot by rules of its own. */
	CapturedShot take(Supplier<Redactions> rules) throws Exception {
		Waits.events();
		Focus.keep(window);
		var redactions = rules.get();
		return Waits.result(new ShotTaker(workbench, () -> redactions, worker).take());
	}

	/** What is drawn, with nothing redacted: what there is to hide. */
	Pixels unredacted() throws Exception {
		Waits.events();
		var printed = new CompletableFuture<WindowPrint>();
		new WindowPrinter(window.getDisplay(), WindowPrinter.TURN_NANOS,
				() -> WindowLayout.of(OpenWindows.of(workbench), Rules.none()), printed::complete,
				printed::completeExceptionally).turn();
		try (var print = Waits.result(printed)) {
			return print.read();
		}
	}

	static Pixels decode(CapturedShot shot) {
		var data = new ImageData(new ByteArrayInputStream(shot.png()));
		var pixels = new Pixels(data.width, data.height, 0);
		ImagePixels.paste(data, pixels, 0, 0);
		return pixels;
	}

	/** Pixels of a colour, which a palette may have moved by a few steps. */
	static long count(Pixels pixels, int color) {
		return Arrays.stream(pixels.rgb).filter(pixel -> near(pixel, color)).count();
	}

	private static boolean near(int pixel, int color) {
		return Math.abs((pixel >> 16) - (color >> 16)) < 16 && Math.abs((pixel >> 8 & 0xFF) - (color >> 8 & 0xFF)) < 16
				&& Math.abs((pixel & 0xFF) - (color & 0xFF)) < 16;
	}

	static void color(Control control, int rgb) {
		control.setBackground(new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
		Waits.events();
	}

	/** Where something of a control lies in the picture of the first window. */
	Rectangle place(Control control, Rectangle bounds) {
		return control.getDisplay().map(control, window, bounds).intersection(window.getClientArea());
	}

	/** All controls of a kind in the first window. */
	<T extends Control> List<T> all(Class<T> kind) {
		return all(window, kind);
	}

	static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
		return Arrays.stream(parent.getChildren()).filter(Control::isVisible)
				.<T>mapMulti((child, sink) -> {
					if (kind.isInstance(child)) {
						sink.accept(kind.cast(child));
					}
					if (child instanceof Composite composite) {
						all(composite, kind).forEach(sink);
					}
				}).toList();
	}

	@Override
	public void close() {
		worker.shutdown();
		Waits.until("every image is disposed", () -> Layer.OPEN_IMAGES.get() == 0);
	}
}
