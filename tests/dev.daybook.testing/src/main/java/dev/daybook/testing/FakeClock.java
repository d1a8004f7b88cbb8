/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.time.Duration;
import java.time.Instant;

import dev.daybook.core.time.Clock;

/** A clock that moves only when a test moves it. Wall and monotonic time can be moved apart. Safe from any thread. */
public final class FakeClock implements Clock {

	private Instant wall;
	private long monotonicNanos;

	/** Starts at this wall time and at monotonic zero. */
	public FakeClock(Instant wall) {
		this.wall = wall;
	}

	@Override
	public synchronized Instant wall() {
		return wall;
	}

	@Override
	public synchronized long monotonicNanos() {
		return monotonicNanos;
	}

	/** Lets time pass as it normally does: both clocks move by the same amount. */
	public synchronized void advance(Duration passed) {
		wall = wall.plus(passed);
		monotonicNanos += passed.toNanos();
	}

	/** Moves the wall clock alone, as a time server or a person does; negative goes back. */
	public synchronized void jumpWall(Duration by) {
		wall = wall.plus(by);
	}

	/** Moves the monotonic clock alone. */
	public synchronized void jumpMonotonic(Duration by) {
		monotonicNanos += by.toNanos();
	}
}
