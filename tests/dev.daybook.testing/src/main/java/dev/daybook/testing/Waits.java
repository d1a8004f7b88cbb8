/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another thread or process does. */
public final class Waits {

	private static final Duration STEP = Duration.ofMillis(5);

	private Waits() {
	}

	/** What is waited for: assertions, which may throw checked exceptions. */
	@FunctionalInterface
	public interface Check {

		void run() throws Exception;
	}

	/**
	 * Runs assertions until they hold.
	 *
	 * @throws AssertionError
	 *             the last one, if they don't hold in time
	 */
	public static void until(Duration longest, Check check) throws Exception {
		var deadline = System.nanoTime() + longest.toNanos();
		while (true) {
			try {
				check.run();
				return;
			} catch (AssertionError last) {
				if (System.nanoTime() - deadline >= 0) {
					throw last;
				}
			}
			pause();
		}
	}

	private static void pause() {
		LockSupport.parkNanos(STEP.toNanos());
		if (Thread.interrupted()) {
			Thread.currentThread().interrupt();
			throw new AssertionError("The test was interrupted while it waited.");
		}
	}
}
