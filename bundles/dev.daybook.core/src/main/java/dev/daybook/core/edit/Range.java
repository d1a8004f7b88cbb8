/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.time.Slot;

/**
 * Time of one contract that is to be edited: all that the contract has between two moments, over any number of slots.
 *
 * @param contract
 *            the contract's identifier
 * @param from
 *            first second, UTC
 * @param to
 *            first second after it, UTC
 */
public record Range(String contract, Instant from, Instant to) {

	/** Cuts both moments to whole seconds. */
	public Range {
		from = from.truncatedTo(ChronoUnit.SECONDS);
		to = to.truncatedTo(ChronoUnit.SECONDS);
	}

	/** The whole of a segment. */
	public static Range of(DiarySegment segment) {
		return new Range(segment.contract(), segment.slot(), segment.slot().plus(Slot.LENGTH));
	}
}
