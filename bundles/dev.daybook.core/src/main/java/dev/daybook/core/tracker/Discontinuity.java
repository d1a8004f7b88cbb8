/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Duration;

import dev.daybook.core.time.Tick;

/** Tells whether time passed normally between two ticks. */
final class Discontinuity {

	/** A gap between two ticks above this is no normal delay: the machine slept or stood still. */
	static final Duration MAX_GAP = Tick.PERIOD.multipliedBy(3);

	/** The two clocks may drift apart by this between two ticks; more means that one of them jumped. */
	static final Duration MAX_DIFFERENCE = Duration.ofSeconds(2);

	private Discontinuity() {
	}

	static boolean between(Tick before, Tick now) {
		var wall = Duration.between(before.wall(), now.wall());
		var monotonic = Duration.ofNanos(now.monotonicNanos() - before.monotonicNanos());
		return wall.compareTo(MAX_GAP) > 0 || monotonic.compareTo(MAX_GAP) > 0
				|| wall.minus(monotonic).abs().compareTo(MAX_DIFFERENCE) > 0;
	}
}
