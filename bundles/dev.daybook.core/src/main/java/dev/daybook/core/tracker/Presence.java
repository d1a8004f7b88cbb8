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
import java.time.Instant;

import dev.daybook.core.activity.Reading;
import dev.daybook.core.time.Discontinuity;
import dev.daybook.core.time.Tick;

/**
 * When the person was there last. Across a discontinuity wall times cannot be compared, so the quiet time before it is
 * carried along as a length.
 *
 * @param seen
 *            second of the last signal, UTC, as the clock showed then
 * @param since
 *            where the quiet time that can be read off the clock begins, UTC: {@code seen}, or the tick after the last
 *            discontinuity
 * @param before
 *            quiet time before {@code since}, the longest that it may have been
 * @param where
 *            where the person was in the quiet time
 */
record Presence(Instant seen, Instant since, Duration before, Whereabouts where) {

	static Presence at(Instant signal) {
		return new Presence(signal, signal, Duration.ZERO, Whereabouts.UNKNOWN);
	}

	/** Time without a signal up to {@code now}. */
	Duration quiet(Instant now) {
		return before.plus(Duration.between(since, now));
	}

	/** With what the reading tells of the time between two ticks. */
	Presence plus(Tick last, Tick now, Reading reading) {
		return new Presence(seen, since, before, where.plus(last, now, reading));
	}

	Presence across(Discontinuity gap, Instant lastGood, Instant next) {
		return new Presence(seen, next, quiet(lastGood).plus(gap.longest()), where);
	}
}
