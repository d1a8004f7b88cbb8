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
 * @param open
 *            whether more can follow
 */
public record SegmentView(String slot, String from, String fromIso, String to, String toIso, long seconds,
		String tracked, int level, boolean open, List<Minute> minutes, List<Count> counts, List<MemoView> memos,
		List<CommitView> commits, List<Picture> pictures) {

	/** One activity minute: its local time, and what happened in it, in words. */
	public record Minute(int index, boolean active, String words) {
	}

	/** One number, such as 120 keys; {@code kind} is its name for style sheets and tests. */
	public record Count(String kind, String label, int value) {
	}

	public record MemoView(String task, String text) {
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
