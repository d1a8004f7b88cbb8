/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.EditedRange;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.time.Slot;

/**
 * Takes an earlier edit back, whole: afterwards the diary is as if it had never been. Possible for as long as the time
 * may be edited at all, and unless later edits lie over it.
 *
 * @param edit
 *            identifier in the edit's mark
 */
public record UndoCorrection(String edit) implements Edit {

	@Override
	public List<Draft> drafts(Diary diary, Mark mark) throws EditRefusedException {
		var ranges = diary.edit(edit);
		Rules.check(!ranges.isEmpty(), "There is nothing to undo: this change was undone before.");
		Rules.check(ranges.stream().noneMatch(EditedRange::overlaid),
				"The same time was changed again later; undo the later change first.");
		Map<String, Correction> undos = new LinkedHashMap<>();
		for (var range : ranges) {
			Rules.checkWindow(diary, range.contract(), range.from(), mark.when());
			undos.putIfAbsent(Slot.of(range.from()) + range.contract(),
					new Correction(mark, range.contract(), range.from(), range.to(), new Undo(edit)));
		}
		return undos.values().stream().map(Draft::of).toList();
	}
}
