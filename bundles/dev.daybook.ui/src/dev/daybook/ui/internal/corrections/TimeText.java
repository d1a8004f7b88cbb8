/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Times of day as a person writes them: in the way of the locale, or as 19:45 or 19:45:30 everywhere. */
final class TimeText {

	private static final List<DateTimeFormatter> FORMS = Stream.of("H:mm:ss", "H:mm", "h:mm:ss a", "h:mm a")
			.map(p -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(p)
					.toFormatter(Locale.ENGLISH))
			.toList();

	private TimeText() {
	}

	static String of(LocalTime time) {
		return plain(DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(time));
	}

	/**
	 * @throws IllegalArgumentException
	 *             with a sentence for the person
	 */
	static LocalTime parse(String text) {
		var written = plain(text).strip();
		var local = Stream.of(FormatStyle.MEDIUM, FormatStyle.SHORT).map(DateTimeFormatter::ofLocalizedTime);
		for (var form : Stream.concat(FORMS.stream(), local).toList()) {
			try {
				return LocalTime.parse(written, form);
			} catch (DateTimeParseException notInThisForm) {
				// The next one may fit.
			}
		}
		throw new IllegalArgumentException(Messages.Part_Time);
	}

	/** Without the odd spaces before AM and PM, which nobody can type. */
	private static String plain(String text) {
		return text.replace('\u202f', ' ').replace('\u00a0', ' ');
	}
}
