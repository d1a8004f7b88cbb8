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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import dev.daybook.core.contract.Terms;
import dev.daybook.core.time.Weeks;

/**
 * Watches the weekly limits. Each level is told once for each contract and week. Weeks begin on Monday in the
 * contract's zone. For one thread.
 */
public final class Limit {

	/** How near to its limit a week is. */
	public enum Level {
		NONE(0),
		/** 80 % of the limit or more. */
		WARN_80(80),
		/** 95 % of the limit or more. */
		WARN_95(95), REACHED(100);

		private final int percent;

		Level(int percent) {
			this.percent = percent;
		}

		/** From which part of the limit on it holds. */
		public int percent() {
			return percent;
		}

		/** The level of a week; a limit of zero is reached from the start. */
		public static Level of(long weekSeconds, Duration limit) {
			var result = NONE;
			for (var level : values()) {
				// The products are exact: a week has 604,800 seconds and some.
				result = weekSeconds * 100 >= limit.toSeconds() * level.percent ? level : result;
			}
			return result;
		}
	}

	private record Told(LocalDate week, Level level) {
	}

	private final Map<String, Told> told = new HashMap<>();

	/**
	 * Looks at a contract's week.
	 *
	 * @param weekSeconds
	 *            tracked seconds of the contract in the week that holds {@code now}
	 * @param terms
	 *            the terms that hold now
	 * @return the level to tell the person now, {@link Level#NONE} if there is none or it was told already. What a run
	 *             finds at its first look was told in the run before, so only the reached limit is told again then
	 */
	public Level look(String contract, long weekSeconds, Terms terms, Instant now) {
		var limit = terms.weeklyLimit();
		if (limit == null) {
			return Level.NONE;
		}
		var week = weekOf(now, terms.zone());
		var level = Level.of(weekSeconds, limit);
		var before = told.put(contract, new Told(week, level));
		if (before == null) {
			return level == Level.REACHED ? level : Level.NONE;
		}
		var known = before.week().equals(week) ? before.level() : Level.NONE;
		if (level.compareTo(known) <= 0) {
			told.put(contract, new Told(week, known));
			return Level.NONE;
		}
		return level;
	}

	/** The Monday of the week that holds {@code when}. */
	private static LocalDate weekOf(Instant when, ZoneId zone) {
		return LocalDate.ofInstant(Weeks.of(when, zone).from(), zone);
	}
}
