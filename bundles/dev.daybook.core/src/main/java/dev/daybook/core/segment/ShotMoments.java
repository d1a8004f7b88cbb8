/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.daybook.core.time.Slot;

/** When shots are taken: at random, so that nobody can know, and anywhere in the segment with the same chance. */
public final class ShotMoments {

	/** Least distance between two shots of one segment, in seconds, where the time left has room for it. */
	public static final int SPACING = 60;

	private ShotMoments() {
	}

	/**
	 * Draws the moments for the rest of a slot.
	 *
	 * @param from
	 *            first instant that may be drawn; its slot is the one meant
	 * @param count
	 *            moments wanted, 0 to 3
	 * @param random
	 *            a secure one outside tests
	 * @return whole seconds from {@code from} to before the slot's end, ascending, all different; fewer than
	 *             {@code count} only if fewer seconds are left
	 */
	public static List<Instant> draw(Instant from, int count, RandomGenerator random) {
		var first = from.getNano() == 0 ? from.getEpochSecond() : from.getEpochSecond() + 1;
		var seconds = (int) (Slot.endOf(from).getEpochSecond() - first);
		var wanted = Math.min(count, seconds);
		if (wanted <= 0) {
			return List.of();
		}
		// Drawn from a range shortened by the gaps and moved apart afterwards, every spaced choice is equally likely.
		var gaps = (wanted - 1) * (SPACING - 1);
		var spread = seconds - gaps >= wanted ? SPACING - 1 : 0;
		var drawn = random.ints(0, seconds - spread * (wanted - 1)).distinct().limit(wanted).sorted().toArray();
		var start = Instant.ofEpochSecond(first);
		return IntStream.range(0, wanted)
				.mapToObj(i -> start.plus(Duration.ofSeconds(drawn[i] + (long) i * spread))).toList();
	}
}
