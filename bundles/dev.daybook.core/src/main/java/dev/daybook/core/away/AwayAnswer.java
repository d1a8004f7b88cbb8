/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.away;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;

/**
 * What the person said about an absence.
 *
 * @param away
 *            the absence
 * @param choice
 *            what becomes of its time
 * @param billedTo
 *            identifier of the contract that gets the time, {@code null} if it is discarded
 * @param memo
 *            what was done, {@link Memo#NONE} if it is discarded
 */
public record AwayAnswer(Away away, Choice choice, @Nullable String billedTo, Memo memo) {

	/** What becomes of the time. */
	public enum Choice {
		KEPT, DISCARDED, GIVEN
	}

	/**
	 * Bills the time to the contract that was tracked.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the memo is empty
	 */
	public static AwayAnswer keep(Away away, Memo memo) {
		return new AwayAnswer(away, Choice.KEPT, away.contract(), told(memo));
	}

	/** Bills the time to nobody. */
	public static AwayAnswer discard(Away away) {
		return new AwayAnswer(away, Choice.DISCARDED, null, Memo.NONE);
	}

	/**
	 * Bills the time to another contract.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the memo is empty
	 */
	public static AwayAnswer give(Away away, String contract, Memo memo) {
		return new AwayAnswer(away, Choice.GIVEN, contract, told(memo));
	}

	private static Memo told(Memo memo) {
		if (memo.isEmpty()) {
			throw new IllegalArgumentException(
					"Nothing was billed yet: write in a few words what you did, for example \"Meeting\".");
		}
		return memo;
	}

	/** The time as it is billed: one segment for each slot, without any activity; none if it is discarded. */
	public List<Segment> segments() {
		var contract = billedTo;
		if (contract == null) {
			return List.of();
		}
		var rule = choice == Choice.KEPT ? Segment.RULE_KEPT : Segment.RULE_GIVEN;
		List<Segment> segments = new ArrayList<>();
		for (var at = away.from(); at.isBefore(away.to());) {
			var end = Slot.endOf(at).isBefore(away.to()) ? Slot.endOf(at) : away.to();
			segments.add(Segment.open(contract, at, memo, rule).until(end));
			at = end;
		}
		return segments;
	}
}
