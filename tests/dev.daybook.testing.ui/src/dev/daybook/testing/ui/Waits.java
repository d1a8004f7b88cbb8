/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread with the event loop running, until something holds or a deadline passes. */
public final class Waits {

	/** Far more than anything here takes, so that a slow machine fails no test. */
	private static final Duration DEADLINE = Duration.ofSeconds(30);

	private Waits() {
	}

	/** Runs the event loop until {@code condition} holds; fails naming {@code what} after half a minute. */
	public static void until(String what, BooleanSupplier condition) {
		var display = Display.getCurrent();
		var end = System.nanoTime() + DEADLINE.toNanos();
		// A timer wakes the loop, so that a condition set by another thread is seen too.
		var ticker = new Runnable() {
			@Override
			public void run() {
				display.timerExec(20, this);
			}
		};
		display.timerExec(20, ticker);
		try {
			while (!condition.getAsBoolean()) {
				if (System.nanoTime() > end) {
					printThreads();
					throw new AssertionError("This did not happen in " + DEADLINE.toSeconds() + " s: " + what);
				}
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		} finally {
			display.timerExec(-1, ticker);
		}
	}

	/** Who waits for whom says more than the condition that does not hold. */
	private static void printThreads() {
		Thread.getAllStackTraces().forEach((thread, stack) -> {
			System.err.println("  " + thread.getName() + ": " + thread.getState());
			for (var frame : stack) {
				System.err.println("      at " + frame);
			}
		});
	}

	/** Runs the event loop until the future is done, and returns what it got. */
	public static <T> T result(CompletableFuture<T> future) throws ExecutionException, InterruptedException {
		until("the future is done", future::isDone);
		return future.get();
	}

	/** Handles every event that is there now. */
	public static void events() {
		var display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// Each call handles one.
		}
	}

	/** Lets the event loop run for a while, for what must <em>not</em> happen. */
	public static void pause(Duration time) {
		var end = System.nanoTime() + time.toNanos();
		until(TimeUnit.NANOSECONDS.toMillis(time.toNanos()) + " ms pass", () -> System.nanoTime() > end);
	}
}
