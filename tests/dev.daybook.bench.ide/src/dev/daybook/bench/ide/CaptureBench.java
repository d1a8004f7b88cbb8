/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench.ide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.ide.internal.capture.Belongings;
import dev.daybook.ide.internal.capture.PrivacyGlobs;
import dev.daybook.ide.internal.capture.Redactions;
import dev.daybook.ide.internal.capture.ShotTaker;
import dev.daybook.ide.prefs.CaptureRules;

/** What a shot costs: the UI thread's part beside the bare print of the same controls, the whole, and the bytes. */
final class CaptureBench implements Bench {

	private static final int WARM = 15;
	private static final int SHOTS = 40;
	private static final int SWT_ENCODINGS = 11;
	private static final int WAIT_MILLIS = 3000;
	private static final double NANOS_PER_MILLI = 1e6;

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	private final ExecutorService worker = Executors.newSingleThreadExecutor();
	private final PrivacyGlobs globs = new PrivacyGlobs(List.of());
	private Redactions redactions = new Redactions(globs, CaptureRules.DEFAULT, Belongings.ALL);
	/** When the turn of the shot began that runs, 0 if none does. */
	private long begun;
	private long held;
	private long longest;
	/** What the worker was busy with the shot that is taken; written by it, read when it is idle. */
	private long worked;
	private final ShotTaker taker = new ShotTaker(PlatformUI.getWorkbench(), this::begin, this::work);

	@Override
	public void run(Report report) throws Exception {
		Content.open();
		shell.forceActive();
		measure(report, "capture.1920x1080", 1920, 1080);
		measure(report, "capture.3840x2160", 3840, 2160);
		worker.shutdown();
	}

	private void measure(Report report, String name, int width, int height) throws Exception {
		resize(width, height);
		report.line(name + ".width", shell.getClientArea().width, "px");
		report.line(name + ".height", shell.getClientArea().height, "px");
		var ui = new long[SHOTS];
		var hold = new long[SHOTS];
		var print = new long[SHOTS];
		var total = new long[SHOTS];
		var off = new long[SHOTS];
		var png = new byte[0];
		for (var i = -WARM; i < SHOTS; i++) {
			Content.events();
			var printed = barePrint();
			Content.events();
			redactions = new Redactions(globs, CaptureRules.DEFAULT, Belongings.ALL);
			var start = System.nanoTime();
			var shot = taker.take();
			held = 0;
			longest = 0;
			worked = 0;
			while (!shot.isDone()) {
				turn();
			}
			var took = System.nanoTime() - start;
			worker.submit(() -> {
			}).get();
			if (i == -WARM) {
				report.line(name + ".ui.first", held / NANOS_PER_MILLI, "ms");
			}
			if (i >= 0) {
				total[i] = took;
				off[i] = worked;
				ui[i] = held;
				hold[i] = longest;
				print[i] = printed;
			}
			png = shot.get().png();
		}
		report.medianAndP95(name + ".ui", ui, NANOS_PER_MILLI, "ms");
		report.medianAndP95(name + ".longestturn", hold, NANOS_PER_MILLI, "ms");
		report.medianAndP95(name + ".bareprint", print, NANOS_PER_MILLI, "ms");
		report.line(name + ".ui.ratio", Report.quantile(ui, 0.5) / (double) Report.quantile(print, 0.5),
				"of the bare print");
		report.medianAndP95(name + ".offthread", off, NANOS_PER_MILLI, "ms");
		report.medianAndP95(name + ".total", total, NANOS_PER_MILLI, "ms");
		report.line(name + ".bytes", png.length, "bytes");
		measureSwt(report, name + ".swtencoder", png);
	}

	/** SWT's own encoder, given the same picture in true colours. */
	private static void measureSwt(Report report, String name, byte[] png) throws IOException {
		var picture = trueColors(new ImageData(new ByteArrayInputStream(png)));
		var times = new long[SWT_ENCODINGS];
		var bytes = 0;
		for (var i = -1; i < SWT_ENCODINGS; i++) {
			var out = new ByteArrayOutputStream();
			var loader = new ImageLoader();
			loader.data = new ImageData[] { picture };
			var start = System.nanoTime();
			loader.save(out, SWT.IMAGE_PNG);
			if (i >= 0) {
				times[i] = System.nanoTime() - start;
			}
			bytes = out.size();
		}
		report.medianAndP95(name, times, NANOS_PER_MILLI, "ms");
		report.line(name + ".bytes", bytes, "bytes");
	}

	private static ImageData trueColors(ImageData indexed) {
		var palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
		var result = new ImageData(indexed.width, indexed.height, 24, palette);
		for (var y = 0; y < indexed.height; y++) {
			for (var x = 0; x < indexed.width; x++) {
				result.setPixel(x, y, palette.getPixel(indexed.palette.getRGB(indexed.getPixel(x, y))));
			}
		}
		return result;
	}

	/** The executor of the shots: the worker, and a clock beside it. */
	private void work(Runnable task) {
		worker.execute(() -> {
			var start = System.nanoTime();
			task.run();
			worked += System.nanoTime() - start;
		});
	}

	/** Makes the client area as big as asked for; the window manager's and the menu's part is added. */
	private void resize(int width, int height) {
		shell.setBounds(0, 0, width, height);
		settle();
		var area = shell.getClientArea();
		shell.setSize(2 * width - area.width, 2 * height - area.height);
		settle();
	}

	private void settle() {
		var end = System.nanoTime() + WAIT_MILLIS * 1_000_000L;
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** The same controls printed with nothing around it, in nanoseconds. */
	private long barePrint() {
		var start = System.nanoTime();
		for (var child : shell.getChildren()) {
			var size = child.getSize();
			if (child.getVisible() && size.x > 0 && size.y > 0) {
				var image = new Image(display, size.x, size.y);
				var gc = new GC(image);
				child.print(gc);
				gc.dispose();
				image.dispose();
			}
		}
		return System.nanoTime() - start;
	}

	/** One turn of the UI thread, whose time counts if a shot used it. */
	private void turn() {
		begun = 0;
		if (!display.readAndDispatch()) {
			Thread.onSpinWait();
		}
		if (begun != 0) {
			var took = System.nanoTime() - begun;
			held += took;
			longest = Math.max(longest, took);
		}
	}

	/** The first thing a shot asks for in each of its turns. */
	private Redactions begin() {
		begun = System.nanoTime();
		return redactions;
	}
}
