/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

import dev.daybook.core.time.Span;

/** The week of a contract, Monday to Sunday in its zone; it has 167 to 169 hours. */
public final class TaskWeek {

	private TaskWeek() {
	}

	/** The week that holds {@code day}. */
	public static Span of(LocalDate day, ZoneId zone) {
		var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return new Span(monday.atStartOfDay(zone).toInstant(), monday.plusWeeks(1).atStartOfDay(zone).toInstant());
	}
}
