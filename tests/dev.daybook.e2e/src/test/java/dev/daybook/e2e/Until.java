/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Assertions;

/** Waits for conditions, never for a time. */
final class Until {

	private static final Duration STEP = Duration.ofMillis(200);

	private Until() {
	}

	/** Asks again and again, and fails with the last answer when the time is over. */
	static void holds(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
		var end = System.nanoTime() + atMost.toNanos();
		while (!condition.call()) {
			if (System.nanoTime() > end) {
				Assertions.fail("Not within " + atMost.toSeconds() + " s: " + what);
			}
			LockSupport.parkNanos(STEP.toNanos());
		}
	}
}
