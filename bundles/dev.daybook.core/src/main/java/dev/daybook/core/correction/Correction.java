/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.correction;

import java.time.Duration;
import java.time.Instant;

import dev.daybook.core.correction.Effect.Manual;
import dev.daybook.core.correction.Effect.Moved;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;

/**
 * A change of the diary after the fact, within one ten-minute slot and for one contract. It is a record of its own;
 * what was saved before it stays as it is. Moving time is two of them with the same {@link Mark}: one takes it from the
 * one contract, one gives it to the other, and neither names the other contract, because each client reads only its
 * own.
 *
 * @param mark
 *            who, when, and the edit that it is part of
 * @param contract
 *            identifier of the contract whose client may see this
 * @param from
 *            first second that it is about, UTC
 * @param to
 *            first second that it is not about any more, UTC, in the same slot or its end; of a split, {@code from}
 * @param effect
 *            what it does
 */
public record Correction(Mark mark, String contract, Instant from, Instant to, Effect effect) {

	/** What decided on the contract of time that was moved to it. */
	public static final String RULE_MOVED = "moved";
	/** What decided on the contract of time entered by hand. */
	public static final String RULE_MANUAL = "manual";

	public Correction {
		if (to.isBefore(from) || to.isAfter(Slot.endOf(from))) {
			throw new IllegalArgumentException("A correction cannot reach from " + from + " to " + to + ".");
		}
	}

	public static Correction moved(Mark mark, Segment segment) {
		return new Correction(mark, segment.contract(), segment.from(), segment.to(), new Moved(segment));
	}

	public static Correction manual(Mark mark, Segment segment, String reason) {
		return new Correction(mark, segment.contract(), segment.from(), segment.to(), new Manual(segment, reason));
	}

	/** Seconds that it gives to the contract or takes from it; 0 if it leaves them. */
	public long seconds() {
		return effect instanceof Moved || effect instanceof Manual || effect instanceof Withdrawn
				? Duration.between(from, to).toSeconds()
				: 0;
	}
}
