/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.limit.Limit;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;
import dev.daybook.ui.internal.format.Hours;

/** The week against its limit. */
final class WeekText {

	private WeekText() {
	}

	/**
	 * @param seconds
	 *            tracked this week
	 * @param over
	 *            seconds of them that are over the limit; a raise does not take them back
	 */
	static WeekLimit of(long seconds, long over, Duration limit) {
		var permille = (int) Math.min(1000, seconds * 1000 / Math.max(1, limit.toSeconds()));
		var level = Limit.Level.of(seconds, limit);
		return new WeekLimit(permille, level, hint(level, limit.toSeconds() - seconds, over));
	}

	private static String hint(Limit.Level level, long left, long over) {
		var overText = over == 0 ? "" : NLS.bind(Messages.Week_Over, Hours.of(over));
		return switch (level) {
		case NONE -> overText;
		case WARN_80, WARN_95 -> over == 0
				? NLS.bind(Messages.Week_Left, Hours.of(left))
				: NLS.bind(Messages.Week_LeftAndOver, Hours.of(left), Hours.of(over));
		case REACHED -> over == 0 ? Messages.Week_Reached : overText;
		};
	}
}
