/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Reading;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Tick;

/** Two years of work, every day eight hours with breaks, in simulated time. */
class TwoYearsTest {

	private static final int DAYS = 730;
	private static final long MAX_GROWTH = 5L * 1024 * 1024;
	private static final ActivityMinute ONE_KEY = new ActivityMinute(1, 0, 0, 0, Map.of());

	private final Tracker tracker = new Tracker(contract -> Duration.ofMinutes(5), Allowance.UNLIMITED);
	private Instant wall = Instant.parse("2026-01-01T08:00:00Z");
	private long nanos;
	private long seconds;

	@Test
	void takeFiveMegabytesAtMostAndEverySecondIsThere() {
		day();
		var before = heap();
		for (var day = 1; day < DAYS; day++) {
			day();
		}
		var growth = heap() - before;

		assertEquals(DAYS * 8 * 3600L, seconds);
		assertTrue(growth <= MAX_GROWTH, () -> "the heap grew by " + growth + " bytes");
		// Used after the measurement, so that it was alive in it.
		assertTrue(tracker.contract().isEmpty());
	}

	/** Sixteen half hours, each followed by a break of seven minutes. */
	private void day() {
		var next = wall.plus(Duration.ofDays(1));
		take(tracker.start("acme", Segment.RULE_TOOLBAR, new Memo("ABC-1", "Work"), new Tick(wall, nanos)));
		for (var i = 0; i < 16; i++) {
			ticks(Duration.ofMinutes(30), true);
			ticks(Duration.ofMinutes(7), false);
			take(tracker.start("acme", Segment.RULE_TOOLBAR, new Memo("ABC-1", "Work"), new Tick(wall, nanos)));
		}
		take(tracker.stop(new Tick(wall, nanos)));
		nanos += Duration.between(wall, next).toNanos();
		wall = next;
	}

	private void ticks(Duration length, boolean keys) {
		for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
			wall = wall.plus(Tick.PERIOD);
			nanos += Tick.PERIOD.toNanos();
			take(tracker.tick(new Tick(wall, nanos), keys ? new Reading(ONE_KEY, nanos) : Reading.NOTHING));
		}
	}

	private void take(Outcome outcome) {
		seconds += outcome.closed().stream().mapToLong(Segment::seconds).sum();
	}

	private static long heap() {
		var memory = ManagementFactory.getMemoryMXBean();
		var least = Long.MAX_VALUE;
		for (var i = 0; i < 3; i++) {
			memory.gc();
			least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
		}
		return least;
	}
}
