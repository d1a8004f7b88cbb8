/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.away;

import java.time.Duration;
import java.time.Instant;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Span;

/**
 * An absence while a contract was tracked. Its time is billed only if the person answers so.
 *
 * @param contract
 *            identifier of the contract that was tracked
 * @param from
 *            second of the last signal before, UTC
 * @param to
 *            second of the first signal after, UTC
 * @param cause
 *            what is known of the reason
 * @param memo
 *            task and memo before the absence
 */
public record Away(String contract, Instant from, Instant to, Cause cause, Memo memo) {

	/** Why nobody was there. A source that knows nothing better says {@link #IDLE}. */
	public enum Cause {
		/** No signal for the contract's threshold. */
		IDLE,
		/** The screen was locked. */
		LOCKED,
		/** Another program was in front. */
		ELSEWHERE,
		/** Time did not pass normally: the machine slept or stood still, or a clock was set forward. */
		SUSPENDED
	}

	/** A longer absence is not asked about; it can still be answered in the diary. */
	public static final Duration ASKED_UP_TO = Duration.ofMinutes(30);

	/** How long the person is asked about it. */
	public static final Duration ASKED_WITHIN = Duration.ofDays(1);

	public Away {
		if (!from.isBefore(to)) {
			throw new IllegalArgumentException("An absence cannot reach from " + from + " to " + to + ".");
		}
	}

	public Duration length() {
		return Duration.between(from, to);
	}

	/** Whether the person is asked about it on return. */
	public boolean asked() {
		return length().compareTo(ASKED_UP_TO) <= 0;
	}

	public Span span() {
		return new Span(from, to);
	}
}
