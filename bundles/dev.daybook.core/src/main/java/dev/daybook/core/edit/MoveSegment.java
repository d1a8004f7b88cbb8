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
import java.util.Comparator;
import java.util.List;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.PrivateTime;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Span;

/**
 * Gives time to another contract, with its activity and memos; unassigned time too. Shots and commits do not go along:
 * they were made under the terms of the first contract.
 *
 * @param ranges
 *            one or many
 * @param to
 *            identifier of the contract that gets the time, or {@link Contract#UNASSIGNED}
 */
public record MoveSegment(List<Range> ranges, String to) implements Edit {

	public MoveSegment {
		ranges = List.copyOf(ranges);
	}

	@Override
	public List<Draft> drafts(Diary diary, Mark mark) throws EditRefusedException {
		List<Draft> drafts = new ArrayList<>();
		List<Span> given = new ArrayList<>();
		for (var range : ranges) {
			Rules.check(!range.contract().equals(to), "The time is this contract's already; nothing was changed.");
			for (var stretch : Rules.time(diary, range, mark.when())) {
				checkTaker(diary, stretch, mark.when());
				drafts.add(Draft.of(new Correction(mark, range.contract(), stretch.from(), stretch.to(),
						new Withdrawn(true, ""))));
				drafts.add(Draft.of(given(stretch, mark)));
				given.add(new Span(stretch.from(), stretch.to()));
			}
		}
		Rules.check(!drafts.isEmpty(), "No time was chosen, so nothing was changed.");
		checkRoom(diary, given);
		return drafts;
	}

	private void checkRoom(Diary diary, List<Span> given) throws EditRefusedException {
		if (!to.equals(Contract.UNASSIGNED)) {
			given.sort(Comparator.comparing(Span::from));
			Rules.checkRoom(diary, Rules.taker(diary, to, given.getFirst().from()), given);
		}
	}

	private void checkTaker(Diary diary, Stretch stretch, Instant now) throws EditRefusedException {
		if (to.equals(Contract.UNASSIGNED)) {
			return;
		}
		var taker = Rules.taker(diary, to, stretch.from());
		Rules.checkWindow(diary, to, stretch.from(), now);
		Rules.check(!stretch.manual() || taker.termsAt(stretch.from()).manualTime(),
				"The contract " + taker.title() + " takes no time entered by hand; nothing was moved.");
		Rules.check(!stretch.isPrivate() || PrivateTime.isAllowed(taker, stretch.from(), stretch.to()),
				"The contract " + taker.title() + " takes no private time; nothing was moved.");
		Rules.check(!stretch.isPrivate() || !stretch.manual(),
				"Private time that was entered by hand stays where it is; nothing was moved.");
	}

	private Correction given(Stretch stretch, Mark mark) {
		var rule = stretch.isPrivate() ? Segment.RULE_PRIVATE
				: stretch.manual() ? Correction.RULE_MANUAL : Correction.RULE_MOVED;
		var segment = new Segment(to, stretch.from(), stretch.to(), stretch.segment().minutes(),
				stretch.segment().memos(), rule);
		return stretch.manual() ? Correction.manual(mark, segment, stretch.reason())
				: Correction.moved(mark, segment);
	}
}
