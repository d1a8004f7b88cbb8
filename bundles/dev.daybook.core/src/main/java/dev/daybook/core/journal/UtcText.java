/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Instants as they stand in a journal, read without the parser of the JDK, which takes longer than all the rest. */
public final class UtcText {

	/** Stands for "no such instant". */
	static final long NONE = Long.MIN_VALUE;

	/** Length of an instant of whole seconds in the years to 9999. */
	static final int LENGTH = "2026-03-02T09:00:00Z".length();

	private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";
	private static final int NANO_DIGITS = 9;
	private static final int DAY = 24 * 60 * 60;

	private UtcText() {
	}

	/**
	 * @return the second from 1970 on of the instant in {@code bytes[from, to)}, or {@link #NONE} if it is none, or not
	 *             in the one form that a journal has
	 */
	static long second(byte[] bytes, int from, int to) {
		return to - from == LENGTH ? whole(bytes, from)
				: other(new String(bytes, from, to - from,
						StandardCharsets.UTF_8));
	}

	/**
	 * As {@link Instant#parse}. What {@link Instant#toString} writes is read without the JDK's parser, which loads
	 * fifteen classes: an IDE reads the lease's instants while it starts.
	 *
	 * @throws DateTimeException
	 *             if the text is no instant
	 */
	public static Instant instant(String text) {
		var second = NONE;
		var nanos = 0;
		if (text.length() >= LENGTH && text.endsWith("Z")) {
			second = whole(text.substring(0, LENGTH - 1).concat("Z").getBytes(StandardCharsets.UTF_8), 0);
			nanos = text.length() == LENGTH ? 0 : nanos(text);
		}
		return second == NONE || nanos < 0 ? Instant.parse(text) : Instant.ofEpochSecond(second, nanos);
	}

	/** What stands between the seconds and the last character, -1 if it is no fraction. */
	private static int nanos(String text) {
		var end = text.length() - 1;
		var digits = end - LENGTH;
		if (text.charAt(LENGTH - 1) != '.' || digits < 1 || digits > NANO_DIGITS) {
			return -1;
		}
		var nanos = 0;
		for (var i = 0; i < NANO_DIGITS; i++) {
			var c = i < digits ? text.charAt(LENGTH + i) : '0';
			if (c < '0' || c > '9') {
				return -1;
			}
			nanos = 10 * nanos + c - '0';
		}
		return nanos;
	}

	/** As {@link #second}, of an instant of {@link #LENGTH}. */
	static long whole(byte[] bytes, int from) {
		for (var i = 0; i < LENGTH; i++) {
			var form = FORM.charAt(i);
			var c = bytes[from + i];
			if (form == 'd' ? c < '0' || c > '9' : c != form) {
				return NONE;
			}
		}
		var hour = two(bytes, from + 11);
		var minute = two(bytes, from + 14);
		var second = two(bytes, from + 17);
		if (hour > 23 || minute > 59 || second > 59) {
			return NONE;
		}
		try {
			var day = LocalDate.of(100 * two(bytes, from) + two(bytes, from + 2), two(bytes, from + 5),
					two(bytes, from + 8));
			return day.toEpochDay() * DAY + (hour * 60 + minute) * 60 + second;
		} catch (DateTimeException noSuchDay) {
			return NONE;
		}
	}

	private static long other(String text) {
		try {
			var instant = instant(text);
			return instant.toString().equals(text) ? instant.getEpochSecond() : NONE;
		} catch (DateTimeException malformed) {
			return NONE;
		}
	}

	private static int two(byte[] bytes, int at) {
		return 10 * (bytes[at] - '0') + bytes[at + 1] - '0';
	}
}
