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

import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit.Near;

class WeekTextTest {

	private static final Duration LIMIT = Duration.ofHours(20);

	@Test
	void farFromTheLimitThereIsNoHint() {
		assertEquals(new WeekLimit(800, Near.FAR, ""), WeekText.of(Duration.ofHours(16).toSeconds(), LIMIT));
	}

	@Test
	void over80PercentTheRestIsNamed() {
		assertEquals(new WeekLimit(850, Near.NEAR, "3:00 h left this week."),
				WeekText.of(Duration.ofHours(17).toSeconds(), LIMIT));
	}

	@Test
	void over95PercentItIsUrgent() {
		assertEquals(Near.CLOSE, WeekText.of(Duration.ofMinutes(1150).toSeconds(), LIMIT).near());
	}

	@Test
	void reachedAndPassedAreTold() {
		assertEquals("The weekly limit is reached.", WeekText.of(LIMIT.toSeconds(), LIMIT).hint());
		assertEquals(new WeekLimit(1000, Near.REACHED, "The weekly limit is passed by 1:30 h."),
				WeekText.of(LIMIT.plusMinutes(90).toSeconds(), LIMIT));
	}
}
