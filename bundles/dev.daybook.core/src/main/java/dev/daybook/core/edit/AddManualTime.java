/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.util.List;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Memo;

/**
 * Enters time by hand; it is marked so for ever.
 *
 * @param range
 *            for which contract, and when
 * @param memo
 *            what was done, may be empty
 * @param reason
 *            why it was not tracked, 1 to 500 characters; the client sees it
 */
public record AddManualTime(Range range, Memo memo, String reason) implements Edit {

	public AddManualTime {
		reason = reason.strip();
	}

	@Override
	public List<Draft> drafts(Diary diary, Mark mark) throws EditRefusedException {
		return ManualTime.check(diary, range, memo, reason, mark);
	}
}
