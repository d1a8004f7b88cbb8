/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.time.Duration;

/**
 * How long a call may take and how much an answer may hold.
 *
 * @param connect
 *            time to look up the name, and again to connect
 * @param idle
 *            longest silence on a connection
 * @param total
 *            time for a whole call; an upload gets one second more for every {@value #UPLOAD_BYTES_PER_SECOND} bytes,
 *            so that a slow line can send a big shot
 * @param answerBytes
 *            most bytes taken of an answer; a longer one fails the call
 */
public record Limits(Duration connect, Duration idle, Duration total, int answerBytes) {

	public static final int UPLOAD_BYTES_PER_SECOND = 32 * 1024;

	public static final Limits DEFAULT = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(15),
			Duration.ofSeconds(30), 1024 * 1024);

	/** Time for a call that sends {@code bytes}. */
	Duration totalFor(int bytes) {
		return total.plusSeconds(bytes / UPLOAD_BYTES_PER_SECOND);
	}
}
