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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Spans;

/** The slots of a whole diary, by time. Equal texts and memos are held once. Not for several threads at once. */
final class Timeline {

	/** Seconds of a slot. */
	static final int SLOT = (int) Slot.LENGTH.toSeconds();

	private final TreeMap<Long, SlotBook> slots = new TreeMap<>();
	/** Slots of each edit: there are few, and an edit is asked for by its identifier. */
	private final Map<String, Set<Long>> edits = new HashMap<>();
	private final Map<String, String> texts = new HashMap<>();
	private final Map<List<Memo>, List<Memo>> memos = new HashMap<>();

	void add(Instant when, Entry entry) {
		var mark = entry.edit();
		if (mark != null && !mark.id().isEmpty()) {
			edits.computeIfAbsent(mark.id(), id -> new TreeSet<>()).add(number(when));
		}
		var shared = entry instanceof Part part ? shared(part) : entry;
		update(when, s -> s.with(shared));
	}

	void update(Instant when, UnaryOperator<SlotBook> change) {
		var number = number(when);
		slots.put(number, change.apply(slots.getOrDefault(number, SlotBook.EMPTY)));
	}

	/** Slots that begin in {@code [from, to)}; a view, for one use. */
	NavigableMap<Long, SlotBook> between(Instant from, Instant to) {
		if (slots.isEmpty()) {
			return Collections.emptyNavigableMap();
		}
		var first = firstFrom(from);
		return slots.subMap(first, true, Math.max(first, firstFrom(to)), false);
	}

	/** Slots with records of an edit. */
	NavigableMap<Long, SlotBook> ofEdit(String id) {
		var found = new TreeMap<Long, SlotBook>();
		edits.getOrDefault(id, Set.of()).forEach(n -> found.put(n, slots.getOrDefault(n, SlotBook.EMPTY)));
		return found;
	}

	/** Seconds that have an owner. */
	Spans owned() {
		var owned = new Spans();
		slots.forEach((number, book) -> {
			var begin = begin(number);
			book.parts().forEach(p -> p.addTo(owned, begin));
		});
		return owned;
	}

	/** Whether anything was saved for a contract. */
	boolean isUsed(String contract) {
		for (var book : slots.values()) {
			for (var user : book.contracts()) {
				if (user.equals(contract)) {
					return true;
				}
			}
		}
		return false;
	}

	/** All slots, the latest first. */
	Collection<SlotBook> latestFirst() {
		return slots.descendingMap().values();
	}

	static long number(Instant when) {
		return Math.floorDiv(when.getEpochSecond(), (long) SLOT);
	}

	static Instant begin(long number) {
		return Instant.ofEpochSecond(number * SLOT);
	}

	/** Second of {@code when}, counted from the begin of the slot that holds {@code inSlot}; may be outside of it. */
	static int secondIn(Instant inSlot, Instant when) {
		return (int) Math.clamp(when.getEpochSecond() - number(inSlot) * SLOT, -SLOT, 2L * SLOT);
	}

	private static long firstFrom(Instant from) {
		var number = number(from);
		return begin(number).isBefore(from) ? number + 1 : number;
	}

	private Part shared(Part part) {
		return new Part(shared(texts, part.contract()), part.first(), part.end(), part.minutes(),
				shared(memos, part.memos()), shared(texts, part.rule()), part.kind(), part.reason(), part.mark());
	}

	private static <T> T shared(Map<T, T> pool, T value) {
		var known = pool.putIfAbsent(value, value);
		return known == null ? value : known;
	}
}
