/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.ui.internal.service.Diaries;

/**
 * A segment as a row of the view. Equal rows look the same.
 *
 * @param slot
 *            start of the ten minutes, UTC
 * @param contract
 *            the contract's identifier; with the slot it is the row's key
 * @param chip
 *            index of the contract's colour, 0 to 5
 * @param time
 *            from and to in the day's zone
 * @param start
 *            from only, where there is no room for both
 * @param title
 *            the contract's title
 * @param tracked
 *            tracked time
 * @param bars
 *            height of each of the ten activity minutes, 0 (no activity) to 4
 * @param level
 *            activity level, as {@code 7/10}
 * @param task
 *            task of the latest memo, may be empty
 * @param memo
 *            texts of the memos, may be empty
 * @param memoMissing
 *            whether the contract requires a memo and there is none
 * @param commits
 *            the first commits
 * @param moreCommits
 *            commits that are not in {@code commits}
 * @param shot
 *            the latest shot
 * @param open
 *            whether time is being tracked in it
 * @param sentence
 *            all of it in words, for screen readers and the clipboard
 * @param details
 *            exact figures, for the tooltip
 */
record SegmentRow(Instant slot, String contract, int chip, String time, String start, String title, String tracked,
		List<Integer> bars, String level, String task, String memo, boolean memoMissing,
		List<CommitLine> commits, int moreCommits,
		ShotMark shot, boolean open, String sentence, String details) implements DiaryRow, IAdaptable {

	/**
	 * A commit in a row.
	 *
	 * @param hash
	 *            shortened object id
	 * @param subject
	 *            first line of the message
	 */
	record CommitLine(String hash, String subject) {
	}

	/**
	 * What is shown for shots.
	 *
	 * @param kind
	 *            what became of it
	 * @param sha256
	 *            hash of the picture, empty unless taken
	 * @param text
	 *            in words
	 */
	record ShotMark(Kind kind, String sha256, String text) {
		enum Kind {
			NONE, TAKEN, WITHHELD, FAILED, ERASED
		}
	}

	/** The segment itself, as the diary has it now; {@code null} when it is gone. */
	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> type) {
		return type == DiarySegment.class ? type.cast(segment().orElse(null)) : null;
	}

	private Optional<DiarySegment> segment() {
		return Diaries.current().flatMap(d -> d.today().segments().stream()
				.filter(s -> s.slot().equals(slot) && s.contract().equals(contract)).findFirst());
	}

	@Override
	public String sentence() {
		return sentence;
	}

	@Override
	public String details() {
		return details;
	}

	@Override
	public Instant when() {
		return slot;
	}

	/** Whether both rows stand for the same ten minutes of the same contract. */
	@Override
	public boolean isSame(DiaryRow other) {
		return other instanceof SegmentRow row && slot.equals(row.slot) && contract.equals(row.contract);
	}
}
