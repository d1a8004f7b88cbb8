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
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Tick;

/**
 * The state of a tracker that runs. Immutable.
 *
 * @param started
 *            when the person started, UTC
 * @param booked
 *            tracked time since the start that has left {@code stretch} for the journal
 * @param stretch
 *            tracked time that is not in the journal yet
 * @param memo
 *            task and memo for new segments
 * @param lastSignal
 *            second of the last signal; a start is one
 * @param last
 *            the tick before
 */
record Running(Instant started, Duration booked, Stretch stretch, Memo memo, Instant lastSignal, Tick last) {

	static Running start(String contract, Memo memo, Instant from, Tick now) {
		var stretch = Stretch.begin(contract, from, memo, Segment.RULE_TOOLBAR);
		return new Running(now.second(), Duration.ZERO, stretch, memo, from, now);
	}

	String contract() {
		return stretch.open().contract();
	}

	/** Tracked time since the start. */
	Duration tracked() {
		return stretch.all().stream().map(s -> Duration.ofSeconds(s.seconds())).reduce(booked, Duration::plus);
	}

	/** Lets time pass up to {@code now}; across a discontinuity nothing is tracked. */
	Running advance(Tick now) {
		var grown = Discontinuity.between(last, now)
				? stretch.breakAt(later(now.second(), stretch.open().to()), memo)
				: stretch.growTo(now.second(), memo);
		return new Running(started, booked, grown, memo, lastSignal, now);
	}

	/**
	 * Books what the meter counted since the tick before; it happened not before that tick and not after this one.
	 * Facts alone are booked in the time that runs, without being a signal: when the person comes back they are where
	 * they happened, and when idle time is taken back they go with it.
	 */
	Running with(Reading reading) {
		if (!reading.hasSignal()) {
			return reading.activity().isEmpty()
					? this
					: new Running(started, booked, stretch.with(reading.activity(), last.second().minusSeconds(1)),
							memo, lastSignal, last);
		}
		var when = last.wallOf(reading.lastSignalNanos());
		var inside = earlier(later(when, lastSignal), later(last.second(), lastSignal));
		return new Running(started, booked, stretch.with(reading.activity(), inside), memo, inside, last);
	}

	Running with(Memo newMemo) {
		return new Running(started, booked, stretch.with(newMemo), newMemo, lastSignal, last);
	}

	boolean idle(Duration threshold) {
		return Duration.between(lastSignal, last.second()).compareTo(threshold) >= 0;
	}

	/** The same, with another stretch, when {@code gone} has left for the journal. */
	Running without(Duration gone, Stretch rest) {
		return new Running(started, booked.plus(gone), rest, memo, lastSignal, last);
	}

	private static Instant earlier(Instant a, Instant b) {
		return a.isBefore(b) ? a : b;
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}
}
