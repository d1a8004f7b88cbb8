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
import java.util.List;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Split;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;

/**
 * Makes two stretches of one, so that each can have a memo of its own, or another contract.
 *
 * @param contract
 *            the contract's identifier
 * @param at
 *            first second of the second stretch, UTC
 */
public record SplitSegment(String contract, Instant at) implements Edit {

	public SplitSegment {
		at = at.truncatedTo(ChronoUnit.SECONDS);
	}

	@Override
	public List<Draft> drafts(Diary diary, Mark mark) throws EditRefusedException {
		var around = Rules.time(diary, new Range(contract, at.minusSeconds(1), at.plusSeconds(1)), mark.when());
		Rules.check(around.size() == 1 && around.getFirst().segment().seconds() == 2,
				"Time can only be split inside of a stretch; here one begins or ends already.");
		return List.of(Draft.of(new Correction(mark, contract, at, at, new Split())));
	}
}
