/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.util.Locale;
import java.util.Map;

/** The readable part of an archive. It follows from the records, so it is checked like them. */
final class Summary {

	private Summary() {
	}

	static String of(Tally tally) {
		var text = new StringBuilder("Work diary\n\n");
		text.append(tally.whole).append(" records");
		if (tally.hidden > 0) {
			text.append(", and ").append(tally.hidden).append(" of which only the hash is told");
		}
		text.append(", from ").append(tally.first).append(" to ").append(tally.last).append(".\n");
		tally.weeks.forEach((contract, weeks) -> {
			text.append('\n').append(tally.names.getOrDefault(contract, contract)).append('\n');
			weeks.entrySet().forEach(w -> text.append(week(w)));
		});
		text.append("\nAll: ").append(hours(tally.seconds())).append(" hours");
		if (tally.manualSeconds() > 0) {
			text.append(", of them entered by hand: ").append(hours(tally.manualSeconds()));
		}
		return text.append(".\n").toString();
	}

	private static <K> String week(Map.Entry<K, Tally.Week> week) {
		var manual = week.getValue().manual();
		return "  week of " + week.getKey() + "  " + hours(week.getValue().seconds())
				+ (manual == 0 ? "" : "  (entered by hand: " + hours(manual) + ")") + "\n";
	}

	/** Hours, minutes and seconds. */
	static String hours(long seconds) {
		return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}
}
