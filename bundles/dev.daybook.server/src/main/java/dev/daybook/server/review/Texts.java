/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dev.daybook.core.contract.Money;

/** How numbers and times are written on the pages. */
final class Texts {

	static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
	static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
	static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
	static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
	static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.ENGLISH);

	private static final long SECONDS_PER_HOUR = 3600;

	private Texts() {
	}

	/** Hours and minutes, as {@code 3:05}. Seconds are cut, so that a day never looks longer than it was. */
	static String hours(long seconds) {
		return "%d:%02d".formatted(seconds / SECONDS_PER_HOUR, seconds / 60 % 60);
	}

	/** Minutes and seconds, as {@code 9:40}. */
	static String minutes(long seconds) {
		return "%d:%02d".formatted(seconds / 60, seconds % 60);
	}

	/** The price of some time, rounded half up to the currency's minor unit. */
	static String amount(Money hourlyRate, long seconds) {
		var digits = Math.max(0, hourlyRate.currency().getDefaultFractionDigits());
		var minor = BigDecimal.valueOf(hourlyRate.minorUnits()).multiply(BigDecimal.valueOf(seconds))
				.divide(BigDecimal.valueOf(SECONDS_PER_HOUR), 0, RoundingMode.HALF_UP);
		return minor.movePointLeft(digits).setScale(digits).toPlainString() + " " + hourlyRate.currency().getCurrencyCode();
	}
}
