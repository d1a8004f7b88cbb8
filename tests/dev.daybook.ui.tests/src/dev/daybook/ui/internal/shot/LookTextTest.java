/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.daybook.ide.ShotFacts.Look;

class LookTextTest {

	private static Look look(int minute) {
		return new Look("the client", Instant.parse("2026-11-24T16:00:00Z").plusSeconds(60L * minute));
	}

	@Test
	void saysWhoLookedTheLatestFirst() {
		var text = LookText.of(List.of(look(1), look(2)), true, ZoneOffset.UTC);
		assertTrue(text.matches("Seen by the client, on .*4:02.*\nSeen by the client, on .*4:01.*"), text);
	}

	@Test
	void manyLooksAreCounted() {
		var text = LookText.of(IntStream.range(0, 9).mapToObj(LookTextTest::look).toList(), true, ZoneOffset.UTC);
		assertEquals(LookText.SHOWN + 1, text.lines().count());
		assertTrue(text.endsWith("And 4 times before."), text);
	}

	@Test
	void nobodyAndNotKnownAreDifferentThings() {
		assertTrue(LookText.of(List.of(), true, ZoneOffset.UTC).startsWith("Nobody else has looked"));
		assertTrue(LookText.of(List.of(), false, ZoneOffset.UTC).contains("is known when the diary is sent next"));
	}
}
