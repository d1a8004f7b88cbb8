/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.daybook.core.limit.Limit.Level;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;

class WeekTextTest {

	private static final Duration LIMIT = Duration.ofHours(20);

	@Test
	void farFromTheLimitThereIsNoHint() {
		assertEquals(new WeekLimit(799, Level.NONE, ""), WeekText.of(Duration.ofHours(16).toSeconds() - 1, 0, LIMIT));
	}

	@Test
	void from80PercentOnTheRestIsNamed() {
		assertEquals(new WeekLimit(800, Level.WARN_80, "4:00 h left this week."),
				WeekText.of(Duration.ofHours(16).toSeconds(), 0, LIMIT));
	}

	@Test
	void from95PercentOnItIsUrgent() {
		assertEquals(Level.WARN_95, WeekText.of(Duration.ofMinutes(1140).toSeconds(), 0, LIMIT).level());
	}

	@Test
	void reachedAndPassedAreTold() {
		assertEquals("The weekly limit is reached.", WeekText.of(LIMIT.toSeconds(), 0, LIMIT).hint());
		assertEquals(new WeekLimit(1000, Level.REACHED, "1:30 h of this week are over the limit."),
				WeekText.of(LIMIT.plusMinutes(90).toSeconds(), 5400, LIMIT));
	}

	@Test
	void whatWasOverBeforeARaiseStaysNamed() {
		assertEquals("1:00 h of this week are over the limit.",
				WeekText.of(Duration.ofHours(11).toSeconds(), 3600, LIMIT).hint());
		assertEquals("3:00 h left this week; 1:00 h were over the earlier limit.",
				WeekText.of(Duration.ofHours(17).toSeconds(), 3600, LIMIT).hint());
	}
}
