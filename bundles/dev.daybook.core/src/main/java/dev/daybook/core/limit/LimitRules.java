/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Weeks;

/**
 * How much time a contract takes. The terms that hold at a second decide on that second: a raise counts at once, and a
 * week that is over its limit before a raise stays so.
 */
public final class LimitRules {

	private LimitRules() {
	}

	/**
	 * Seconds of a span that may be tracked, from its first one on.
	 *
	 * @param wanted
	 *            whole seconds; none of them is tracked yet
	 * @param tracked
	 *            gives the contract's tracked seconds of a week
	 * @return {@link Long#MAX_VALUE} if all of them may
	 */
	public static long allowed(Contract contract, Span wanted, ToLongFunction<Span> tracked) {
		var at = wanted.from();
		while (at.isBefore(wanted.to())) {
			var terms = contract.termsAt(at);
			var week = Weeks.of(at, terms.zone());
			var end = earlier(earlier(wanted.to(), ceiling(week.to())), nextTerms(contract, at));
			// Asked at every tick: a week is only added up where its sum can stop anything.
			var taken = stopsAtLimit(terms)
					? tracked.applyAsLong(week) + seconds(later(wanted.from(), week.from()), at)
					: 0;
			var room = room(contract, terms, at, taken);
			if (room < seconds(at, end)) {
				return seconds(wanted.from(), at) + Math.max(0, room);
			}
			at = end;
		}
		return Long.MAX_VALUE;
	}

	private static boolean stopsAtLimit(Terms terms) {
		return terms.overLimit() == OverLimit.STOP && terms.weeklyLimit() != null;
	}

	/** Seconds that fit from {@code at} on, if nothing changes. */
	private static long room(Contract contract, Terms terms, Instant at, long taken) {
		if (contract.archived()) {
			return 0;
		}
		if (terms.overLimit() == OverLimit.GO_ON) {
			return Long.MAX_VALUE;
		}
		var limit = terms.weeklyLimit();
		var until = contract.until();
		return Math.min(limit == null ? Long.MAX_VALUE : limit.toSeconds() - taken,
				until == null ? Long.MAX_VALUE : seconds(at, until));
	}

	/**
	 * Seconds over the weekly limit, or after the contract's end.
	 *
	 * @param week
	 *            the contract's tracked time of one week, in order
	 */
	public static long over(Contract contract, List<Span> week) {
		var total = 0L;
		var over = 0L;
		for (var span : week) {
			for (var at = span.from(); at.isBefore(span.to());) {
				var end = earlier(earlier(span.to(), nextTerms(contract, at)), nextEnd(contract, at));
				over += over(contract, at, seconds(at, end), total);
				total += seconds(at, end);
				at = end;
			}
		}
		return over;
	}

	private static long over(Contract contract, Instant at, long seconds, long before) {
		var limit = contract.termsAt(at).weeklyLimit();
		if (contract.endedAt(at)) {
			return seconds;
		}
		return limit == null ? 0 : Math.clamp(before + seconds - limit.toSeconds(), 0, seconds);
	}

	/** The first second after {@code at} with other terms. */
	private static Instant nextTerms(Contract contract, Instant at) {
		return contract.terms().stream().map(t -> ceiling(t.from())).filter(f -> f.isAfter(at)).findFirst()
				.orElse(Instant.MAX);
	}

	private static Instant nextEnd(Contract contract, Instant at) {
		var until = contract.until();
		return until == null || contract.endedAt(at) ? Instant.MAX : ceiling(until);
	}

	/** Time is counted in whole seconds; terms may come with a fraction. */
	private static Instant ceiling(Instant instant) {
		return instant.getNano() == 0 ? instant : Instant.ofEpochSecond(instant.getEpochSecond() + 1);
	}

	private static long seconds(Instant from, Instant to) {
		return from.isBefore(to) ? Duration.between(from, to).toSeconds() : 0;
	}

	private static Instant earlier(Instant a, Instant b) {
		return a.isBefore(b) ? a : b;
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}
}
