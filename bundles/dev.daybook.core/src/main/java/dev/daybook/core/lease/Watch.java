/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.time.Clock;
import dev.daybook.core.time.Discontinuity;
import dev.daybook.core.time.Tick;

/**
 * Watches how long a lease stays the same, by the watcher's own clock: no clock of another machine, and none that is
 * wrong, can make a lease look old. Time in which the watcher itself slept does not count, for the holder may have
 * slept, too.
 */
final class Watch {

	/** A lease without a heartbeat for this long belongs to nobody any more. */
	static final Duration STALE = Duration.ofSeconds(30);

	private final Clock clock;
	private @Nullable LeaseState seen;
	private @Nullable Tick last;
	private Duration unchanged = Duration.ZERO;

	Watch(Clock clock) {
		this.clock = clock;
	}

	/** Looks at the lease; to be called at every tick. */
	void look(LeaseState state) {
		var now = clock.tick();
		var before = last;
		if (before == null || !state.equals(seen) || Discontinuity.between(before, now).isPresent()) {
			unchanged = Duration.ZERO;
		} else {
			unchanged = unchanged.plusNanos(now.monotonicNanos() - before.monotonicNanos());
		}
		seen = state;
		last = now;
	}

	/** Whether exactly this state was seen all the time for {@link #STALE}. */
	boolean stale(LeaseState state) {
		return state.equals(seen) && unchanged.compareTo(STALE) >= 0;
	}
}
