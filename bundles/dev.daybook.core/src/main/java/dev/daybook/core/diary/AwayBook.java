/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayEntry;

/** The absences of a diary with their answers. Not for several threads at once. */
final class AwayBook {

	private record Key(Instant from, String contract) {

		static final Comparator<Key> ORDER = Comparator.comparing(Key::from).thenComparing(Key::contract);

		static Key of(Away away) {
			return new Key(away.from(), away.contract());
		}
	}

	/** A longer absence is shown on no day but its first. */
	private static final Duration LONGEST = Duration.ofDays(7);

	/** The order is not loaded before there is something to order. */
	private NavigableMap<Key, AwayEntry> entries = Collections.emptyNavigableMap();

	void add(Away away) {
		written().putIfAbsent(Key.of(away), new AwayEntry(away, null));
	}

	void add(AwayAnswer answer) {
		written().put(Key.of(answer.away()), new AwayEntry(answer.away(), answer));
	}

	private NavigableMap<Key, AwayEntry> written() {
		if (entries.isEmpty()) {
			entries = new TreeMap<>(Key.ORDER);
		}
		return entries;
	}

	/** Those that begin in {@code [from, to)}. */
	List<AwayEntry> between(Instant from, Instant to) {
		return entries.isEmpty() ? List.of() : List.copyOf(entries.subMap(new Key(from, ""), new Key(to, "")).values());
	}

	/** Those that reach into {@code [from, to)} and are billed to nobody. */
	List<AwayEntry> unbilled(Instant from, Instant to) {
		return entries.isEmpty() ? List.of()
				: between(from.minus(LONGEST), to).stream().filter(e -> !e.billed() && e.away().to().isAfter(from))
						.toList();
	}

	boolean isUsed(String contract) {
		return entries.keySet().stream().anyMatch(k -> k.contract().equals(contract));
	}

	Optional<AwayEntry> entry(Away away) {
		return Optional.ofNullable(entries.get(Key.of(away))).filter(e -> e.away().equals(away));
	}
}
