/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Instant;

import dev.daybook.core.activity.Reading;
import dev.daybook.core.time.Tick;

/**
 * When the signals between two ticks came, in seconds, not before the one nor after the other.
 *
 * @param first
 *            second of the first signal, UTC; of the later tick when there was none
 * @param last
 *            second of the last signal, UTC; of the later tick when there was none
 */
record Signals(Instant first, Instant last) {

	static Signals of(Reading reading, Tick before, Tick now) {
		return reading.hasSignal()
				? new Signals(inside(now.wallOf(reading.firstSignalNanos()), before.second(), now.second()),
						inside(now.wallOf(reading.lastSignalNanos()), before.second(), now.second()))
				: new Signals(now.second(), now.second());
	}

	private static Instant inside(Instant when, Instant from, Instant to) {
		var early = when.isBefore(from) ? from : when;
		return early.isAfter(to) ? to : early;
	}
}
