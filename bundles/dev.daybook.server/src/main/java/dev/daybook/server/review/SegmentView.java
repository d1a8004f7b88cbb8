/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.util.List;

/**
 * What the page shows of one segment.
 *
 * @param slot
 *            start in UTC, ISO 8601
 * @param from
 *            start of the slot in the contract's zone, {@code hh:mm}
 * @param tracked
 *            {@code mm:ss}
 * @param manualSeconds
 *            part of {@code seconds} that was entered by hand
 * @param privateSeconds
 *            part of {@code seconds} of which nothing else is known
 * @param open
 *            whether more can follow
 * @param changes
 *            what was changed after the fact, in order
 */
public record SegmentView(String slot, String from, String fromIso, String to, String toIso, long seconds,
		String tracked, long manualSeconds, long privateSeconds, int level, boolean open, List<Minute> minutes,
		List<Count> counts,
		List<MemoView> memos, List<CommitView> commits, List<Picture> pictures, List<ChangeView> changes) {

	/** Whether all of its time was entered by hand. */
	public boolean allManual() {
		return seconds > 0 && manualSeconds == seconds;
	}

	/** Part that was entered by hand, as {@code mm:ss}. */
	public String manual() {
		return Words.minutes(manualSeconds);
	}

	/** Whether all of its time is private. */
	public boolean allPrivate() {
		return seconds > 0 && privateSeconds == seconds;
	}

	/** Part that is private, as {@code mm:ss}. */
	public String hidden() {
		return Words.minutes(privateSeconds);
	}

	/** Whether there is time whose activity was counted. */
	public boolean measured() {
		return seconds > manualSeconds + privateSeconds || level > 0;
	}

	/** Whether its memos are not the ones that it had first. */
	public boolean memoChanged() {
		return changes.stream().anyMatch(c -> c.kind().equals("memo"));
	}

	/** One activity minute: its local time, and what happened in it, in words. */
	public record Minute(int index, boolean active, String words) {
	}

	/** One number, such as 120 keys; {@code kind} is its name for style sheets and tests. */
	public record Count(String kind, String label, int value) {
	}

	public record MemoView(String task, String text) {
	}

	/**
	 * A change after the fact.
	 *
	 * @param kind
	 *            {@code withdrawn}, {@code moved_away}, {@code moved_here}, {@code manual} or {@code memo}
	 * @param from
	 *            first second in the contract's zone, {@code hh:mm:ss}
	 * @param who
	 *            name of the person, empty if it was erased
	 * @param reason
	 *            in the person's words, may be empty
	 */
	public record ChangeView(String kind, String from, String to, String who, String when, String whenIso,
			String reason) {
	}

	public record CommitView(String hash, String full, String branch, String subject, String repository, String time) {
	}

	/**
	 * A shot.
	 *
	 * @param address
	 *            path of the picture, empty if there is none
	 * @param words
	 *            what the picture is, or why there is none
	 */
	public record Picture(String address, String words, String time, int width, int height, String redacted) {
	}
}
