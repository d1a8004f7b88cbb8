/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.time.Slot;

/**
 * An unbroken stretch of tracked time inside one ten-minute slot, for one contract. Several of them in one slot (after
 * a stop and a start, or because a sync sent the first half) are one segment in the diary.
 *
 * @param contract
 *            the contract's identifier
 * @param from
 *            first tracked second, UTC, whole seconds
 * @param to
 *            first second not tracked any more, UTC, whole seconds, in the same slot or its end
 * @param minutes
 *            the slot's ten activity minutes
 * @param memos
 *            memos that were set in this stretch, in order
 * @param rule
 *            what decided on the contract: one of the constants here; which of the rules it was is not told
 */
public record Segment(String contract, Instant from, Instant to, List<ActivityMinute> minutes, List<Memo> memos,
		String rule) {

	/** The person's own choice. */
	public static final String RULE_TOOLBAR = "toolbar";
	/** The property of the project. */
	public static final String RULE_PROJECT = "project";
	/** The {@code .daybook} file of the repository. */
	public static final String RULE_FILE = "file";
	/** One of the person's rules. Its pattern is the person's own business, and leaves the machine in no record. */
	public static final String RULE_RULE = "rule";
	/** As {@link #RULE_RULE}, in records of earlier versions; the pattern follows. */
	private static final String RULE_WITH_PATTERN = "rule:";
	/** Nothing decided; a place may follow, as {@code SeenPlace} writes it. */
	public static final String RULE_UNASSIGNED = "unassigned";
	/**
	 * Private time: whatever decided on the contract, and whatever happened, nothing but its seconds is told. Such a
	 * segment holds no counts and no memo, whoever makes it.
	 */
	public static final String RULE_PRIVATE = "private";
	/** An absence that the person kept. */
	public static final String RULE_KEPT = "kept";
	/** An absence that the person gave to another contract. */
	public static final String RULE_GIVEN = "given";

	private static final List<ActivityMinute> NO_MINUTES = Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE);

	public Segment {
		rule = isOneOfTheRules(rule) ? RULE_RULE : rule;
		if (minutes.size() != Slot.MINUTES) {
			throw new IllegalArgumentException("A segment has ten activity minutes, not " + minutes.size() + ".");
		}
		if (to.isBefore(from) || to.isAfter(Slot.endOf(from))) {
			throw new IllegalArgumentException("A segment cannot reach from " + from + " to " + to + ".");
		}
		var hidden = rule.equals(RULE_PRIVATE);
		minutes = hidden ? NO_MINUTES : List.copyOf(minutes);
		memos = hidden ? List.of() : List.copyOf(memos);
	}

	/** Whether one of the person's rules decided; earlier versions told its pattern too. */
	public static boolean isOneOfTheRules(String rule) {
		return rule.equals(RULE_RULE) || rule.startsWith(RULE_WITH_PATTERN);
	}

	/** An empty stretch that begins now. */
	public static Segment open(String contract, Instant from, Memo memo, String rule) {
		return new Segment(contract, from, from, NO_MINUTES, memo.isEmpty() ? List.of() : List.of(memo), rule);
	}

	/** Whether it is private time. */
	public boolean isPrivate() {
		return rule.equals(RULE_PRIVATE);
	}

	/** The same seconds as private time. */
	public Segment asPrivate() {
		return new Segment(contract, from, to, minutes, memos, RULE_PRIVATE);
	}

	/** Start of the ten-minute slot. */
	public Instant slot() {
		return Slot.of(from);
	}

	/** Tracked seconds, 0 to 600. */
	public long seconds() {
		return Duration.between(from, to).toSeconds();
	}

	/** Minutes of the slot with any activity, 0 to 10. */
	public int level() {
		return (int) minutes.stream().filter(ActivityMinute::active).count();
	}

	public Segment until(Instant newEnd) {
		return new Segment(contract, from, newEnd, minutes, memos, rule);
	}

	/** Adds counts to the activity minute that holds {@code when}. */
	public Segment with(ActivityMinute activity, Instant when) {
		var sum = new ArrayList<>(minutes);
		var index = Slot.minuteOf(when);
		sum.set(index, sum.get(index).plus(activity));
		return new Segment(contract, from, to, sum, memos, rule);
	}

	/** Adds a memo unless it is the latest one already. */
	public Segment with(Memo memo) {
		if (memo.isEmpty() || !memos.isEmpty() && memos.getLast().equals(memo)) {
			return this;
		}
		var more = new ArrayList<>(memos);
		more.add(memo);
		return new Segment(contract, from, to, minutes, more, rule);
	}
}
