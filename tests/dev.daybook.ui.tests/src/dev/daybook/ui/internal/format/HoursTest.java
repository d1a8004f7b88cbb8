/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class HoursTest {

	@Test
	void noMinuteShowsBeforeItIsFull() {
		assertEquals("0:00", Hours.of(59));
		assertEquals("0:01", Hours.of(60));
		assertEquals("3:20", Hours.of(Duration.ofMinutes(200)));
	}

	@Test
	void aLongWeekHasMoreThanADay() {
		assertEquals("41:05", Hours.of(Duration.ofHours(41).plusMinutes(5)));
	}

	@Test
	void exactHasSeconds() {
		assertEquals("0:08:35", Hours.exact(515));
	}
}
