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

/** Erases pictures whose time is over; an OSGi service. Safe from any thread. */
public interface Retention {

	/**
	 * Erases in the background what is due, on the disk and in the diary. Called once a day.
	 *
	 * @return how many shots were erased; fails with a sentence for the person, and what is left is tried again
	 */
	CompletableFuture<Integer> eraseDue();
}
