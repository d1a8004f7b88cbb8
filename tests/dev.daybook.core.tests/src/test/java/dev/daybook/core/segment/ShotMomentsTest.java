/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.time.Slot;

class ShotMomentsTest {

	private static final int DRAWS = 100_000;
	private static final Instant SLOT = Instant.parse("2026-11-23T10:20:00Z");

	/** A fixed seed: the test shows that the rule is fair, not that the generator is. */
	private final Random random = new Random(42);

	@ParameterizedTest
	@CsvSource({ "0, 1", "0, 2", "0, 3", "599, 1", "599, 3", "420, 3", "421, 3", "480, 2", "481, 2", "540, 2" })
	void momentsLieInTheRestOfTheSlotAsManyAsHaveRoom(int start, int count) {
		var from = SLOT.plusSeconds(start);
		for (var i = 0; i < 500; i++) {
			var moments = ShotMoments.draw(from, count, random);
			assertEquals(Math.min(count, Math.max(1, (600 - start) / 60)), moments.size());
			assertEquals(moments.size(), new HashSet<>(moments).size());
			assertEquals(moments.stream().sorted().toList(), moments);
			assertTrue(moments.stream().noneMatch(m -> m.isBefore(from)));
			assertTrue(moments.stream().allMatch(m -> m.isBefore(Slot.endOf(from))));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 3", "300, 3", "420, 3", "479, 3", "480, 2", "539, 2", "0, 2" })
	void momentsAreAMinuteApart(int start, int count) {
		for (var i = 0; i < 500; i++) {
			var moments = ShotMoments.draw(SLOT.plusSeconds(start), count, random);
			for (var j = 1; j < moments.size(); j++) {
				var gap = Duration.between(moments.get(j - 1), moments.get(j)).toSeconds();
				assertTrue(gap >= ShotMoments.SPACING, () -> gap + " s");
			}
		}
	}

	@Test
	void noShotIsDrawnWhenNoneIsAskedFor() {
		assertTrue(ShotMoments.draw(SLOT, 0, random).isEmpty());
	}

	@Test
	void aStartBetweenTwoSecondsLeavesTheOneThatHasBegunOut() {
		for (var i = 0; i < 100; i++) {
			assertTrue(ShotMoments.draw(SLOT.plusMillis(599_001), 1, random).isEmpty());
			assertEquals(SLOT.plusSeconds(599), ShotMoments.draw(SLOT.plusMillis(598_001), 1, random).getFirst());
		}
	}

	/**
	 * Chi-squared over the sixty spans of ten seconds of a slot, 59 degrees of freedom: 98.3 is passed by chance once
	 * in a thousand. Moments of one draw keep their distance, so each draw gives one that is picked by chance.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void everySecondHasTheSameChance(int count) {
		var cells = new int[60];
		for (var i = 0; i < DRAWS; i++) {
			var moments = ShotMoments.draw(SLOT, count, random);
			var chosen = moments.get(random.nextInt(count));
			cells[(int) Duration.between(SLOT, chosen).toSeconds() / 10]++;
		}
		var chiSquared = chiSquared(cells);
		assertTrue(chiSquared < 98.3, "chi-squared " + chiSquared);
	}

	/** Distances of two moments are as likely as each other too: the first tells of the second only what it must. */
	@Test
	void theDistanceOfTwoMomentsIsUniform() {
		var cells = new int[481];
		for (var i = 0; i < DRAWS; i++) {
			var moments = ShotMoments.draw(SLOT, 2, random);
			var first = random.nextInt(2);
			var gap = Duration.between(moments.get(first), moments.get(1 - first)).toSeconds();
			cells[(int) Math.floorMod(gap, 600L) - 60]++;
		}
		// From 60 to 540 seconds: 480 degrees of freedom, once in a thousand.
		var chiSquared = chiSquared(cells);
		assertTrue(chiSquared < 580, "chi-squared " + chiSquared);
	}

	private static double chiSquared(int[] cells) {
		var expected = (double) DRAWS / cells.length;
		return Arrays.stream(cells).mapToDouble(cell -> Math.pow(cell - expected, 2) / expected).sum();
	}
}
