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

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.RecordType;

/** Records of time that was not tracked. */
final class AwayDrafts {

	private AwayDrafts() {
	}

	static Draft of(Away away) {
		return new Draft(away.from(), RecordType.AWAY, away.contract(), 0, AwayJson.write(away));
	}

	static Draft of(AwayAnswer answer, Instant now) {
		return new Draft(now, RecordType.AWAY_ANSWER, answer.away().contract(), 0, AwayJson.write(answer));
	}

	static Draft of(Outcome.Gap gap) {
		return new Draft(gap.discontinuity().last(), RecordType.DISCONTINUITY, gap.contract(), 0,
				gap.discontinuity().toJson());
	}
}
