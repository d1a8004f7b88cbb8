/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.time.Weeks;

/**
 * The terms of a contract from a moment on. A change is a new element with a later start; past time keeps its terms.
 *
 * @param from
 *            first instant (UTC) at which these terms hold
 * @param hourlyRate
 *            price of one hour
 * @param weeklyLimit
 *            most time billed in one week of {@code zone}, or {@code null} for no limit
 * @param capture
 *            what evidence is asked for
 * @param manualTime
 *            whether time may be entered by hand
 * @param memoRequired
 *            whether a segment needs a memo before the week is submitted
 * @param idleThreshold
 *            time without any signal after which the person counts as idle
 * @param rounding
 *            how a timesheet line is rounded
 * @param retentionDays
 *            days a shot is kept after the end of its week, as long as nobody accepts weeks; see {@link #erasedOn}
 * @param zone
 *            zone in which the contract's days and weeks begin
 * @param overLimit
 *            what happens to time beyond the weekly limit
 * @param editWindow
 *            how far back time may be corrected or entered by hand
 * @param privateTime
 *            whether time of which nothing but its seconds is known is taken
 * @param projectNames
 *            whether names of projects and repositories may be told
 * @param fileNames
 *            whether names of files may be told
 * @param shots
 *            what withholding and deleting a shot costs
 */
public record Terms(Instant from, Money hourlyRate, @Nullable Duration weeklyLimit, CapturePolicy capture,
		boolean manualTime, boolean memoRequired, Duration idleThreshold, Rounding rounding, int retentionDays,
		ZoneId zone, OverLimit overLimit, Duration editWindow, boolean privateTime, boolean projectNames,
		boolean fileNames, ShotTerms shots) {

	public static final Duration DEFAULT_IDLE_THRESHOLD = Duration.ofMinutes(5);

	public static final int DEFAULT_RETENTION_DAYS = 45;

	public static final Duration DEFAULT_EDIT_WINDOW = Duration.ofDays(7);

	public Terms {
		if (idleThreshold.compareTo(Duration.ofMinutes(1)) < 0) {
			throw new IllegalArgumentException("The idle threshold is at least one minute.");
		}
		if (weeklyLimit != null && weeklyLimit.isNegative()) {
			throw new IllegalArgumentException("A weekly limit cannot be negative.");
		}
		if (editWindow.isNegative()) {
			throw new IllegalArgumentException("An edit window cannot be negative.");
		}
	}

	/** Terms that let any number of shots be withheld. */
	public Terms(Instant from, Money hourlyRate, @Nullable Duration weeklyLimit, CapturePolicy capture,
			boolean manualTime, boolean memoRequired, Duration idleThreshold, Rounding rounding, int retentionDays,
			ZoneId zone, OverLimit overLimit, Duration editWindow, boolean privateTime, boolean projectNames,
			boolean fileNames) {
		this(from, hourlyRate, weeklyLimit, capture, manualTime, memoRequired, idleThreshold, rounding, retentionDays,
				zone, overLimit, editWindow, privateTime, projectNames, fileNames, ShotTerms.DEFAULT);
	}

	/** Terms that take no private time, and may be told names of projects but none of files. */
	public Terms(Instant from, Money hourlyRate, @Nullable Duration weeklyLimit, CapturePolicy capture,
			boolean manualTime, boolean memoRequired, Duration idleThreshold, Rounding rounding, int retentionDays,
			ZoneId zone, OverLimit overLimit, Duration editWindow) {
		this(from, hourlyRate, weeklyLimit, capture, manualTime, memoRequired, idleThreshold, rounding, retentionDays,
				zone, overLimit, editWindow, false, true, false);
	}

	/** Terms that go on over the limit and may be corrected for a week. */
	public Terms(Instant from, Money hourlyRate, @Nullable Duration weeklyLimit, CapturePolicy capture,
			boolean manualTime, boolean memoRequired, Duration idleThreshold, Rounding rounding, int retentionDays,
			ZoneId zone) {
		this(from, hourlyRate, weeklyLimit, capture, manualTime, memoRequired, idleThreshold, rounding, retentionDays,
				zone, OverLimit.GO_ON, DEFAULT_EDIT_WINDOW);
	}

	/**
	 * The first day, in the zone of the terms, on which a shot of these terms is no longer there: so many days after
	 * the end of the week that it was taken in.
	 */
	public LocalDate erasedOn(Instant taken) {
		return LocalDate.ofInstant(Weeks.of(taken, zone).to(), zone).plusDays(retentionDays);
	}

	/** The same terms from another moment on. */
	public Terms startingAt(Instant start) {
		return new Terms(start, hourlyRate, weeklyLimit, capture, manualTime, memoRequired, idleThreshold, rounding,
				retentionDays, zone, overLimit, editWindow, privateTime, projectNames, fileNames, shots);
	}

	/** The same terms, with private time taken or not. */
	public Terms withPrivateTime(boolean taken) {
		return new Terms(from, hourlyRate, weeklyLimit, capture, manualTime, memoRequired, idleThreshold, rounding,
				retentionDays, zone, overLimit, editWindow, taken, projectNames, fileNames, shots);
	}

	/** The same terms with other names told. */
	public Terms withNames(boolean ofProjects, boolean ofFiles) {
		return new Terms(from, hourlyRate, weeklyLimit, capture, manualTime, memoRequired, idleThreshold, rounding,
				retentionDays, zone, overLimit, editWindow, privateTime, ofProjects, ofFiles, shots);
	}

	/** The same terms with other rules for withheld and deleted shots. */
	public Terms withShots(ShotTerms rules) {
		return new Terms(from, hourlyRate, weeklyLimit, capture, manualTime, memoRequired, idleThreshold, rounding,
				retentionDays, zone, overLimit, editWindow, privateTime, projectNames, fileNames, rules);
	}

	Terms withWeeklyLimit(@Nullable Duration limit) {
		return new Terms(from, hourlyRate, limit, capture, manualTime, memoRequired, idleThreshold, rounding,
				retentionDays, zone, overLimit, editWindow, privateTime, projectNames, fileNames, shots);
	}
}
