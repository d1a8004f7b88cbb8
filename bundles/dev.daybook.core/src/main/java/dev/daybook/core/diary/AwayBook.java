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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;

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
	private TreeMap<Key, AwayEntry> entries = new TreeMap<>();

	/** What was saved long ago. */
	private @Nullable SavedAways saved;

	/**
	 * Adds an absence, or an answer to one, that is read when it is asked for.
	 *
	 * @param journal
	 *            from which it is read
	 * @param second
	 *            begin of the absence, in seconds from 1970 on
	 */
	void add(JournalReader journal, int sequence, String contract, long second) {
		var known = saved;
		if (known == null) {
			known = new SavedAways(journal);
			saved = known;
		}
		known.add(sequence, contract, second);
	}

	/** Reads what is known of absences that begin in {@code [from, to)}. What was added since counts more. */
	private void read(Instant from, Instant to) {
		var known = saved;
		var older = known == null ? List.<JournalRecord>of() : known.take(from, to);
		if (older.isEmpty()) {
			return;
		}
		var newer = List.copyOf(entries.values());
		entries = new TreeMap<>();
		older.forEach(r -> Records.read(r, this));
		newer.forEach(this::addAgain);
	}

	private void addAgain(AwayEntry entry) {
		var answer = entry.answer();
		if (answer == null) {
			add(entry.away());
		} else {
			add(answer);
		}
	}

	void add(Away away) {
		written().putIfAbsent(Key.of(away), new AwayEntry(away, null));
	}

	void add(AwayAnswer answer) {
		written().put(Key.of(answer.away()), new AwayEntry(answer.away(), answer));
	}

	private TreeMap<Key, AwayEntry> written() {
		if (entries.isEmpty()) {
			entries = new TreeMap<>(Key.ORDER);
		}
		return entries;
	}

	/** Those that begin in {@code [from, to)}. */
	List<AwayEntry> between(Instant from, Instant to) {
		read(from, to);
		return entries.isEmpty() ? List.of() : List.copyOf(entries.subMap(new Key(from, ""), new Key(to, "")).values());
	}

	/** Those that reach into {@code [from, to)} and are billed to nobody. */
	List<AwayEntry> unbilled(Instant from, Instant to) {
		return entries.isEmpty() ? List.of()
				: between(from.minus(LONGEST), to).stream().filter(e -> !e.billed() && e.away().to().isAfter(from))
						.toList();
	}

	boolean isUsed(String contract) {
		var known = saved;
		return known != null && known.concerns(contract)
				|| entries.keySet().stream().anyMatch(k -> k.contract().equals(contract));
	}

	Optional<AwayEntry> entry(Away away) {
		read(away.from(), away.from());
		return Optional.ofNullable(entries.isEmpty() ? null : entries.get(Key.of(away)))
				.filter(e -> e.away().equals(away));
	}
}
