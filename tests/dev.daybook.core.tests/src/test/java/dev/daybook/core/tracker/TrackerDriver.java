/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Reading;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Spans;
import dev.daybook.core.time.Tick;

/** Drives a tracker through simulated time, and keeps what it hands out. */
final class TrackerDriver {

	static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
	static final Duration THRESHOLD = Duration.ofMinutes(5);
	private static final ActivityMinute ONE_KEY = new ActivityMinute(1, 0, 0, 0, Map.of());
	private static final ActivityMinute ONE_BUILD = new ActivityMinute(0, 0, 0, 0, Map.of(Signal.AUTO_BUILD, 1));

	/** Most seconds in all. */
	long allowed = Long.MAX_VALUE / 2;
	final Tracker tracker = new Tracker(contract -> THRESHOLD, (contract, from, to) -> allowed - used());
	final List<Segment> closed = new ArrayList<>();
	final List<Outcome.Gap> gaps = new ArrayList<>();
	final List<Away> aways = new ArrayList<>();
	Outcome.Stop stop = Outcome.Stop.NONE;
	private Instant wall;
	private long nanos = 1_000_000_000_000L;

	TrackerDriver(Instant begin) {
		wall = begin;
	}

	void start(String contract) {
		take(tracker.start(contract, Segment.RULE_TOOLBAR, Memo.NONE, now()));
	}

	void stop() {
		take(tracker.stop(now()));
	}

	void cut() {
		closed.addAll(tracker.cut());
	}

	/** Ticks with a key in each. */
	void work(Duration duration) {
		pass(duration, ONE_KEY);
	}

	/** Ticks with no signal. */
	void rest(Duration duration) {
		pass(duration, ActivityMinute.NONE);
	}

	/** Ticks with no signal, while something else than the IDE is in front. */
	void rest(Duration duration, boolean elsewhere, boolean locked) {
		var end = wall.plus(duration);
		while (wall.isBefore(end)) {
			jump(Tick.PERIOD, Tick.PERIOD);
			take(tracker.tick(now(), new Reading(ActivityMinute.NONE, 0, 0, elsewhere, locked)));
		}
	}

	/** Ticks with an automatic build in each, and nobody there. */
	void build(Duration duration) {
		pass(duration, ONE_BUILD);
	}

	/** Moves the clocks without a tick. */
	void jump(Duration wallBy, Duration monotonicBy) {
		wall = wall.plus(wallBy);
		nanos += monotonicBy.toNanos();
	}

	long seconds() {
		return closed.stream().mapToLong(Segment::seconds).sum();
	}

	Instant wall() {
		return wall;
	}

	long nanos() {
		return nanos;
	}

	void assertNoOverlap() {
		var owned = new Spans();
		for (var segment : closed) {
			assertFalse(owned.overlaps(segment.from(), segment.to()), () -> "tracked twice: " + segment);
			owned.add(segment.from(), segment.to());
		}
	}

	private Tick now() {
		return new Tick(wall, nanos);
	}

	private long used() {
		return seconds() + tracker.open().stream().mapToLong(Segment::seconds).sum();
	}

	private void take(Outcome outcome) {
		closed.addAll(outcome.closed());
		gaps.addAll(outcome.gaps());
		aways.addAll(outcome.aways());
		stop = outcome.stop() == Outcome.Stop.NONE ? stop : outcome.stop();
	}

	private void pass(Duration duration, ActivityMinute counted) {
		var end = wall.plus(duration);
		while (wall.isBefore(end)) {
			var left = Duration.between(wall, end);
			var step = left.compareTo(Tick.PERIOD) < 0 ? left : Tick.PERIOD;
			jump(step, step);
			take(tracker.tick(now(), new Reading(counted, nanos)));
		}
	}
}
