/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a person may do with a shot before the client sees it, and what it costs.
 *
 * @param withheldPerWeek
 *            shots that may be withheld in a week without any cost, {@code null} for any number
 * @param deletedKeepsTime
 *            whether the time of the segment stays when its shot is deleted, or withheld beyond that number
 */
public record ShotTerms(@Nullable Integer withheldPerWeek, boolean deletedKeepsTime) {

	/** Any number may be withheld; a deleted shot takes the segment's time with it. */
	public static final ShotTerms DEFAULT = new ShotTerms(null, false);

	/** Most that a contract can allow: every shot of a week. */
	public static final int MAX_WITHHELD = 3 * 7 * 24 * 6;

	public ShotTerms {
		if (withheldPerWeek != null && (withheldPerWeek < 0 || withheldPerWeek > MAX_WITHHELD)) {
			throw new IllegalArgumentException(
					"Shots that may be withheld in a week are from 0 to " + MAX_WITHHELD + ".");
		}
	}
}
