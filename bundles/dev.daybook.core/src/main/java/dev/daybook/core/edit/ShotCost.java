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
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.ShotTerms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Weeks;

/**
 * What it costs to withhold or delete a shot, as the contract has it.
 *
 * @param withheld
 *            shots of the contract that are withheld in the same week already
 * @param allowed
 *            how many may be, {@code null} for any number
 * @param keepsTime
 *            whether the time of the segment stays all the same
 * @param time
 *            what the contract would take: time of the segment that was tracked, is not private and was not entered by
 *            hand, up to now
 */
public record ShotCost(int withheld, @Nullable Integer allowed, boolean keepsTime, List<Stretch> time) {

	public ShotCost {
		time = List.copyOf(time);
	}

	/**
	 * Reads the week of the shot.
	 *
	 * @param at
	 *            when the shot was taken
	 */
	public static ShotCost of(Diary diary, String contract, Instant at) {
		var known = diary.contract(contract).map(c -> c.termsAt(at));
		var rules = known.map(t -> t.shots()).orElse(ShotTerms.DEFAULT);
		var allowed = rules.withheldPerWeek();
		var slot = Slot.of(at);
		var time = diary.stretches(slot, slot.plus(Slot.LENGTH)).stream()
				.filter(s -> s.contract().equals(contract) && !s.manual() && !s.isPrivate()).toList();
		var withheld = allowed == null || known.isEmpty() ? 0 : withheld(diary, contract, at, known.get().zone());
		return new ShotCost(withheld, allowed, rules.deletedKeepsTime(), time);
	}

	private static int withheld(Diary diary, String contract, Instant at, java.time.ZoneId zone) {
		var week = Weeks.of(at, zone);
		return (int) diary.between(Slot.of(week.from()), week.to()).stream()
				.filter(s -> s.contract().equals(contract)).flatMap(s -> s.shots().stream())
				.filter(s -> s.state() == Shot.State.WITHHELD && !s.at().isBefore(week.from())).count();
	}

	/** Shots that may still be withheld without a cost, {@code null} for any number. */
	public @Nullable Integer left() {
		var most = allowed;
		return most == null ? null : Integer.valueOf(Math.max(0, most - withheld));
	}

	/** Whether withholding one more is beyond what the contract allows. */
	public boolean isOver() {
		var most = allowed;
		return most != null && withheld >= most;
	}

	/** Seconds that deleting the shot takes from the contract. */
	public long deleteSeconds() {
		return keepsTime ? 0 : time.stream().mapToLong(s -> s.segment().seconds()).sum();
	}

	/** Seconds that withholding the shot takes from the contract. */
	public long withholdSeconds() {
		return isOver() ? deleteSeconds() : 0;
	}
}
