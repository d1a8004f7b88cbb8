/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;

/** The one thread that writes the diary. Every write goes through here, so nothing needs a lock. */
final class DiaryThread implements AutoCloseable {

	private static final Duration CLOSE_WITHIN = Duration.ofSeconds(3);

	private final ScheduledExecutorService executor = new ScheduledThreadPoolExecutor(1, task -> {
		var thread = new Thread(task, "Daybook diary");
		thread.setDaemon(true);
		return thread;
	});

	/** Runs a task soon; its failure goes into the future. */
	<T> CompletableFuture<T> call(Callable<T> task) {
		var result = new CompletableFuture<T>();
		try {
			executor.execute(() -> {
				try {
					result.complete(task.call());
				} catch (Exception | Error e) {
					result.completeExceptionally(e);
				}
			});
		} catch (RejectedExecutionException e) {
			result.completeExceptionally(new IllegalStateException(Messages.closed, e));
		}
		return result;
	}

	/** Runs a task soon, in which nothing is expected to fail. */
	void run(Runnable task) {
		call(() -> {
			task.run();
			return Boolean.TRUE;
		});
	}

	/** Runs a task again and again; a failure is logged once in a row and does not end it. */
	void every(Duration period, Runnable task) {
		var guarded = new Guarded(task);
		executor.scheduleAtFixedRate(guarded, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Runs a task once, after a delay. */
	void after(Duration delay, Runnable task) {
		if (!executor.isShutdown()) {
			executor.schedule(new Guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	/** Lets what was asked for finish, for at most three seconds. */
	@Override
	public void close() {
		executor.shutdown();
		try {
			if (!executor.awaitTermination(CLOSE_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
				ILog.of(DiaryThread.class).warn("The diary did not finish saving within " + CLOSE_WITHIN.toSeconds()
						+ " s at shut-down. What was saved at the last tick is taken up at the next start.");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static final class Guarded implements Runnable {

		private final Runnable task;
		private boolean failing;

		Guarded(Runnable task) {
			this.task = task;
		}

		@Override
		public void run() {
			try {
				task.run();
				failing = false;
			} catch (RuntimeException e) {
				if (!failing) {
					ILog.of(DiaryThread.class).error("A step of Daybook failed; it is tried again.", e);
				}
				failing = true;
			}
		}
	}
}
