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
import java.util.concurrent.CompletableFuture;

import dev.daybook.core.edit.ShotCost;
import dev.daybook.core.segment.Shot;

/**
 * What the person may decide about a shot before it is sent; an OSGi service. Safe from any thread. A future that fails
 * carries an exception whose message is a sentence for the person.
 */
public interface ShotReview {

	/**
	 * A shot that is still held back.
	 *
	 * @param until
	 *            when the person's review window ends, UTC
	 * @param sent
	 *            whether it goes to a client then; a contract of this machine sends nothing
	 */
	record Pending(Shot shot, Instant until, boolean sent) {
	}

	/** Shots that are held back now, in order. */
	List<Pending> pending();

	/** What the contract makes of it; reads the week of the shot. */
	ShotCost cost(Shot shot);

	/**
	 * Destroys the picture; its salted hash and the reason stay, and the time as {@link ShotCost#withholdSeconds} says.
	 * Fails once the review window has passed.
	 */
	CompletableFuture<Void> withhold(Shot shot, String reason);

	/** Destroys the picture, and takes the time as {@link ShotCost#deleteSeconds} says. Fails as above. */
	CompletableFuture<Void> delete(Shot shot);
}
