/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.Duration;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.ui.internal.format.Hours;

/** A weekly limit as a person writes it: hours, or hours and minutes. */
final class HourText {

	private static final Pattern HOURS = Pattern.compile("([0-9]{1,3})(?::([0-5][0-9]))?");

	private HourText() {
	}

	/**
	 * Reads {@code 20} or {@code 7:30}; nothing written is no limit.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if it is something else
	 */
	static @Nullable Duration parse(String text) {
		if (text.isBlank()) {
			return null;
		}
		var matcher = HOURS.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException(Messages.Limit_Fault);
		}
		var minutes = matcher.group(2);
		return Duration.ofHours(Long.parseLong(matcher.group(1)))
				.plusMinutes(minutes == null ? 0 : Long.parseLong(minutes));
	}

	static String of(@Nullable Duration limit) {
		return limit == null ? "" : Hours.of(limit);
	}
}
