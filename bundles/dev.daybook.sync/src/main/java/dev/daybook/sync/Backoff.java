/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses between attempts: uniformly random below a bound that doubles from 1 s to 5 min ("full jitter"). */
final class Backoff {

	static final Duration FIRST = Duration.ofSeconds(1);
	static final Duration LONGEST = Duration.ofMinutes(5);

	private static final int MAX_DOUBLINGS = 9;

	private final RandomGenerator random;
	private int failures;

	Backoff(RandomGenerator random) {
		this.random = random;
	}

	/** The pause after one more failure. */
	Duration next() {
		var bound = bound(failures++);
		return Duration.ofMillis(random.nextLong(bound.toMillis() + 1));
	}

	void reset() {
		failures = 0;
	}

	static Duration bound(int failures) {
		var bound = FIRST.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
		return bound.compareTo(LONGEST) > 0 ? LONGEST : bound;
	}
}
