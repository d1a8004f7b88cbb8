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
import dev.daybook.core.time.Discontinuity;
import dev.daybook.core.time.Spans;
import dev.daybook.core.time.Tick;

/**
 * Turns ticks and signals into segments. Reads no clock, file or thread; the same calls always give the same segments.
 * For one thread. Whole seconds only; a second belongs to one segment or to none.
 * <p>
 * Segments are handed out when they are sure: a segment that ended waits until the next signal, because the person may
 * have gone since the last one, and idle time is taken back to that last signal.
 * <p>
 * When the clock was wrong and is put right, seconds that have an owner are passed over and all others are tracked. So
 * an hour booked under a clock that ran a year ahead stops nobody today, and still no second is tracked twice.
 * <p>
 * After an idle stop the tracker goes on by itself at the first signal: the person did not stop it, and who comes back
 * from a meeting thinks of the work and not of the button, so that not going on would lose the time. After
 * {@link #RESUME_WITHIN} it does not: that is another working day, and a contract that nobody chose for it would be
 * billed for whatever comes first.
 */
final class Tracker {

	/** A longer absence ends what the person chose. */
	static final Duration RESUME_WITHIN = Duration.ofHours(8);

	private final Function<String, Duration> idleThreshold;
	private final Allowance allowance;
	private final Spans owned = new Spans();
	private @Nullable Running running;
	private @Nullable Absent absent;

	/**
	 * @param idleThreshold
	 *            gives a contract's threshold by its identifier
	 * @param allowance
	 *            says how much more may be tracked
	 */
	Tracker(Function<String, Duration> idleThreshold, Allowance allowance) {
		this.idleThreshold = idleThreshold;
		this.allowance = allowance;
	}

	/** Tells of seconds {@code [from, to)} that have an owner already. */
	void own(Instant from, Instant to) {
		owned.add(from, to);
	}

	/** The segments of a saved state without the seconds that have an owner already. */
	List<Segment> missing(OpenState saved) {
		return saved.notYet(owned);
	}

	/** Whether a second of {@code [from, to)} has an owner, or is tracked now. */
	boolean owns(Instant from, Instant to) {
		return owned.overlaps(from, to)
				|| open().stream().anyMatch(s -> s.from().isBefore(to) && from.isBefore(s.to()));
	}

	/** Tells that seconds {@code [from, to)} have lost their owner, because their time was withdrawn. */
	void disown(Instant from, Instant to) {
		owned.remove(from, to);
	}

	/** Starts tracking, or switches the contract. */
	Outcome start(String contract, String rule, Memo memo, Tick now) {
		var outcome = stop(now);
		running = Running.start(contract, rule, memo, owned.firstFree(now.second()), now.second(), now);
		return outcome;
	}

	/** Tells that another rule decides on the contract that is tracked; its time goes on. */
	void decidedBy(String rule) {
		var current = running;
		running = current == null ? null : current.decidedBy(rule);
	}

	/**
	 * Goes on with the same contract under another rule and with another memo; the person did so, and is therefore
	 * here. Does nothing but let time pass when nothing is tracked.
	 */
	Outcome goOn(String rule, Memo memo, Tick now) {
		var out = new Outcome.Builder();
		pass(now, Reading.NOTHING, out);
		var current = running;
		if (current != null) {
			out.close(own(current.open()));
			out.back(current.held().gaps());
			running = current.again(rule, memo, owned.firstFree(now.second()), now);
		}
		return out.build();
	}

	/** Stops tracking; the person did so, and is therefore here. */
	Outcome stop(Tick now) {
		var out = new Outcome.Builder();
		pass(now, Reading.NOTHING, out);
		var current = running;
		if (current != null) {
			out.close(own(current.open()));
			out.back(current.held().gaps());
			running = null;
		}
		var gone = absent;
		if (gone != null) {
			out.back(gone.until(now.second()));
			absent = null;
		}
		return out.build();
	}

	/** Lets time pass and books what the meter counted. */
	Outcome tick(Tick now, Reading reading) {
		var out = new Outcome.Builder();
		pass(now, reading, out);
		var gone = absent;
		if (gone != null) {
			comeBack(gone, now, reading, out);
		}
		return out.build();
	}

	/** Hands out all time up to the last signal, and goes on. */
	List<Segment> cut() {
		var current = running;
		if (current == null) {
			return List.of();
		}
		running = current.withoutSure();
		return own(current.sure());
	}

	/** Sets task and memo of the open segment and of those after it. Does nothing when nothing is tracked. */
	void setMemo(Memo memo) {
		var current = running;
		if (current != null) {
			running = current.with(memo);
		}
	}

	/** The contract that is tracked. */
	Optional<String> contract() {
		var current = running;
		return current == null ? Optional.empty() : Optional.of(current.contract());
	}

	/** The contract that is taken up again when the person comes back from the absence that goes on. */
	Optional<String> absentFrom() {
		var gone = absent;
		return gone == null ? Optional.empty() : Optional.of(gone.contract());
	}

	/** What decided on the contract that is tracked, or that the person is away from; empty when there is none. */
	Optional<String> rule() {
		var current = running;
		var gone = absent;
		return current != null ? Optional.of(current.rule())
				: gone != null ? Optional.of(gone.rule()) : Optional.empty();
	}

	/** When time counts again, if the clock shows a second that has an owner; empty when time counts. */
	Optional<Instant> waitsUntil() {
		var current = running;
		if (current == null || !owned.overlaps(current.last().second(), current.last().second().plusSeconds(1))) {
			return Optional.empty();
		}
		return Optional.of(owned.firstFree(current.last().second()));
	}

	/** Tracked time since the start, zero when nothing is tracked. */
	Duration tracked() {
		var current = running;
		return current == null ? Duration.ZERO : current.tracked();
	}

	/** Tracked segments that have not been handed out yet, the open one last; empty when nothing is tracked. */
	List<Segment> open() {
		var current = running;
		return current == null ? List.of() : current.open();
	}

	private void pass(Tick now, Reading reading, Outcome.Builder out) {
		var before = running;
		if (before == null) {
			return;
		}
		var gap = Discontinuity.between(before.last(), now);
		var from = owned.firstFree(gap.isPresent() ? now.second() : before.stretch().open().to());
		var allowed = allowance.seconds(before.contract(), from, now.second());
		var current = gap.isPresent() ? across(gap.get(), before, now, out) : before.advance(now, owned, allowed);
		var signals = Signals.of(reading, gap.isPresent() ? now : before.last(), now);
		if (idle(current, signals.first(), reading.hasSignal())) {
			goAway(current.lastAt(before.last()), gap.isPresent(), out);
		} else if (reading.hasSignal()) {
			current = current.with(reading, signals.last());
			out.back(current.held().gaps());
			running = usedUp(allowed, before, current) ? atLimit(current, out) : withoutWaiting(current, out);
		} else {
			running = current.withFacts(reading).seen(before.last(), now, reading);
		}
	}

	/** A signal at the threshold itself is in time. */
	private boolean idle(Running current, Instant until, boolean signal) {
		var over = current.presence().quiet(until).compareTo(idleThreshold.apply(current.contract()));
		return signal ? over > 0 : over >= 0;
	}

	private Running across(Discontinuity gap, Running before, Tick now, Outcome.Builder out) {
		out.met(before.contract(), gap);
		out.close(own(before.sure()));
		// The clock may show these seconds again while it is open whether the person was there.
		own(before.tail());
		return before.across(gap, now, owned);
	}

	private static boolean usedUp(long allowed, Running before, Running current) {
		return allowed != Long.MAX_VALUE && current.tracked().minus(before.tracked()).toSeconds() >= allowed;
	}

	private Running withoutWaiting(Running current, Outcome.Builder out) {
		out.close(own(current.waiting()));
		return current.withoutWaiting();
	}

	private @Nullable Running atLimit(Running current, Outcome.Builder out) {
		out.close(own(current.open()));
		out.stopped(Outcome.Stop.LIMIT);
		return null;
	}

	private void goAway(Running current, boolean suspended, Outcome.Builder out) {
		out.close(own(current.sure()));
		out.stopped(Outcome.Stop.IDLE);
		current.held().segments().forEach(s -> disown(s.from(), s.to()));
		var presence = current.presence();
		absent = new Absent(current.contract(), current.rule(), current.memo(), presence.seen(), presence.where(),
				suspended || current.acrossGap(), current.last());
		running = null;
	}

	private void comeBack(Absent gone, Tick now, Reading reading, Outcome.Builder out) {
		var gap = Discontinuity.between(gone.last(), now).isPresent();
		var away = gap ? gone.asSuspended() : gone;
		if (!reading.hasSignal()) {
			absent = away.at(now, reading);
			return;
		}
		absent = null;
		var signals = Signals.of(reading, gap ? now : gone.last(), now);
		out.back(away.until(signals.first()));
		if (Duration.between(gone.seen(), signals.first()).compareTo(RESUME_WITHIN) <= 0) {
			var from = owned.firstFree(signals.first());
			running = Running.start(gone.contract(), gone.rule(), gone.memo(), from, signals.first(), now)
					.advance(now, owned, allowance.seconds(gone.contract(), from, now.second()))
					.with(reading, signals.last());
		}
	}

	/** Keeps the seconds of segments, which have an owner from now on; empty ones are no segments. */
	private List<Segment> own(List<Segment> segments) {
		var real = segments.stream().filter(s -> s.seconds() > 0).toList();
		real.forEach(s -> own(s.from(), s.to()));
		return real;
	}
}
