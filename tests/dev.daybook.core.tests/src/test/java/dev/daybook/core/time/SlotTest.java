/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

	@ParameterizedTest
	@CsvSource({ "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z, 0", "2026-03-02T09:09:59.999Z, 2026-03-02T09:00:00Z, 9",
			"2026-03-02T09:10:00Z, 2026-03-02T09:10:00Z, 0", "1969-12-31T23:59:59Z, 1969-12-31T23:50:00Z, 9",
			"2016-12-31T23:59:59Z, 2016-12-31T23:50:00Z, 9" })
	void slotsAreAlignedToUtc(Instant when, Instant slot, int minute) {
		assertEquals(slot, Slot.of(when));
		assertEquals(slot.plusSeconds(600), Slot.endOf(when));
		assertEquals(minute, Slot.minuteOf(when));
	}
}
