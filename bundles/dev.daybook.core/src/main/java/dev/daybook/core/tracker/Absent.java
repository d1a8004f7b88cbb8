/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Instant;
import java.util.List;

import dev.daybook.core.activity.Reading;
import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Tick;

/**
 * What was tracked when the person became idle. Immutable.
 *
 * @param contract
 *            identifier of the contract
 * @param rule
 *            what decided on the contract
 * @param memo
 *            task and memo
 * @param seen
 *            second of the last signal, UTC
 * @param where
 *            where the person was since
 * @param suspended
 *            whether time did not pass normally since
 * @param last
 *            the tick before
 */
record Absent(String contract, String rule, Memo memo, Instant seen, Whereabouts where, boolean suspended, Tick last) {

	Absent at(Tick now, Reading reading) {
		return new Absent(contract, rule, memo, seen, where.plus(last, now, reading), suspended, now);
	}

	Absent asSuspended() {
		return new Absent(contract, rule, memo, seen, where, true, last);
	}

	/** The absence when the person is back; none when the clock was set back before its begin. */
	List<Away> until(Instant back) {
		var cause = suspended ? Away.Cause.SUSPENDED : where.cause();
		return seen.isBefore(back) ? List.of(new Away(contract, seen, back, cause, memo)) : List.of();
	}
}
