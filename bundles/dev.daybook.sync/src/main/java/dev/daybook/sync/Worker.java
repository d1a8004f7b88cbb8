/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.time.Duration;

/** Port to a thread with one alarm. */
interface Worker extends AutoCloseable {

	/** Names the task; called once, before anything else. */
	void start(Runnable task);

	/**
	 * Runs the task once, no later than after {@code delay}; of several wishes the earliest counts. One that comes
	 * while the task runs counts for the time after it. From any thread, returns at once.
	 */
	void wake(Duration delay);

	/** Ends the thread; a task that runs is interrupted and waited for a short time. */
	@Override
	void close();
}
