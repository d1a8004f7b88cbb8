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
 * What the page of one day shows, in the words and numbers as they stand there.
 *
 * @param base
 *            address of the contract's pages, without a slash at its end
 * @param date
 *            the day as {@code yyyy-mm-dd}
 * @param dateWords
 *            the day in words
 * @param zone
 *            name of the contract's zone with its offset on that day
 * @param elsewhere
 *            a day with time as {@code yyyy-mm-dd}, for an empty day; empty if there is none
 */
public record DayPage(String base, String title, String client, String developer, String date, String dateWords,
		String zone, String previous, String next, boolean today, boolean future, Totals totals, List<WeekDay> week,
		List<Hour> hours, String elsewhere, String elsewhereWords, Proof proof) {

	/**
	 * @param tracked
	 *            time of the day as {@code h:mm:ss}
	 * @param manual
	 *            part of it that was entered by hand as {@code h:mm:ss}, empty if there is none
	 * @param weekPercent
	 *            share of the weekly limit, 0 to 100; 0 without a limit
	 * @param limit
	 *            weekly limit as {@code h:mm}, empty if there is none
	 * @param level
	 *            active minutes of the day
	 * @param minutes
	 *            minutes that the segments of the day have
	 */
	public record Totals(String tracked, String trackedIso, String manual, String amount, String rate, String week,
			String weekIso,
			int weekPercent, boolean overLimit, String limit, String weekAmount, int level, int minutes) {
	}

	/**
	 * @param height
	 *            of the bar, 0 to 100, against the longest day of the week or eight hours
	 */
	public record WeekDay(String date, String name, String number, String time, int height, boolean shown,
			boolean today,
			String words) {
	}

	/** Segments of one hour of local time. */
	public record Hour(String name, String tracked, List<SegmentView> segments) {
	}

	/**
	 * What the server can vouch for.
	 *
	 * @param received
	 *            records of this day
	 * @param first
	 *            when the first of them came, in words
	 * @param chains
	 *            the journals with their sizes and last hashes
	 */
	public record Proof(int received, String first, String firstIso, String last, String lastIso, List<Chain> chains) {
	}

	/**
	 * A journal, how many records it has, and the hash of its last one.
	 *
	 * @param signed
	 *            how many of its records are signed and countersigned, 0 for none
	 * @param signedAt
	 *            when this server countersigned, in words
	 * @param forked
	 *            whether the device has signed another history too
	 */
	public record Chain(String journal, long size, String hash, long signed, String signedAt, String signedIso,
			boolean forked) {
	}

	/** Whether a journal of the contract is forked. */
	public boolean forked() {
		return proof.chains().stream().anyMatch(Chain::forked);
	}

	/** Whether the day's week is the one that runs now. */
	public boolean currentWeek() {
		return week.stream().anyMatch(WeekDay::today);
	}

	/** Whether there is nothing to show for the day. */
	public boolean empty() {
		return hours.isEmpty();
	}
}
