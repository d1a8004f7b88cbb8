/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Instant;
import java.util.List;

/** What else is known of a picture; an OSGi service. Safe from any thread, never blocks on disk or network. */
public interface ShotFacts {

	/**
	 * That somebody was shown a picture.
	 *
	 * @param viewer
	 *            who, in the review server's words
	 * @param at
	 *            the minute, UTC
	 */
	record Look(String viewer, Instant at) {
	}

	/** Who was shown a picture, in order, as of the last time that everything was sent. */
	List<Look> looks(String sha256);

	/** Whether a review server could have told of it since the start. */
	boolean isHeard();
}
