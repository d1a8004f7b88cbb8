/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A worker on a daemon thread of its own. */
final class ThreadWorker implements Worker {

	private static final Duration JOIN = Duration.ofSeconds(2);
	private static final long NEVER = Long.MAX_VALUE;

	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final long origin = System.nanoTime();
	private final Thread thread;
	private Runnable task = () -> {
	};
	/** Nanoseconds after {@link #origin}. */
	private long due = NEVER;
	private boolean closed;

	ThreadWorker(String name) {
		thread = Thread.ofPlatform().name(name).daemon().unstarted(this::loop);
	}

	@Override
	public void start(Runnable newTask) {
		task = newTask;
		thread.start();
	}

	@Override
	public void wake(Duration delay) {
		lock.lock();
		try {
			due = Math.min(due, now() + delay.toNanos());
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	private long now() {
		return System.nanoTime() - origin;
	}

	private void loop() {
		try {
			while (awaitAlarm()) {
				task.run();
			}
		} catch (InterruptedException expected) {
			// close() interrupts; there is nothing left to do.
		}
	}

	/** Waits for the alarm; false once closed. */
	private boolean awaitAlarm() throws InterruptedException {
		lock.lockInterruptibly();
		try {
			while (!closed && due > now()) {
				changed.await(due - now(), TimeUnit.NANOSECONDS);
			}
			due = NEVER;
			return !closed;
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void close() {
		lock.lock();
		try {
			closed = true;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
		thread.interrupt();
		if (Thread.currentThread() != thread) {
			join();
		}
	}

	private void join() {
		try {
			thread.join(JOIN);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
