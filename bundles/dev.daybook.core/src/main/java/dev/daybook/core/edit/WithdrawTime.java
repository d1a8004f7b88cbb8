/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;

/**
 * Takes time back, so that nobody is billed for it.
 *
 * @param range
 *            what is taken back
 * @param reason
 *            in the person's words, at most 500 characters, may be empty; the client may see it
 */
public record WithdrawTime(Range range, String reason) implements Edit {

	public WithdrawTime {
		reason = reason.strip();
	}

	@Override
	public List<Draft> drafts(Diary diary, Mark mark) throws EditRefusedException {
		Rules.checkReason(reason);
		List<Draft> drafts = new ArrayList<>();
		for (var stretch : Rules.time(diary, range, mark.when())) {
			drafts.add(Draft.of(new Correction(mark, range.contract(), stretch.from(), stretch.to(),
					new Withdrawn(false, reason))));
		}
		return drafts;
	}
}
