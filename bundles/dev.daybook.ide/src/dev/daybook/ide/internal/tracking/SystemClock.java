/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.Instant;

import dev.daybook.core.time.Clock;

/** The machine's clocks. */
final class SystemClock implements Clock {

	@Override
	public Instant wall() {
		return Instant.now();
	}

	@Override
	public long monotonicNanos() {
		return System.nanoTime();
	}
}
