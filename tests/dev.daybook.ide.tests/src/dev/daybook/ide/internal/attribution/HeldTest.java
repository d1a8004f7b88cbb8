/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.daybook.core.attribution.Decision;

class HeldTest {

	private static final Decision ACME = new Decision("acme", "file", "Because.");
	private static final Decision OTHER = new Decision("other", "file", "Because.");

	private final Held held = new Held();

	private boolean isTime(Decision decision, int second) {
		return held.isTime(decision, Duration.ofSeconds(second).toNanos());
	}

	@Test
	void actsOnceAfterATick() {
		assertFalse(isTime(ACME, 0));
		assertFalse(isTime(ACME, 1));
		assertTrue(isTime(ACME, 5));
		assertFalse(isTime(ACME, 10));
	}

	@Test
	void passingThroughIsNotEnough() {
		assertFalse(isTime(ACME, 0));
		assertFalse(isTime(OTHER, 5));
		assertFalse(isTime(ACME, 10));
		assertTrue(isTime(ACME, 15));
	}

	@Test
	void comingBackStartsAnew() {
		isTime(ACME, 0);
		assertTrue(isTime(ACME, 5));
		held.reset();
		assertFalse(isTime(ACME, 10));
		assertTrue(isTime(ACME, 15));
	}
}
