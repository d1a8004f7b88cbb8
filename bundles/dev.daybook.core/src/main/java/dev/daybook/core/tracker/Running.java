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
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.activity.Reading;
import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Discontinuity;
import dev.daybook.core.time.Spans;
import dev.daybook.core.time.Tick;

/**
 * The state of a tracker that runs. Immutable.
 *
 * @param booked
 *            tracked time since the start that has left for the journal
 * @param held
 *            what waits across a discontinuity
 * @param stretch
 *            tracked time since then that is not in the journal yet
 * @param memo
 *            task and memo for new segments
 * @param presence
 *            when the person was there last; a start is a signal
 * @param last
 *            the tick before
 * @param drift
 *            by how much the wall clock ran ahead of the monotonic one in small steps
 */
record Running(Duration booked, Held held, Stretch stretch, Memo memo, Presence presence, Tick last, Duration drift) {

	/** A shorter gap is in the journal as a discontinuity, but the person is not asked about it. */
	static final Duration SHORTEST_AWAY = Duration.ofMinutes(1);

	static Running start(String contract, String rule, Memo memo, Instant from, Instant signal, Tick now) {
		var stretch = Stretch.begin(contract, from, memo, rule);
		return new Running(Duration.ZERO, Held.NOTHING, stretch, memo, Presence.at(signal), now, Duration.ZERO);
	}

	String contract() {
		return stretch.open().contract();
	}

	String rule() {
		return stretch.open().rule();
	}

	/** The same contract, decided on by another rule from now on. */
	Running decidedBy(String rule) {
		return new Running(booked, held, stretch.decidedBy(rule), memo, presence, last, drift);
	}

	/**
	 * The same contract under another rule and with another memo from {@code from} on, the person being there; all time
	 * before must have been taken.
	 */
	Running again(String rule, Memo newMemo, Instant from, Tick now) {
		var begun = Stretch.begin(contract(), from, newMemo, rule);
		return new Running(booked.plus(seconds(open())), Held.NOTHING, begun, newMemo, Presence.at(now.second()), now,
				drift);
	}

	/** Tracked time since the start. */
	Duration tracked() {
		return open().stream().map(s -> Duration.ofSeconds(s.seconds())).reduce(booked, Duration::plus);
	}

	/** Tracked segments that are not in the journal yet, the open one last. */
	List<Segment> open() {
		List<Segment> open = new ArrayList<>(held.segments());
		open.addAll(stretch.all());
		return open;
	}

	/** Tracked segments before the last signal: the person was there. */
	List<Segment> sure() {
		return stretch.before(presence.since());
	}

	/** Tracked segments since the last signal or the last discontinuity: nobody knows yet. */
	List<Segment> tail() {
		return stretch.after(presence.since()).all().stream().filter(s -> s.seconds() > 0).toList();
	}

	/** Whether there was a discontinuity since the last signal. */
	boolean acrossGap() {
		return !presence.seen().equals(presence.since()) || !presence.before().isZero();
	}

	/** Segments that ended and wait for a signal. */
	List<Segment> waiting() {
		List<Segment> waiting = new ArrayList<>(held.segments());
		waiting.addAll(stretch.pending());
		return waiting;
	}

	/**
	 * Lets time pass up to {@code now}, with no discontinuity in between.
	 *
	 * @param owned
	 *            seconds that are not to be tracked again
	 * @param allowed
	 *            most seconds to be tracked
	 */
	Running advance(Tick now, Spans owned, long allowed) {
		var ahead = drift.plus(Discontinuity.difference(last, now));
		var from = stretch.open().to();
		var skipped = 0L;
		if (ahead.abs().compareTo(Discontinuity.MAX_DIFFERENCE) > 0) {
			// Many small steps are as wrong as a big one: what the clock ran ahead is time that did not pass.
			skipped = Math.max(0, ahead.toSeconds());
			ahead = ahead.isNegative() ? Duration.ZERO : ahead.minusSeconds(skipped);
		}
		var grown = stretch.growInto(owned.free(from.plusSeconds(skipped), now.second()), allowed, memo);
		return new Running(booked, held, grown, memo, presence, now, ahead);
	}

	/** Goes on after a discontinuity; the time before the last signal must have been taken. */
	Running across(Discontinuity gap, Tick now, Spans owned) {
		var next = now.second();
		var from = last.second();
		List<Away> told = Duration.between(from, next).compareTo(SHORTEST_AWAY) < 0 ? List.of()
				: List.of(new Away(contract(), from, next, Away.Cause.SUSPENDED, memo));
		var begun = Stretch.begin(contract(), owned.firstFree(next), memo, stretch.open().rule());
		return new Running(booked.plus(seconds(sure())), held.plus(tail(), told), begun, memo,
				presence.across(gap, last.second(), next), now, Duration.ZERO);
	}

	/** Books what the meter counted; {@code signal} is the second of the last signal. */
	Running with(Reading reading, Instant signal) {
		return new Running(booked, held, stretch.with(reading.activity(), signal), memo, Presence.at(signal), last,
				drift);
	}

	/**
	 * Books facts in the time that runs, without their being a signal: when the person comes back they are where they
	 * happened, and when idle time is taken back they go with it.
	 */
	Running withFacts(Reading reading) {
		if (reading.activity().isEmpty()) {
			return this;
		}
		var end = last.second().isBefore(stretch.open().to()) ? last.second() : stretch.open().to();
		return new Running(booked, held, stretch.with(reading.activity(), end.minusSeconds(1)), memo, presence, last,
				drift);
	}

	Running with(Memo newMemo) {
		return new Running(booked, held, stretch.with(newMemo), newMemo, presence, last, drift);
	}

	/** The same, when {@link #waiting} has left for the journal. */
	Running withoutWaiting() {
		return new Running(booked.plus(seconds(waiting())), Held.NOTHING, stretch.withoutPending(), memo, presence,
				last, drift);
	}

	/** The same, when {@link #sure} has left for the journal. */
	Running withoutSure() {
		return new Running(booked.plus(seconds(sure())), held, stretch.after(presence.since()), memo, presence, last,
				drift);
	}

	/** With where the person was between two ticks. */
	Running seen(Tick before, Tick now, Reading reading) {
		return new Running(booked, held, stretch, memo, presence.plus(before, now, reading), last, drift);
	}

	/** The same, with another tick before. */
	Running lastAt(Tick tick) {
		return new Running(booked, held, stretch, memo, presence, tick, drift);
	}

	private static Duration seconds(List<Segment> segments) {
		return Duration.ofSeconds(segments.stream().mapToLong(Segment::seconds).sum());
	}
}
