/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of whole seconds.
 *
 * @param from
 *            first second, UTC
 * @param to
 *            first second after it, UTC
 */
public record Span(Instant from, Instant to) {

	public long seconds() {
		return Duration.between(from, to).toSeconds();
	}
}
