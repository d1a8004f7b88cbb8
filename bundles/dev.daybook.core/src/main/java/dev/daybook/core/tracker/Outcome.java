/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Discontinuity;

/**
 * What a call of the tracker led to.
 *
 * @param closed
 *            segments for the journal
 * @param gaps
 *            discontinuities met while a contract was tracked, for the journal
 * @param aways
 *            absences that are over, for the journal
 * @param stop
 *            why tracking stopped, if the tracker itself stopped it
 */
record Outcome(List<Segment> closed, List<Gap> gaps, List<Away> aways, Stop stop) {

	/** A discontinuity and the contract that was tracked. */
	record Gap(String contract, Discontinuity discontinuity) {
	}

	/** Why the tracker stopped tracking. */
	enum Stop {
		NONE,
		/** No signal for the contract's threshold. */
		IDLE,
		/** The contract allows no more time. */
		LIMIT
	}

	/** Collects an outcome. */
	static final class Builder {

		private final List<Segment> closed = new ArrayList<>();
		private final List<Gap> gaps = new ArrayList<>();
		private final List<Away> aways = new ArrayList<>();
		private Stop stop = Stop.NONE;

		void close(List<Segment> segments) {
			closed.addAll(segments);
		}

		void met(String contract, Discontinuity gap) {
			gaps.add(new Gap(contract, gap));
		}

		void back(List<Away> over) {
			aways.addAll(over);
		}

		void stopped(Stop reason) {
			stop = reason;
		}

		Outcome build() {
			return new Outcome(List.copyOf(closed), List.copyOf(gaps), List.copyOf(aways), stop);
		}
	}
}
