/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Instant;
import java.util.List;

import dev.daybook.core.time.Span;

/**
 * Time of this diary that the review server refused, because the person has the same seconds in the diary of another
 * device. Settled when they are withdrawn here or there; until then the client does not see it.
 *
 * @param contract
 *            identifier of its contract
 * @param from
 *            its first second, UTC
 * @param to
 *            first second after it, UTC
 * @param overlaps
 *            the seconds that the other device has, in order
 * @param device
 *            name of the other device
 * @param reason
 *            the server's sentence
 */
public record Conflict(String contract, Instant from, Instant to, List<Span> overlaps, String device, String reason) {

	public Conflict {
		overlaps = List.copyOf(overlaps);
	}
}
