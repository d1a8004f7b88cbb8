/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.correction.Effect;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.limit.LimitRules;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;

/** What holds for every edit. */
final class Rules {

	private Rules() {
	}

	/** The time of a range, which is saved, young enough to be edited, and not nothing. */
	static List<Stretch> time(Diary diary, Range range, Instant now) throws EditRefusedException {
		check(range.from().isBefore(range.to()), "The end must come after the start; nothing was changed.");
		var time = diary.stretches(range.from(), range.to()).stream()
				.filter(s -> s.contract().equals(range.contract())).toList();
		check(!time.isEmpty(), "There is no time of this contract there any more, so nothing was changed.");
		if (time.stream().anyMatch(Stretch::open)) {
			throw new EditRefusedException("This time is still being tracked and is not changed; stop tracking first.",
					true);
		}
		checkWindow(diary, range.contract(), time.getFirst().from(), now);
		return time;
	}

	/** Unassigned time has no terms of its own: those of the contract that it goes to decide. */
	static void checkWindow(Diary diary, String contract, Instant from, Instant now) throws EditRefusedException {
		if (contract.equals(Contract.UNASSIGNED)) {
			return;
		}
		var window = diary.contract(contract).map(c -> c.termsAt(now)).map(Terms::editWindow)
				.orElse(Terms.DEFAULT_EDIT_WINDOW);
		check(!from.isBefore(now.minus(window)), "The contract allows changes for " + words(window)
				+ ", and this time is older; it stays as it is.");
	}

	/** The contract that is to get time of {@code when}. */
	static Contract taker(Diary diary, String contract, Instant when) throws EditRefusedException {
		var known = diary.contract(contract).orElseThrow(() -> new EditRefusedException(
				"There is no such contract in the diary, so nothing was changed; choose one of the listed contracts."));
		check(!known.archived(), "The contract " + known.title() + " is archived and takes no time.");
		check(known.takesTimeAt(when), "The contract " + known.title() + " had ended by then and takes no time.");
		return known;
	}

	/**
	 * Time that is given to a contract beyond what its terms take would be billed against them.
	 *
	 * @param given
	 *            in order
	 */
	static void checkRoom(Diary diary, Contract taker, List<Span> given) throws EditRefusedException {
		var before = new Spans();
		for (var span : given) {
			var room = LimitRules.allowed(taker, span, week -> diary.seconds(taker.id(), week)
					+ before.within(week.from(), week.to()).stream().mapToLong(Span::seconds).sum());
			check(room >= span.seconds(), "The terms of " + taker.title() + " allow no time beyond its weekly limit or "
					+ "its end, and this would be; nothing was changed.");
			before.add(span.from(), span.to());
		}
	}

	static void checkReason(String reason) throws EditRefusedException {
		var length = reason.codePointCount(0, reason.length());
		check(length <= Effect.MAX_REASON,
				"A reason has at most " + Effect.MAX_REASON + " characters; this one has " + length + ".");
	}

	static void check(boolean right, String sentence) throws EditRefusedException {
		if (!right) {
			throw new EditRefusedException(sentence);
		}
	}

	private static String words(Duration window) {
		var days = window.toDays();
		return days == 1 ? "one day" : days > 0 ? days + " days" : window.toMinutes() + " minutes";
	}
}
