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
import dev.daybook.core.correction.Effect.Memos;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Memo;

/**
 * Gives time other memos.
 *
 * @param range
 *            whose memos
 * @param memos
 *            in place of those that it has; empty ones are left out
 */
public record ChangeMemo(Range range, List<Memo> memos) implements Edit {

	public ChangeMemo {
		memos = memos.stream().filter(m -> !m.isEmpty()).distinct().toList();
	}

	@Override
	public List<Draft> drafts(Diary diary, Mark mark) throws EditRefusedException {
		Rules.check(memos.size() <= Memos.MAX_MEMOS, "A segment has at most " + Memos.MAX_MEMOS + " memos.");
		List<Draft> drafts = new ArrayList<>();
		for (var stretch : Rules.time(diary, range, mark.when())) {
			Rules.check(!stretch.isPrivate(), "This time is private and has no memo, so nothing was changed.");
			if (!stretch.segment().memos().equals(memos)) {
				drafts.add(Draft.of(new Correction(mark, range.contract(), stretch.from(), stretch.to(),
						new Memos(memos))));
			}
		}
		Rules.check(!drafts.isEmpty(), "The memo is the same as before; nothing was changed.");
		return drafts;
	}
}
