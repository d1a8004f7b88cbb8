/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.IWorkbench;

/**
 * Takes a shot: one short turn of the UI thread for the print, the rest on a worker. Safe from any thread, never
 * blocks.
 */
public final class ShotTaker {

	private final IWorkbench workbench;
	private final Supplier<Redactions> redactions;
	private final Executor worker;

	/**
	 * @param redactions
	 *            asked on the UI thread in every turn of a shot
	 * @param worker
	 *            reads, redacts and encodes: some 50 ms a shot at 1920×1080
	 */
	public ShotTaker(IWorkbench workbench, Supplier<Redactions> redactions, Executor worker) {
		this.workbench = workbench;
		this.redactions = redactions;
		this.worker = worker;
	}

	/**
	 * Takes a shot of the window the person works in, and of all others that are visible.
	 *
	 * @return fails with a {@link CaptureException}, whose message is a sentence, when there is no picture
	 */
	public CompletableFuture<CapturedShot> take() {
		var result = new CompletableFuture<CapturedShot>();
		try {
			var display = workbench.getDisplay();
			var printer = new WindowPrinter(display, WindowPrinter.TURN_NANOS,
					() -> WindowLayout.of(OpenWindows.of(workbench), redactions.get()),
					print -> read(print, result), failure -> fail(failure, result));
			display.asyncExec(printer::turn);
		} catch (SWTException | IllegalStateException e) {
			result.completeExceptionally(new CaptureException(Messages.noWindow, e));
		}
		return result;
	}

	private void read(WindowPrint print, CompletableFuture<CapturedShot> result) {
		try {
			var pixels = Readback.current() == Readback.UI ? print.read() : null;
			worker.execute(() -> encode(print, pixels, result));
		} catch (RejectedExecutionException e) {
			// Daybook is stopping: no fault.
			print.close();
			result.completeExceptionally(new CaptureException(Messages.noWindow, e));
		} catch (RuntimeException | Error e) {
			print.close();
			fail(e, result);
		}
	}

	private void encode(WindowPrint print, @Nullable Pixels read, CompletableFuture<CapturedShot> result) {
		try {
			var pixels = read != null ? read : print.read();
			if (pixels.isBlank()) {
				throw new CaptureException(Messages.blank);
			}
			RedactionPaint.paint(pixels, print.areas());
			var png = PaletteEncoder.encode(pixels);
			result.complete(new CapturedShot(png, pixels.width, pixels.height, print.redacted()));
		} catch (CaptureException | RuntimeException | Error e) {
			fail(e, result);
		} finally {
			print.close();
		}
	}

	private static void fail(Throwable cause, CompletableFuture<CapturedShot> result) {
		if (cause instanceof CaptureException) {
			result.completeExceptionally(cause);
			return;
		}
		ILog.of(ShotTaker.class).error("Taking a shot of the workbench failed.", cause);
		result.completeExceptionally(new CaptureException(Messages.failed, cause));
	}
}
