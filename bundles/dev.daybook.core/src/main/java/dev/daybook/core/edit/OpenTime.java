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

import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;

/** Keeps edits off what is still being tracked: that is changed when it is in the journal, and not before. */
public final class OpenTime {

	private OpenTime() {
	}

	/**
	 * The same edit up to the first second that is still being tracked, if any of its time comes before that; else the
	 * edit itself, which is refused then.
	 */
	public static Edit spared(Diary diary, Edit edit) {
		return switch (edit) {
		case MoveSegment move -> new MoveSegment(move.ranges().stream().map(r -> spared(diary, r)).toList(), move.to());
		case ChangeMemo change -> new ChangeMemo(spared(diary, change.range()), change.memos());
		case WithdrawTime taken -> new WithdrawTime(spared(diary, taken.range()), taken.reason());
		case SplitSegment split -> split;
		case AddManualTime manual -> manual;
		case UndoCorrection undo -> undo;
		};
	}

	static Range spared(Diary diary, Range range) {
		if (!range.from().isBefore(range.to())) {
			return range;
		}
		var time = diary.stretches(range.from(), range.to()).stream()
				.filter(s -> s.contract().equals(range.contract())).toList();
		var open = time.stream().filter(Stretch::open).map(Stretch::from).min(Instant::compareTo);
		var spared = open.filter(o -> time.stream().anyMatch(s -> s.from().isBefore(o)));
		return spared.map(end -> new Range(range.contract(), range.from(), end)).orElse(range);
	}
}
