/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

/**
 * What evidence a contract asks for.
 *
 * @param shotsPerSegment
 *            shots wanted in each ten-minute segment, 0 (none, the default) to {@value #MAX_SHOTS}
 * @param hours
 *            when they may be taken, in the contract's zone
 */
public record CapturePolicy(int shotsPerSegment, CaptureHours hours) {

	public static final int MAX_SHOTS = 3;

	public static final CapturePolicy NONE = new CapturePolicy(0);

	public CapturePolicy {
		if (shotsPerSegment < 0 || shotsPerSegment > MAX_SHOTS) {
			throw new IllegalArgumentException(
					"A contract can ask for 0 to " + MAX_SHOTS + " shots per segment, not for " + shotsPerSegment
							+ ".");
		}
	}

	/** Shots at any time. */
	public CapturePolicy(int shotsPerSegment) {
		this(shotsPerSegment, CaptureHours.ALWAYS);
	}
}
