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
import static org.junit.jupiter.api.Assertions.assertFalse;
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

	private static final Instant SLOT = Instant.parse("2026-11-23T10:20:00Z");

	/** A fixed seed: the test shows that the rule is fair, not that the generator is. */
	private final Random random = new Random(42);

	@ParameterizedTest
	@CsvSource({ "0, 1", "0, 2", "0, 3", "599, 1", "599, 3", "480, 3", "479, 3", "120, 2", "540, 2" })
	void momentsLieInTheRestOfTheSlotAndDiffer(int start, int count) {
		var from = SLOT.plusSeconds(start);
		for (var i = 0; i < 500; i++) {
			var moments = ShotMoments.draw(from, count, random);
			assertEquals(Math.min(count, 600 - start), moments.size());
			assertEquals(moments.size(), new HashSet<>(moments).size());
			assertEquals(moments.stream().sorted().toList(), moments);
			assertTrue(moments.stream().noneMatch(m -> m.isBefore(from)));
			assertTrue(moments.stream().allMatch(m -> m.isBefore(Slot.endOf(from))));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 3", "300, 3", "479, 3", "539, 2", "0, 2" })
	void momentsAreAMinuteApartWhereThereIsRoom(int start, int count) {
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
	 * Chi-squared over the ten minutes of a slot, nine degrees of freedom: 27.9 is passed by chance once in a thousand.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void everyMinuteHasTheSameChance(int count) {
		var draws = 30_000;
		var cells = new int[10];
		for (var i = 0; i < draws; i++) {
			var moments = ShotMoments.draw(SLOT, count, random);
			var chosen = moments.get(random.nextInt(count));
			cells[Slot.minuteOf(chosen)]++;
		}
		var chiSquared = 0.0;
		for (var cell : cells) {
			chiSquared += Math.pow(cell - draws / 10.0, 2) / (draws / 10.0);
		}
		if (count == 1) {
			assertTrue(chiSquared < 27.9, "chi-squared " + chiSquared);
		} else {
			// Spacing pushes moments a little towards both ends; no minute is half as likely as another.
			assertFalse(Arrays.stream(cells).anyMatch(cell -> cell < draws / 15 || cell > draws * 2 / 15));
		}
	}
}
