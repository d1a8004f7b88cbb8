/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;

/**
 * A segment as the diary shows it: everything of one contract in one ten-minute slot.
 *
 * @param slot
 *            start of the slot, UTC
 * @param contract
 *            the contract's identifier
 * @param seconds
 *            tracked seconds, 0 to 600
 * @param open
 *            whether time is still being tracked in it
 * @param minutes
 *            the ten activity minutes
 * @param memos
 *            memos in order, without repetition
 * @param shots
 *            shots by time
 * @param commits
 *            commits by time
 */
public record DiarySegment(Instant slot, String contract, long seconds, boolean open, List<ActivityMinute> minutes,
		List<Memo> memos, List<Shot> shots, List<Commit> commits) {

	public DiarySegment {
		minutes = List.copyOf(minutes);
		memos = List.copyOf(memos);
		shots = List.copyOf(shots);
		commits = List.copyOf(commits);
	}

	/** Minutes with any activity, 0 to 10. */
	public int level() {
		return (int) minutes.stream().filter(ActivityMinute::active).count();
	}

	/** All counts of the slot together. */
	public ActivityMinute activity() {
		return minutes.stream().reduce(ActivityMinute.NONE, DiarySegment::sum);
	}

	/** Unlike {@link ActivityMinute#plus}, without the cap of 60 pointer seconds that one minute has. */
	private static ActivityMinute sum(ActivityMinute a, ActivityMinute b) {
		var both = a.plus(b);
		return new ActivityMinute(both.keys(), both.clicks(), both.scrolls(), a.pointerSeconds() + b.pointerSeconds(),
				both.events());
	}

	DiarySegment with(Segment part, boolean partIsOpen) {
		List<ActivityMinute> sum = new ArrayList<>();
		for (var i = 0; i < minutes.size(); i++) {
			sum.add(minutes.get(i).plus(part.minutes().get(i)));
		}
		List<Memo> all = new ArrayList<>(memos);
		part.memos().stream().filter(m -> !all.contains(m)).forEach(all::add);
		return new DiarySegment(slot, contract, seconds + part.seconds(), open || partIsOpen, sum, all, shots,
				commits);
	}

	DiarySegment with(Shot shot) {
		List<Shot> all = new ArrayList<>(shots);
		all.add(shot);
		return new DiarySegment(slot, contract, seconds, open, minutes, memos, all, commits);
	}

	DiarySegment without(String commit) {
		return commits.stream().noneMatch(c -> c.hash().equals(commit)) ? this
				: new DiarySegment(slot, contract, seconds, open, minutes, memos, shots,
						commits.stream().filter(c -> !c.hash().equals(commit)).toList());
	}

	DiarySegment with(Commit commit) {
		if (commits.stream().anyMatch(c -> c.hash().equals(commit.hash()))) {
			return this;
		}
		List<Commit> all = new ArrayList<>(commits);
		all.add(commit);
		return new DiarySegment(slot, contract, seconds, open, minutes, memos, shots, all);
	}
}
