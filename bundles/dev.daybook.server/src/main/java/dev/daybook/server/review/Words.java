/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;

/** Numbers as people read them. */
final class Words {

	private Words() {
	}

	/** Seconds as {@code mm:ss}. */
	static String minutes(long seconds) {
		return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
	}

	/** Seconds as {@code h:mm:ss}. */
	static String hours(long seconds) {
		return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}

	/** Seconds as {@code h:mm}, cut to the minute. */
	static String hoursMinutes(long seconds) {
		return String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
	}

	/** Events of a kind, in the plural. */
	static String kind(Signal signal) {
		return switch (signal) {
		case KEY -> "keys";
		case CLICK -> "clicks";
		case SCROLL -> "scrolls";
		case POINTER -> "pointer seconds";
		case EDIT -> "edits";
		case SAVE -> "saves";
		case PART -> "parts activated";
		case NAVIGATION -> "navigations";
		case SEARCH -> "searches";
		case COMMAND -> "commands";
		case BUILD -> "builds";
		case AUTO_BUILD -> "automatic builds";
		case BUILD_ERRORS -> "builds with errors";
		case LAUNCH -> "launches";
		case DEBUG_LAUNCH -> "debug launches";
		case DEBUG -> "debug steps";
		case SUSPEND -> "debug suspends";
		case TEST -> "test runs";
		case TEST_PASSED -> "tests passed";
		case TEST_FAILED -> "tests failed";
		case COMMIT -> "commits";
		};
	}

	/** What happened in a minute. */
	static String activity(ActivityMinute minute) {
		List<String> parts = new ArrayList<>();
		add(parts, minute.keys(), "keys");
		add(parts, minute.clicks(), "clicks");
		add(parts, minute.scrolls(), "scrolls");
		add(parts, minute.pointerSeconds(), "pointer seconds");
		minute.events().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(e -> add(parts, e.getValue(), kind(e.getKey())));
		return String.join(", ", parts);
	}

	/** What was made unreadable in a picture, or nothing. */
	static String redacted(Map<String, Integer> redacted) {
		var areas = redacted.values().stream().mapToInt(Integer::intValue).sum();
		return areas == 0 ? "" : areas == 1 ? "One area is redacted." : areas + " areas are redacted.";
	}

	private static void add(List<String> parts, int count, String kind) {
		if (count > 0) {
			parts.add(count + " " + kind);
		}
	}
}
