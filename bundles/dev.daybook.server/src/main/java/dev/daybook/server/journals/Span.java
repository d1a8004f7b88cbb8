/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.time.Instant;

import dev.daybook.core.journal.Envelope;

/**
 * When a record's time begins and ends.
 *
 * @param begins
 *            milliseconds since 1970 in UTC
 * @param ends
 *            milliseconds since 1970 in UTC, exclusive; {@code begins} for what takes no time
 */
record Span(long begins, long ends) {

	/** No instant outside of these is kept, so that no date goes astray later. */
	static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
	static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	/** What the envelope alone tells; an absurd one is moved to the nearest instant that can be kept. */
	static Span of(Envelope envelope) {
		var begins = kept(envelope.at());
		var seconds = Math.clamp(envelope.seconds(), 0, Content.MAX_SECONDS);
		return new Span(begins.toEpochMilli(), begins.plusSeconds(seconds).toEpochMilli());
	}

	static Span of(Instant from, Instant to) {
		return new Span(kept(from).toEpochMilli(), kept(to).toEpochMilli());
	}

	static boolean isKept(Instant instant) {
		return instant.equals(kept(instant));
	}

	private static Instant kept(Instant instant) {
		return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
	}
}
