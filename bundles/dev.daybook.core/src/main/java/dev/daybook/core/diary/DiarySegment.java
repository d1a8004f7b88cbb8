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

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Shot;

/**
 * A segment as the diary shows it: everything of one contract in one ten-minute slot, after all corrections.
 *
 * @param slot
 *            start of the slot, UTC
 * @param contract
 *            the contract's identifier
 * @param stretches
 *            its time, in order
 * @param minutes
 *            the ten activity minutes
 * @param memos
 *            memos in order, without repetition
 * @param shots
 *            shots in the order in which they were saved
 * @param commits
 *            commits in the order in which they were saved
 * @param corrected
 *            the latest edit that moved, withdrew or changed something here, {@code null} for none
 */
public record DiarySegment(Instant slot, String contract, List<Stretch> stretches, List<ActivityMinute> minutes,
		List<Memo> memos, List<Shot> shots, List<Commit> commits, @Nullable Mark corrected) {

	public DiarySegment {
		stretches = List.copyOf(stretches);
		minutes = List.copyOf(minutes);
		memos = List.copyOf(memos);
		shots = List.copyOf(shots);
		commits = List.copyOf(commits);
	}

	static DiarySegment of(Instant slot, String contract, List<Stretch> stretches, List<Shot> shots,
			List<Commit> commits, @Nullable Mark corrected) {
		return new DiarySegment(slot, contract, stretches, activity(stretches), memos(stretches), shots, commits,
				corrected);
	}

	/** Seconds tracked or entered by hand, 0 to 600. */
	public long seconds() {
		return stretches.stream().mapToLong(s -> s.segment().seconds()).sum();
	}

	/** Seconds entered by hand, part of {@link #seconds}. */
	public long manualSeconds() {
		return stretches.stream().filter(Stretch::manual).mapToLong(s -> s.segment().seconds()).sum();
	}

	/** Seconds of which nothing else is known, part of {@link #seconds}. */
	public long privateSeconds() {
		return stretches.stream().filter(Stretch::isPrivate).mapToLong(s -> s.segment().seconds()).sum();
	}

	/** Whether all of its time is private. */
	public boolean isPrivate() {
		return !stretches.isEmpty() && stretches.stream().allMatch(Stretch::isPrivate);
	}

	/** Whether time is still being tracked in it. */
	public boolean open() {
		return stretches.stream().anyMatch(Stretch::open);
	}

	/** What decided on the contract of the latest time in it, empty when it has none. */
	public String rule() {
		return stretches.isEmpty() ? "" : stretches.getLast().segment().rule();
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

	private static List<ActivityMinute> activity(List<Stretch> stretches) {
		var sum = Minutes.NONE.list();
		for (var stretch : stretches) {
			var more = stretch.segment().minutes();
			sum = sum.equals(Minutes.NONE.list()) ? more : plus(sum, more);
		}
		return sum;
	}

	private static List<ActivityMinute> plus(List<ActivityMinute> a, List<ActivityMinute> b) {
		List<ActivityMinute> sum = new ArrayList<>();
		for (var i = 0; i < a.size(); i++) {
			sum.add(a.get(i).plus(b.get(i)));
		}
		return sum;
	}

	private static List<Memo> memos(List<Stretch> stretches) {
		return stretches.size() == 1 ? stretches.getFirst().segment().memos()
				: stretches.stream().flatMap(s -> s.segment().memos().stream()).distinct().toList();
	}
}
