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

/** Something that a person may do to the diary, as data. It changes nothing by itself: its drafts are to be saved. */
public sealed interface Edit
		permits MoveSegment, ChangeMemo, SplitSegment, WithdrawTime, AddManualTime, UndoCorrection {

	/**
	 * What is to be saved, all at once and in this order.
	 *
	 * @param diary
	 *            as it is now; only read
	 * @param mark
	 *            who does it and when, with an identifier that no other edit has
	 * @return at least one draft
	 * @throws EditRefusedException
	 *             with a sentence for the person, if it is not allowed
	 */
	List<Draft> drafts(Diary diary, Mark mark) throws EditRefusedException;
}
