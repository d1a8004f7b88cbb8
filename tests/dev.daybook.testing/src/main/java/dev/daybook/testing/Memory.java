/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/** How much memory something takes. */
public final class Memory {

	/** What can fail. */
	@FunctionalInterface
	public interface Step {

		/** Does it. */
		void run() throws Exception;
	}

	private Memory() {
	}

	/**
	 * Bytes that this thread asks for while it does something, whether they are needed for long or not. So it never
	 * holds more.
	 */
	public static long taken(Step step) throws Exception {
		var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		var before = threads.getCurrentThreadAllocatedBytes();
		step.run();
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	/**
	 * As {@link #taken}, and once more when that is over the limit: the first time loads classes, which a fuzzer
	 * instruments in the same thread.
	 *
	 * @param limit
	 *            in bytes
	 * @param step
	 *            can be done twice
	 */
	public static long takenWarm(long limit, Step step) throws Exception {
		var cold = taken(step);
		return cold < limit ? cold : taken(step);
	}
}
