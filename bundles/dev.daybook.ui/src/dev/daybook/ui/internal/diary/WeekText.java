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

import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit.Near;
import dev.daybook.ui.internal.format.Hours;

/** The week against its limit. */
final class WeekText {

	/** Above this part of the limit the view gives a hint, in thousandths. */
	static final int NEAR_PERMILLE = 800;
	/** Above this part of the limit the hint is urgent, in thousandths. */
	static final int CLOSE_PERMILLE = 950;

	private WeekText() {
	}

	/**
	 * @param seconds
	 *            tracked this week
	 * @param limit
	 *            more than nothing
	 */
	static WeekLimit of(long seconds, Duration limit) {
		var permille = (int) Math.min(1000, seconds * 1000 / Math.max(1, limit.toSeconds()));
		var near = seconds >= limit.toSeconds()
				? Near.REACHED
				: permille > CLOSE_PERMILLE ? Near.CLOSE : permille > NEAR_PERMILLE ? Near.NEAR : Near.FAR;
		return new WeekLimit(permille, near, hint(near, seconds, limit.toSeconds()));
	}

	private static String hint(Near near, long seconds, long limit) {
		return switch (near) {
		case FAR -> "";
		case NEAR, CLOSE -> NLS.bind(Messages.Week_Left, Hours.of(limit - seconds));
		case REACHED -> seconds == limit
				? Messages.Week_Reached
				: NLS.bind(Messages.Week_Over, Hours.of(seconds - limit));
		};
	}
}
