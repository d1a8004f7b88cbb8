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

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.daybook.testing.FakeClock;

class TickTest {

	private final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));

	@Test
	void readsBothClocks() {
		clock.advance(Duration.ofSeconds(5));

		assertEquals(new Tick(Instant.parse("2026-03-02T09:00:05Z"), 5_000_000_000L), clock.tick());
	}
}
