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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscontinuityTest {

	private static final Tick BEFORE = new Tick(Instant.parse("2026-03-29T00:59:57Z"), 1_000_000_000_000L);

	@ParameterizedTest(name = "wall {0} ms, monotonic {1} ms: {2}")
	@CsvSource({ "5000, 5000, ''", "15000, 15000, ''", "5000, 7000, ''", "7000, 5000, ''", "-100, 20, ''",
			"15001, 15001, STALL", "5000, 7001, WALL_BEHIND", "7001, 5000, WALL_AHEAD", "-3600000, -3600000, STALL",
			"-3600000, 5000, WALL_BEHIND", "28800000, 0, WALL_AHEAD" })
	void isWhatNoNormalTickLooksLike(long wallMillis, long monotonicMillis, String kind) {
		var now = new Tick(BEFORE.wall().plusMillis(wallMillis),
				BEFORE.monotonicNanos() + monotonicMillis * 1_000_000);
		assertEquals(kind, Discontinuity.between(BEFORE, now).map(d -> d.kind().name()).orElse(""));
	}

	@Test
	void standsInTheJournalWithBothClocks() {
		var now = new Tick(BEFORE.wall().plusSeconds(3600), BEFORE.monotonicNanos() + 5_000_000_000L);
		assertEquals(
				"{\"kind\":\"wall-ahead\",\"last\":\"2026-03-29T00:59:57Z\",\"next\":\"2026-03-29T01:59:57Z\","
						+ "\"wallMillis\":3600000,\"monotonicMillis\":5000}",
				Discontinuity.between(BEFORE, now).orElseThrow().toJson().toString());
	}
}
