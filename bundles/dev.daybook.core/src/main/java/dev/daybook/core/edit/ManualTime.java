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
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Span;

/** When time may be entered by hand. */
final class ManualTime {

	private ManualTime() {
	}

	/**
	 * @return one draft for each slot
	 * @throws EditRefusedException
	 *             with a sentence for the person, if it is not allowed
	 */
	static List<Draft> check(Diary diary, Range range, Memo memo, String reason, Mark mark)
			throws EditRefusedException {
		var now = mark.when();
		Rules.check(range.from().isBefore(range.to()), "The end must come after the start; nothing was entered.");
		Rules.check(!range.to().isAfter(now), "Time can't be entered for the future; choose an end that is past.");
		Rules.check(!reason.isBlank(), "Time entered by hand needs a reason, which the client sees.");
		Rules.checkReason(reason);
		Rules.checkWindow(diary, range.contract(), range.from(), now);
		checkTaker(diary, range);
		Rules.check(diary.stretches(range.from(), range.to()).isEmpty(),
				"There is time in the diary between these moments already; choose a start and an end without any.");
		Rules.checkRoom(diary, Rules.taker(diary, range.contract(), range.from()),
				List.of(new Span(range.from(), range.to())));
		return drafts(range, memo, reason, mark);
	}

	/** The terms hold for every second, so they are asked wherever new ones may begin. */
	private static void checkTaker(Diary diary, Range range) throws EditRefusedException {
		var last = range.to().minusSeconds(1);
		var taker = Rules.taker(diary, range.contract(), last);
		var allowed = taker.termsAt(range.from()).manualTime() && taker.terms().stream()
				.noneMatch(t -> t.from().isAfter(range.from()) && !t.from().isAfter(last) && !t.manualTime());
		Rules.check(allowed, "The contract " + taker.title() + " takes no time entered by hand; nothing was entered.");
	}

	private static List<Draft> drafts(Range range, Memo memo, String reason, Mark mark) {
		List<Draft> drafts = new ArrayList<>();
		for (var from = range.from(); from.isBefore(range.to()); from = Slot.endOf(from)) {
			var segment = Segment.open(range.contract(), from, memo, Correction.RULE_MANUAL)
					.until(earlier(Slot.endOf(from), range.to()));
			drafts.add(Draft.of(Correction.manual(mark, segment, reason)));
		}
		return drafts;
	}

	private static Instant earlier(Instant a, Instant b) {
		return a.isBefore(b) ? a : b;
	}
}
