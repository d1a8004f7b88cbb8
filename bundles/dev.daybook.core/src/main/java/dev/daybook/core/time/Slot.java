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

/** The ten-minute grid of segments, aligned to UTC (hh:00, :10 … :50). */
public final class Slot {

	public static final Duration LENGTH = Duration.ofMinutes(10);
	public static final int MINUTES = 10;

	private Slot() {
	}

	/** Start of the slot that holds {@code instant}. */
	public static Instant of(Instant instant) {
		var seconds = instant.getEpochSecond();
		return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, LENGTH.toSeconds()));
	}

	/** First instant after the slot that holds {@code instant}. */
	public static Instant endOf(Instant instant) {
		return of(instant).plus(LENGTH);
	}

	/** Index of the minute inside its slot, 0 to 9. */
	public static int minuteOf(Instant instant) {
		return (int) (Math.floorMod(instant.getEpochSecond(), LENGTH.toSeconds()) / 60);
	}
}
