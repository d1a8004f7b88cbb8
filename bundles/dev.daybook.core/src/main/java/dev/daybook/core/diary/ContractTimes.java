/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;

/** The exact seconds of each contract. For one thread. */
final class ContractTimes {

	private final Map<String, Spans> closed = new HashMap<>();

	void add(Segment part) {
		closed.computeIfAbsent(part.contract(), id -> new Spans()).add(part.from(), part.to());
	}

	/** Time of a contract in {@code [from, to)}, in order, with that which is open. */
	List<Span> between(String contract, Instant from, Instant to, List<Segment> open) {
		var all = new Spans();
		closed.getOrDefault(contract, new Spans()).within(from, to).forEach(s -> all.add(s.from(), s.to()));
		// A segment can be among the open ones and closed already; it counts once.
		open.stream().filter(s -> s.contract().equals(contract)).forEach(s -> all.add(s.from(), s.to()));
		return all.within(from, to);
	}
}
