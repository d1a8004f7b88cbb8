/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.daybook.core.time.Slot;

/**
 * When shots are taken: at random, so that nobody can know, and at every second of the segment with the same chance.
 */
public final class ShotMoments {

	/** Least distance between two shots, in seconds. */
	public static final int SPACING = 60;

	private ShotMoments() {
	}

	/**
	 * Draws the moments of the rest of a slot, as if it were a circle: no second of it is nearer to an edge than
	 * another, so each has exactly the same chance, however many moments keep their distance to each other.
	 *
	 * @param from
	 *            first instant that may be drawn; its slot is the one meant
	 * @param count
	 *            moments wanted, 0 to 3
	 * @param random
	 *            a secure one outside tests
	 * @return whole seconds from {@code from} to before the slot's end, ascending, {@link #SPACING} apart; fewer than
	 *             {@code count} where there is no room for more
	 */
	public static List<Instant> draw(Instant from, int count, RandomGenerator random) {
		var first = from.getNano() == 0 ? from.getEpochSecond() : from.getEpochSecond() + 1;
		var seconds = (int) (Slot.endOf(from).getEpochSecond() - first);
		var wanted = Math.min(count, Math.max(Math.min(seconds, 1), seconds / SPACING));
		if (wanted <= 0) {
			return List.of();
		}
		var turn = random.nextInt(seconds);
		return IntStream.concat(IntStream.of(0), others(seconds, wanted - 1, random))
				.map(second -> (second + turn) % seconds).sorted()
				.mapToObj(second -> Instant.ofEpochSecond(first + second)).toList();
	}

	/**
	 * Seconds of a circle whose second 0 is taken. Drawn from a range shortened by the gaps and moved apart afterwards,
	 * every spaced choice is equally likely.
	 */
	private static IntStream others(int seconds, int wanted, RandomGenerator random) {
		if (wanted == 0) {
			return IntStream.empty();
		}
		var free = seconds - (wanted + 1) * (SPACING - 1) - 1;
		var drawn = random.ints(0, free).distinct().limit(wanted).sorted().toArray();
		return IntStream.range(0, wanted).map(i -> drawn[i] + 1 + (i + 1) * (SPACING - 1));
	}
}
