/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BackoffTest {

	@Test
	void theBoundDoublesFromOneSecondToFiveMinutes() {
		assertEquals(Duration.ofSeconds(1), Backoff.bound(0));
		assertEquals(Duration.ofSeconds(2), Backoff.bound(1));
		assertEquals(Duration.ofSeconds(256), Backoff.bound(8));
		assertEquals(Duration.ofMinutes(5), Backoff.bound(9));
		assertEquals(Duration.ofMinutes(5), Backoff.bound(Integer.MAX_VALUE));
	}

	@Test
	void pausesAreSpreadOverTheWholeRange() {
		var random = new Random(7);
		var low = 0;
		var high = 0;
		for (var i = 0; i < 1000; i++) {
			var backoff = new Backoff(random);
			backoff.next();
			backoff.next();
			var pause = backoff.next();
			assertTrue(!pause.isNegative() && pause.compareTo(Duration.ofSeconds(4)) <= 0);
			low += pause.compareTo(Duration.ofSeconds(1)) < 0 ? 1 : 0;
			high += pause.compareTo(Duration.ofSeconds(3)) > 0 ? 1 : 0;
		}
		assertTrue(low > 180 && low < 320, "a quarter is below one second: " + low);
		assertTrue(high > 180 && high < 320, "a quarter is above three seconds: " + high);
	}
}
