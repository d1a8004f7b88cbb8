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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.Reading;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Tick;

/**
 * Turns ticks and signals into segments. Reads no clock, file or thread; the same calls always give the same segments.
 * For one thread. Whole seconds only; a second belongs to one segment or to none.
 * <p>
 * Segments are handed out when they are sure: a segment that ended waits until the next signal, because the person may
 * have gone since the last one, and idle time is taken back to that last signal.
 */
public final class Tracker {

	/**
	 * What a tick led to.
	 *
	 * @param closed
	 *            segments for the journal
	 * @param idleStop
	 *            whether tracking stopped because there was no signal
	 */
	public record Outcome(List<Segment> closed, boolean idleStop) {
	}

	private final Function<String, Duration> idleThreshold;
	private @Nullable Running running;
	private Instant trackedUntil = Instant.MIN;

	/**
	 * @param idleThreshold
	 *            gives a contract's threshold by its identifier
	 */
	public Tracker(Function<String, Duration> idleThreshold) {
		this.idleThreshold = idleThreshold;
	}

	/**
	 * Tells of time that is in the journal already, so that it is not tracked again when the clock was set back.
	 *
	 * @param end
	 *            first second that is free
	 */
	public void alreadyTracked(Instant end) {
		if (end.isAfter(trackedUntil)) {
			trackedUntil = end;
		}
	}

	/** Starts tracking, or switches the contract. Feed the tick of this moment before. */
	public List<Segment> start(String contract, Memo memo, Tick now) {
		var closed = stop(now);
		var from = now.second().isBefore(trackedUntil) ? trackedUntil : now.second();
		running = Running.start(contract, memo, from, now);
		return closed;
	}

	/** Stops tracking; the person did so, and is therefore here. Does nothing when nothing is tracked. */
	public List<Segment> stop(Tick now) {
		var current = running;
		if (current == null) {
			return List.of();
		}
		running = null;
		return close(current.advance(now).stretch().all());
	}

	/** Lets time pass and books what the meter counted. */
	public Outcome tick(Tick now, Reading reading) {
		var current = running;
		if (current == null) {
			return new Outcome(List.of(), false);
		}
		current = current.advance(now).with(reading);
		if (current.idle(idleThreshold.apply(current.contract()))) {
			running = null;
			return new Outcome(close(current.stretch().before(current.lastSignal())), true);
		}
		running = current;
		return new Outcome(reading.hasSignal() ? takePending(current) : List.of(), false);
	}

	/** Hands out all time up to the last signal, and goes on. */
	public List<Segment> cut() {
		var current = running;
		if (current == null) {
			return List.of();
		}
		var sure = close(current.stretch().before(current.lastSignal()));
		running = current.without(sum(sure), current.stretch().after(current.lastSignal()));
		return sure;
	}

	/** Sets task and memo of the open segment and of those after it. Does nothing when nothing is tracked. */
	public void setMemo(Memo memo) {
		var current = running;
		if (current != null) {
			running = current.with(memo);
		}
	}

	/** The contract that is tracked. */
	public Optional<String> contract() {
		var current = running;
		return current == null ? Optional.empty() : Optional.of(current.contract());
	}

	/** Tracked time since the start, zero when nothing is tracked. */
	public Duration tracked() {
		var current = running;
		return current == null ? Duration.ZERO : current.tracked();
	}

	/** Tracked segments that have not been handed out yet, the open one last; empty when nothing is tracked. */
	public List<Segment> open() {
		var current = running;
		return current == null ? List.of() : current.stretch().all();
	}

	private List<Segment> takePending(Running current) {
		var sure = close(current.stretch().pending());
		running = current.without(sum(sure), current.stretch().withoutPending());
		return sure;
	}

	private List<Segment> close(List<Segment> segments) {
		var real = segments.stream().filter(s -> s.seconds() > 0).toList();
		real.forEach(s -> alreadyTracked(s.to()));
		return real;
	}

	private static Duration sum(List<Segment> segments) {
		return segments.stream().map(s -> Duration.ofSeconds(s.seconds())).reduce(Duration.ZERO, Duration::plus);
	}
}
