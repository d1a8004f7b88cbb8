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

import dev.daybook.core.edit.EraseContent;

/**
 * Takes content of the past away for good, here and on the review server; an OSGi service. Safe from any thread. A
 * future that fails carries an exception whose message is a sentence for the person.
 */
public interface Erasures {

	/**
	 * Why the diary would refuse this now, as a sentence; empty when it would not. Time that is still being tracked is
	 * no reason: it is saved first.
	 */
	String fault(EraseContent content);

	/** Whether all of the time stays when it is private; if not, some of it is withdrawn. */
	boolean keepsTime(EraseContent content);

	/** Erases; nothing brings it back. Done when it is done here; the review server follows with the next sync. */
	CompletableFuture<Void> erase(EraseContent content);
}
