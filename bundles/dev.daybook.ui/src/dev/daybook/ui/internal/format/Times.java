/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times of day as the person reads them, in the person's locale and the contract's zone. */
public final class Times {

	private Times() {
	}

	public static String of(Instant instant, ZoneId zone) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(instant.atZone(zone));
	}

	/** A day inside a sentence, as {@code Monday, 30 November}; with its year when that is not this one. */
	public static String day(LocalDate day, LocalDate today) {
		var pattern = day.getYear() == today.getYear() ? "EEEE, d MMMM" : "EEEE, d MMMM yyyy";
		return DateTimeFormatter.ofPattern(pattern).format(day);
	}
}
