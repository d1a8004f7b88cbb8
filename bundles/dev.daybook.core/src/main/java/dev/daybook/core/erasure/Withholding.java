/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.erasure;

import java.time.Instant;

/**
 * Tells that a person withheld a shot before anybody else saw it. The picture is destroyed and its record's content
 * erased; its salted hash, which is the commitment of that record, and the reason stay.
 *
 * @param contract
 *            the contract that asked for the shot
 * @param at
 *            when it was drawn, UTC
 * @param shot
 *            number of the shot's record
 * @param commitment
 *            salted hash of the shot's record, 64 hexadecimal digits
 * @param reason
 *            in the person's words
 * @param who
 *            who withheld it
 * @param when
 *            when, UTC
 */
public record Withholding(String contract, Instant at, long shot, String commitment, String reason, String who,
		Instant when) {

	private static final String PREFIX = "withheld: ";

	public Withholding {
		if (shot < 0) {
			throw new IllegalArgumentException("A shot that is withheld has a record.");
		}
		if (!isReason(reason)) {
			throw new IllegalArgumentException("A withheld shot needs a reason of at most " + maxReason()
					+ " characters.");
		}
	}

	/** Whether a text can be the reason: not blank, not too long. */
	public static boolean isReason(String text) {
		return !text.isBlank() && text.codePointCount(0, text.length()) <= maxReason();
	}

	/** Longest reason, in characters: the erasure repeats it. */
	public static int maxReason() {
		return Erasure.MAX_REASON - PREFIX.length();
	}

	/** What the erasure of the shot's content says of why. */
	public String erasureReason() {
		return PREFIX + reason;
	}

	/** Whether an erasure says that it is of withheld shots. */
	public static boolean isReasonOf(Erasure erasure) {
		return erasure.reason().startsWith(PREFIX);
	}
}
