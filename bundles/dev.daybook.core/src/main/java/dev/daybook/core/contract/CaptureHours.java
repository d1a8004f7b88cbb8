/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours in which a contract wants shots, in its zone.
 *
 * @param days
 *            days on which the hours begin
 * @param from
 *            first minute
 * @param to
 *            end, exclusive; before {@code from} it is on the next day, the same as {@code from} a whole day later
 */
public record CaptureHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

	public static final CaptureHours ALWAYS = new CaptureHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT,
			LocalTime.MIDNIGHT);

	private static final Pattern TEXT = Pattern.compile("(.+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

	public CaptureHours {
		days = Set.copyOf(days);
	}

	public boolean isAlways() {
		return equals(ALWAYS);
	}

	/** Whether a moment lies in these hours. */
	public boolean contain(Instant when, ZoneId zone) {
		var local = when.atZone(zone);
		return begunOn(local, local.getDayOfWeek(), true) || begunOn(local, local.getDayOfWeek().minus(1), false);
	}

	private boolean begunOn(ZonedDateTime local, DayOfWeek day, boolean today) {
		var time = local.toLocalTime();
		var overnight = !from.isBefore(to);
		var in = today ? !time.isBefore(from) && (overnight || time.isBefore(to)) : overnight && time.isBefore(to);
		return in && days.contains(day);
	}

	/** The form that {@link #parse} reads: {@code Mon,Tue,Fri 09:00-17:30}, empty for all hours. */
	public String text() {
		if (isAlways()) {
			return "";
		}
		var names = Arrays.stream(DayOfWeek.values()).filter(days::contains).map(CaptureHours::name)
				.collect(Collectors.joining(","));
		return names + ' ' + from + '-' + to;
	}

	/**
	 * Reads days, single or as ranges, and hours: {@code Mon-Fri 09:00-17:30}. An empty text is {@link #ALWAYS}.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person
	 */
	public static CaptureHours parse(String text) {
		if (text.isBlank()) {
			return ALWAYS;
		}
		var parts = TEXT.matcher(text.strip());
		if (!parts.matches()) {
			throw malformed(text);
		}
		try {
			Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
			for (var range : parts.group(1).split(",")) {
				addDays(range.strip().split("-", 2), days, text);
			}
			if (days.isEmpty()) {
				throw malformed(text);
			}
			return new CaptureHours(days, LocalTime.parse(parts.group(2)), LocalTime.parse(parts.group(3)));
		} catch (DateTimeParseException e) {
			throw malformed(text);
		}
	}

	private static void addDays(String[] range, Set<DayOfWeek> days, String text) {
		var last = day(range[range.length - 1], text);
		for (var day = day(range[0], text); !day.equals(last); day = day.plus(1)) {
			days.add(day);
		}
		days.add(last);
	}

	private static DayOfWeek day(String name, String text) {
		return Arrays.stream(DayOfWeek.values()).filter(d -> name(d).equalsIgnoreCase(name.strip())).findFirst()
				.orElseThrow(() -> malformed(text));
	}

	private static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
	}

	private static IllegalArgumentException malformed(String text) {
		return new IllegalArgumentException("These are no hours: " + text
				+ ". Nothing was changed. Write days and hours like this: Mon-Fri 09:00-17:30.");
	}
}
