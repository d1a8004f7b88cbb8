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

import org.eclipse.jdt.annotation.Nullable;

/**
 * Everything that the day's page shows, as texts.
 *
 * @param rate
 *            price of an hour, as text
 * @param weekValue
 *            seconds tracked in the week, for the bar
 * @param weekLimit
 *            seconds of the weekly limit, 0 for none
 * @param lastDay
 *            the last day with time before this one, for a page without any
 */
public record DayPage(String title, String client, String developer, String date, String isoDate, String zone,
		String tracked, String amount, String rate, String week, long weekValue, long weekLimit, String weekLimitText,
		List<Day> days, Link previous, Link next, @Nullable Link lastDay, List<Hour> hours, int segments, Proof proof) {

	/** A link inside the contract's pages. */
	public record Link(String href, String text) {
	}

	/** A day of the week's strip. */
	public record Day(String href, String name, String date, String tracked, boolean shown, boolean empty) {
	}

	/** The segments that begin in one hour. */
	public record Hour(String name, String tracked, List<Row> rows) {
	}

	/** A segment. */
	public record Row(String slot, String from, String to, long seconds, String tracked, int level, boolean open,
			List<Cell> cells, List<Count> counts, List<MemoText> memos, List<CommitText> commits, List<Picture> shots) {
	}

	/**
	 * An activity minute.
	 *
	 * @param strength
	 *            0 for none to 3 for busy; only how high the bar is drawn
	 */
	public record Cell(String title, int strength) {
	}

	/** A count by kind. */
	public record Count(String name, String kind, int value) {
	}

	/** A memo with its task, which may be empty. */
	public record MemoText(String task, String text) {
	}

	/** A commit. */
	public record CommitText(String hash, String subject, String repository, String branch, String time) {
	}

	/**
	 * A shot, or why there is none.
	 *
	 * @param href
	 *            address of the picture, empty when there is none
	 */
	public record Picture(String href, String alt, String reason, int width, int height) {
	}

	/** What the server can say of the records behind the page. */
	public record Proof(long records, String first, String last) {
	}
}
