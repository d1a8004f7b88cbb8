/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * Weeks from Monday 00:00 to Monday 00:00 of a zone; those with a change of daylight saving time are longer or shorter.
 */
public final class Weeks {

	private Weeks() {
	}

	/** The week that holds {@code when}. */
	public static Span of(Instant when, ZoneId zone) {
		return of(LocalDate.ofInstant(when, zone), zone);
	}

	/** The week that holds {@code date}. */
	public static Span of(LocalDate date, ZoneId zone) {
		var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return new Span(monday.atStartOfDay(zone).toInstant(), monday.plusWeeks(1).atStartOfDay(zone).toInstant());
	}
}
