/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.daybook.core.edit.Edit;
import dev.daybook.core.inbox.Waiting;

/**
 * Changes of the past; an OSGi service. What was saved stays as it is: each change is a new record with who and when.
 * Safe from any thread, never blocks on disk or network. A future that fails carries an exception whose message is a
 * sentence for the person, and then nothing was changed.
 */
public interface Corrections {

	/**
	 * Why the diary would refuse these edits now, as a sentence; empty when it would not. Time that is still being
	 * tracked is no reason: it is saved first.
	 */
	String fault(List<? extends Edit> edits);

	/**
	 * Does all of these edits, which are about different time, or none. Time that is being tracked is brought into the
	 * journal up to the last signal and changed up to there; tracking goes on.
	 *
	 * @return identifier of the change, done when it is saved
	 */
	CompletableFuture<String> apply(List<? extends Edit> edits);

	/**
	 * Takes a change back, whole.
	 *
	 * @param change
	 *            as {@link #apply} gave it
	 */
	CompletableFuture<Void> undo(String change);

	/** Unassigned time that may still be given to a contract, the oldest first; what is being tracked too. */
	List<Waiting> inbox();

	/** Time that the review server refused for another device's, as far as this diary still has it. */
	List<Conflict> conflicts();
}
