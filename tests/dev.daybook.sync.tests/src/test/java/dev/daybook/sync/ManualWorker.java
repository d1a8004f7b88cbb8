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
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.testing.FakeClock;

/** A worker whose thread is the test and whose time is a fake clock's. */
final class ManualWorker implements Worker {

	private final FakeClock clock;
	private Runnable task = () -> {
	};
	private @Nullable Instant due;
	private boolean closed;

	ManualWorker(FakeClock clock) {
		this.clock = clock;
	}

	@Override
	public void start(Runnable newTask) {
		task = newTask;
	}

	@Override
	public void wake(Duration delay) {
		var wanted = clock.wall().plus(delay);
		var known = due;
		due = known == null || wanted.isBefore(known) ? wanted : known;
	}

	@Override
	public void close() {
		closed = true;
	}

	/** How long until the task runs next; {@code null} when it does not. */
	@Nullable
	Duration untilNext() {
		var known = due;
		return known == null ? null : Duration.between(clock.wall(), known);
	}

	/** Runs the task if its time has come; false otherwise. */
	boolean runDue() {
		var known = due;
		if (closed || known == null || known.isAfter(clock.wall())) {
			return false;
		}
		due = null;
		task.run();
		return true;
	}

	/** Lets time pass until the task is due, and runs it. */
	void runNext() {
		var wait = untilNext();
		if (wait == null) {
			throw new IllegalStateException("Nothing is planned.");
		}
		if (wait.isPositive()) {
			clock.advance(wait);
		}
		runDue();
	}
}
