/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.time.Tick;

/**
 * Waits until a decision has held for a tick: who only passes through a file does not work in it. For one thread.
 */
final class Held {

	/** A little less than a tick, because ticks are not exact. */
	private static final long LONG_ENOUGH = Tick.PERIOD.minus(Duration.ofMillis(500)).toNanos();

	private @Nullable Decision candidate;
	private @Nullable Decision told;
	private long since;

	/**
	 * Whether this is the moment to act on a decision: it has held, and it was not acted on already.
	 *
	 * @param now
	 *            monotonic, in nanoseconds
	 */
	boolean isTime(Decision decision, long now) {
		var before = candidate;
		if (before == null || !before.isSameAs(decision)) {
			candidate = decision;
			since = now;
			return false;
		}
		var done = told;
		if (now - since < LONG_ENOUGH || done != null && done.isSameAs(decision)) {
			return false;
		}
		told = decision;
		return true;
	}

	/** The work is where the tracked contract is, or nothing is tracked. */
	void reset() {
		candidate = null;
		told = null;
	}
}
