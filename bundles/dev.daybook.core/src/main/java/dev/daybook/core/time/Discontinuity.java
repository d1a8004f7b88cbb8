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
import java.util.Locale;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * Two ticks between which time did not pass normally. Nothing between them is billed.
 *
 * @param kind
 *            what the clocks tell of the cause
 * @param last
 *            wall time of the last good tick, UTC
 * @param next
 *            wall time of the tick after, UTC; before {@code last} when the clock was set back
 * @param wallMillis
 *            by how much the wall clock moved, milliseconds
 * @param monotonicMillis
 *            by how much the monotonic clock moved, milliseconds
 */
public record Discontinuity(Kind kind, Instant last, Instant next, long wallMillis, long monotonicMillis) {

	/**
	 * What two clocks can tell. A suspend in which the monotonic clock stands still and a clock set forward look the
	 * same, so they share a kind rather than one being guessed.
	 */
	public enum Kind {
		/** Both moved alike, but too far: the process stood still, or a suspend in which both clocks run. */
		STALL,
		/** The wall clock ran ahead: a suspend in which the monotonic clock stands still, or a clock set forward. */
		WALL_AHEAD,
		/** The wall clock fell behind: it was set back. */
		WALL_BEHIND
	}

	/** A gap between two ticks above this is no normal delay: the machine slept or stood still. */
	static final Duration MAX_GAP = Tick.PERIOD.multipliedBy(3);

	/** The two clocks may drift apart by this between two ticks; more means that one of them jumped. */
	public static final Duration MAX_DIFFERENCE = Duration.ofSeconds(2);

	/** The discontinuity between two ticks, if there is one. */
	public static Optional<Discontinuity> between(Tick before, Tick now) {
		var wall = Duration.between(before.wall(), now.wall());
		var monotonic = Duration.ofNanos(now.monotonicNanos() - before.monotonicNanos());
		var difference = difference(before, now);
		// A monotonic clock that goes back is that of a machine put back to an earlier state, with both its clocks.
		var normal = wall.compareTo(MAX_GAP) <= 0 && monotonic.compareTo(MAX_GAP) <= 0 && !monotonic.isNegative()
				&& difference.abs().compareTo(MAX_DIFFERENCE) <= 0;
		return normal ? Optional.empty()
				: Optional.of(new Discontinuity(kind(difference), before.wall(), now.wall(), wall.toMillis(),
						monotonic.toMillis()));
	}

	/** By how much the wall clock ran ahead of the monotonic one; negative when it fell behind. */
	public static Duration difference(Tick before, Tick now) {
		return Duration.between(before.wall(), now.wall()).minusNanos(now.monotonicNanos() - before.monotonicNanos());
	}

	private static Kind kind(Duration difference) {
		if (difference.abs().compareTo(MAX_DIFFERENCE) <= 0) {
			return Kind.STALL;
		}
		return difference.isNegative() ? Kind.WALL_BEHIND : Kind.WALL_AHEAD;
	}

	/** The longest time that may have passed; how much it was, nobody knows. */
	public Duration longest() {
		return Duration.ofMillis(Math.max(0, Math.max(wallMillis, monotonicMillis)));
	}

	/** The body of its record in the journal. */
	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		json.addProperty("last", last.toString());
		json.addProperty("next", next.toString());
		json.addProperty("wallMillis", wallMillis);
		json.addProperty("monotonicMillis", monotonicMillis);
		return json;
	}
}
