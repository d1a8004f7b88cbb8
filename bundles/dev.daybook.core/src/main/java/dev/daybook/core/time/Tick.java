/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One look at both clocks.
 *
 * @param wall
 *            wall time, UTC
 * @param monotonicNanos
 *            monotonic time in nanoseconds
 */
public record Tick(Instant wall, long monotonicNanos) {

	/** How often the tracker is fed. */
	public static final Duration PERIOD = Duration.ofSeconds(5);

	/** Wall time cut to the whole second; the tracker counts in whole seconds only. */
	public Instant second() {
		return wall.truncatedTo(ChronoUnit.SECONDS);
	}

	/** The wall time, cut to the second, of an earlier monotonic reading. */
	public Instant wallOf(long earlierNanos) {
		return wall.minusNanos(monotonicNanos - earlierNanos).truncatedTo(ChronoUnit.SECONDS);
	}
}
