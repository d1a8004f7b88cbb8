/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.attribution.SeenPlace;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.edit.Range;
import dev.daybook.core.time.Slot;

/** Collects the unassigned time that waits for a contract. */
public final class Inbox {

	private Inbox() {
	}

	/**
	 * In order; what is still being tracked too. Time of one place is one entry, over any pause of less than ten
	 * minutes in which nothing else was tracked.
	 *
	 * @param from
	 *            begin of what may still be edited
	 * @param zone
	 *            in which days begin; no entry reaches over midnight
	 */
	public static List<Waiting> of(Diary diary, Instant from, Instant to, ZoneId zone) {
		List<Waiting> waiting = new ArrayList<>();
		var joins = false;
		for (var stretch : diary.stretches(from, to)) {
			if (!stretch.contract().equals(Contract.UNASSIGNED)) {
				joins = false;
				continue;
			}
			var last = waiting.isEmpty() ? null : waiting.getLast();
			if (joins && last != null && goesOn(last, stretch, zone)) {
				waiting.set(waiting.size() - 1, joined(last, stretch));
			} else {
				waiting.add(new Waiting(new Range(Contract.UNASSIGNED, stretch.from(), stretch.to()),
						stretch.segment().seconds(), SeenPlace.of(stretch.segment().rule())));
			}
			joins = true;
		}
		return waiting;
	}

	private static boolean goesOn(Waiting last, Stretch next, ZoneId zone) {
		var end = last.range().to();
		return last.place().equals(SeenPlace.of(next.segment().rule()))
				&& next.from().isBefore(end.plus(Slot.LENGTH))
				&& LocalDate.ofInstant(last.range().from(), zone).equals(LocalDate.ofInstant(next.from(), zone));
	}

	private static Waiting joined(Waiting last, Stretch next) {
		return new Waiting(new Range(Contract.UNASSIGNED, last.range().from(), next.to()),
				last.seconds() + next.segment().seconds(), last.place());
	}
}
