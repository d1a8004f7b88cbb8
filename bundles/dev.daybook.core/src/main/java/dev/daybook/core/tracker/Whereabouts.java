/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import dev.daybook.core.activity.Reading;
import dev.daybook.core.away.Away;
import dev.daybook.core.time.Tick;

/**
 * What is known of where the person was since the last signal: the reason of an absence is what it was for most of its
 * time.
 *
 * @param all
 *            watched time in nanoseconds
 * @param elsewhere
 *            nanoseconds of it in which another program had the keyboard
 * @param locked
 *            nanoseconds of it in which the screen was locked, whatever had the keyboard
 */
record Whereabouts(long all, long elsewhere, long locked) {

	static final Whereabouts UNKNOWN = new Whereabouts(0, 0, 0);

	/** With the time between two ticks. */
	Whereabouts plus(Tick last, Tick now, Reading reading) {
		var nanos = Math.max(0, now.monotonicNanos() - last.monotonicNanos());
		return new Whereabouts(all + nanos, elsewhere + (reading.elsewhere() && !reading.locked() ? nanos : 0),
				locked + (reading.locked() ? nanos : 0));
	}

	Away.Cause cause() {
		if (elsewhere + locked <= all / 2) {
			return Away.Cause.IDLE;
		}
		return locked >= elsewhere ? Away.Cause.LOCKED : Away.Cause.ELSEWHERE;
	}
}
