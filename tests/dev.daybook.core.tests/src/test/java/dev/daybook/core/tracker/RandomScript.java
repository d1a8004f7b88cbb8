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

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Reading;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Spans;
import dev.daybook.core.time.Tick;

/**
 * A random day at the IDE: work, rest, suspend under both clock models, clocks set forward and back, stalls, starts and
 * stops. It begins around a change of daylight saving time, and checks what the tracker promises.
 */
final class RandomScript {

	static final int SHORT = 5;
	static final int LONG = 60;

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
	private static final Instant[] BEGINS = { Instant.parse("2026-03-28T22:30:00Z"),
			Instant.parse("2026-10-24T21:30:00Z"), Instant.parse("2026-06-10T09:07:03.700Z") };
	private static final Duration THRESHOLD = Duration.ofMinutes(1);
	private static final ActivityMinute ONE_KEY = new ActivityMinute(1, 0, 0, 0, Map.of());
	private static final long SECOND = 1_000_000_000L;

	private final SplittableRandom random;
	private final int events;
	private final Tracker tracker = new Tracker(contract -> THRESHOLD, Allowance.UNLIMITED);
	private final List<Segment> closed = new ArrayList<>();
	/** Where a segment may lie: from each signal to the threshold after it. */
	private final Spans present = new Spans();
	private Instant wall;
	private long nanos;
	/** Time in which the tracker ran and the machine did not sleep. */
	private long awake;
	private long gaps;
	/** Closed seconds when tracking began last. */
	private long atStart;

	RandomScript(SplittableRandom random, int events) {
		this.random = random;
		this.events = events;
		wall = BEGINS[random.nextInt(BEGINS.length)].plusSeconds(random.nextInt(7200));
		nanos = random.nextLong(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2);
	}

	void run() {
		start();
		for (var i = 0; i < events; i++) {
			switch (random.nextInt(10)) {
			case 0, 1, 2 -> ticks(random.nextInt(1, 8), 2);
			case 3 -> ticks(random.nextInt(1, 20), 0);
			case 4 -> ticks(random.nextInt(1, 5), 1);
			case 5 -> jump();
			case 6 -> start();
			case 7 -> stop();
			case 8 -> closed.addAll(tracker.cut());
			default -> tracker.setMemo(new Memo(i % 2 == 0 ? "" : "TASK-" + i % 5, "memo " + i));
			}
			assertAddsUp();
		}
		stop();
		assertPromises();
	}

	private void start() {
		pass(random.nextLong(SECOND));
		signal(wall);
		take(tracker.start(random.nextBoolean() ? "a" : "b", Segment.RULE_TOOLBAR, Memo.NONE, now()));
		atStart = sum(closed);
	}

	private void stop() {
		pass(random.nextLong(SECOND));
		take(tracker.stop(now()));
	}

	/** Ticks with no signal (0), sometimes one (1), or always (2). */
	private void ticks(int count, int signals) {
		for (var i = 0; i < count; i++) {
			pass(Tick.PERIOD.toNanos() + random.nextLong(-SECOND / 10, SECOND));
			tick(signals == 2 || signals == 1 && random.nextInt(3) == 0);
		}
	}

	private void tick(boolean signal) {
		var reading = Reading.NOTHING;
		if (signal) {
			var last = nanos - random.nextLong(SECOND * 4);
			var first = Math.max(nanos - SECOND * 4, last - random.nextLong(SECOND * 2));
			reading = new Reading(ONE_KEY, first, last);
			signal(wall.minusNanos(nanos - first));
			signal(wall.minusNanos(nanos - last));
		}
		var running = tracker.contract().isPresent();
		var outcome = tracker.tick(now(), reading);
		take(outcome);
		if (!running || outcome.stop() == Outcome.Stop.IDLE) {
			// If it tracks now, then because the person came back.
			atStart = sum(closed);
		}
	}

	/** A gap, and the tick after it. */
	private void jump() {
		var length = Duration.ofSeconds(random.nextInt(16, random.nextInt(17, 40_000))).plusMillis(random.nextInt(999));
		switch (random.nextInt(5)) {
		case 0 -> move(length, Duration.ZERO);
		case 1 -> move(length, length);
		case 2 -> move(length.negated(), Duration.ofSeconds(5));
		case 3 -> move(Duration.ofSeconds(5), length);
		default -> move(length.plusSeconds(random.nextInt(10)), Duration.ofSeconds(5));
		}
		gaps++;
		tick(random.nextBoolean());
		// A reading of the tick after a gap is dated to that tick.
		signal(wall);
	}

	private void move(Duration wallBy, Duration monotonicBy) {
		wall = wall.plus(wallBy);
		nanos += monotonicBy.toNanos();
	}

	private void pass(long by) {
		wall = wall.plusNanos(by);
		nanos += by;
		awake += by;
	}

	private void signal(Instant at) {
		present.add(at.minusSeconds(1), at.plus(THRESHOLD).plusSeconds(1));
	}

	private Tick now() {
		return new Tick(wall, nanos);
	}

	private void take(Outcome outcome) {
		closed.addAll(outcome.closed());
	}

	private void assertAddsUp() {
		if (tracker.contract().isPresent()) {
			assertEquals(tracker.tracked().toSeconds(), sum(closed) + sum(tracker.open()) - atStart);
		}
	}

	private void assertPromises() {
		var owned = new Spans();
		Map<LocalDate, Long> days = new HashMap<>();
		for (var segment : closed) {
			assertTrue(segment.seconds() > 0, () -> "nothing tracked: " + segment);
			assertTrue(!owned.overlaps(segment.from(), segment.to()), () -> "tracked twice: " + segment);
			assertEquals(List.of(), outside(segment), () -> "nobody was there: " + segment);
			owned.add(segment.from(), segment.to());
			days.merge(LocalDate.ofInstant(segment.from(), ZONE), segment.seconds(), Long::sum);
		}
		days.forEach((day, seconds) -> assertTrue(seconds <= length(day), () -> day + " has " + seconds + " s"));
		assertTrue(sum(closed) <= awake / SECOND + 1 + 5 * gaps, "billed across a gap");
	}

	private List<?> outside(Segment segment) {
		var left = new Spans();
		left.add(segment.from(), segment.to());
		present.all().forEach(s -> left.remove(s.from(), s.to()));
		return left.all();
	}

	private static long length(LocalDate day) {
		return Duration.between(day.atStartOfDay(ZONE), day.plusDays(1).atStartOfDay(ZONE)).toSeconds();
	}

	private static long sum(List<Segment> segments) {
		var sum = 0L;
		for (var segment : segments) {
			sum += segment.seconds();
		}
		return sum;
	}
}
