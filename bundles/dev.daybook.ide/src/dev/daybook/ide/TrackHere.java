/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.util.concurrent.CompletableFuture;

/**
 * Tracks in this IDE instead of in another one of the same person; an OSGi service. Safe from any thread, never blocks.
 */
public interface TrackHere {

	/**
	 * Asks the IDE that keeps the diary to stop, and tracks the same contract here once it did, or was silent for 30
	 * seconds. Done when it was asked; {@link Status#elsewhere()} tells how it goes on. Fails with a sentence for the
	 * person when this IDE keeps the diary already.
	 */
	CompletableFuture<Void> trackHere();
}
