/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.time;

import java.time.Instant;

/** Port to the machine's two clocks. No core class reads a system clock by itself. */
public interface Clock {

	/** Wall time in UTC; can jump. */
	Instant wall();

	/** Monotonic time in nanoseconds; stands still in suspend on Linux and macOS, runs on on Windows. */
	long monotonicNanos();

	/** Both clocks, read one right after the other. */
	default Tick tick() {
		return new Tick(wall(), monotonicNanos());
	}
}
