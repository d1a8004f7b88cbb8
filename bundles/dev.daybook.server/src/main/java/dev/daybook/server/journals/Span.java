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
import java.util.List;
import java.util.stream.Stream;

import dev.daybook.core.journal.Envelope;
import dev.daybook.core.time.Slot;

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

	/** The ten minutes that a record begins in. */
	static Span slotOf(Envelope envelope) {
		var begin = Slot.of(kept(envelope.at()));
		return of(begin, begin.plus(Slot.LENGTH));
	}

	Instant from() {
		return Instant.ofEpochMilli(begins);
	}

	Instant to() {
		return Instant.ofEpochMilli(ends);
	}

	/** What this span and another one, which it has to meet, have in common. */
	Span within(Span other) {
		return new Span(Math.max(begins, other.begins), Math.min(ends, other.ends));
	}

	/** What lies outside of another span, in order. */
	List<Span> without(Span other) {
		return Stream.of(new Span(begins, Math.min(ends, other.begins)), new Span(Math.max(begins, other.ends), ends))
				.filter(s -> s.begins < s.ends).toList();
	}

	static boolean isKept(Instant instant) {
		return instant.equals(kept(instant));
	}

	private static Instant kept(Instant instant) {
		return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
	}
}
