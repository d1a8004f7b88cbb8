/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.format;

import java.time.Duration;

/** Durations as the person reads them. */
public final class Hours {

	private Hours() {
	}

	/** Hours and minutes, as {@code 3:20}; seconds are cut off, so that no minute shows before it is full. */
	public static String of(Duration duration) {
		return of(duration.toSeconds());
	}

	/**
	 * As {@link #of(Duration)}.
	 *
	 * @param seconds
	 *            not negative
	 */
	public static String of(long seconds) {
		var minutes = seconds / 60;
		return "%d:%02d".formatted(minutes / 60, minutes % 60);
	}

	/** Hours, minutes and seconds, as {@code 0:08:35}. */
	public static String exact(long seconds) {
		return "%s:%02d".formatted(of(seconds), seconds % 60);
	}
}
