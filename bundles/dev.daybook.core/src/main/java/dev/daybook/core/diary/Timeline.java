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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjLongConsumer;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Spans;

/**
 * The slots of a whole diary, by time. What was saved long ago is held as rows, and read when it is asked for; the rest
 * is held whole, equal texts and memos once. Not for several threads at once.
 */
final class Timeline {

	/** Seconds of a slot. */
	static final int SLOT = (int) Slot.LENGTH.toSeconds();

	/** Slots of a contract that are looked at for its latest memos: more than a week of work. */
	private static final int RECENT = 300;
	/** Number of no slot: after all others. */
	private static final long AFTER_ALL = Long.MAX_VALUE;
	private static final long BEFORE_ALL = Long.MIN_VALUE;

	/**
	 * Something that is held whole.
	 *
	 * @param after
	 *            number of the last row's record when it was saved
	 */
	private record Held(int after, UnaryOperator<SlotBook> change) {
	}

	private final TreeMap<Long, List<Held>> held = new TreeMap<>();
	/** Slots of each edit: there are few, and an edit is asked for by its identifier. */
	private final Map<String, Set<Long>> edits = new HashMap<>();
	private final Map<String, String> texts = new HashMap<>();
	private final Map<List<Memo>, List<Memo>> memos = new HashMap<>();
	private final TreeMap<Long, List<Part>> open = new TreeMap<>();
	/** What is held as rows, made for the first of them: an IDE that begins a diary has none. */
	private @Nullable SavedSlots saved;

	/**
	 * What is held as rows.
	 *
	 * @param journal
	 *            is read for what they stand for
	 */
	SavedSlots saved(JournalReader journal) {
		var known = saved;
		if (known == null) {
			known = new SavedSlots(journal);
			saved = known;
		}
		return known;
	}

	void add(Instant when, Entry entry) {
		var mark = entry.edit();
		if (mark != null && !mark.id().isEmpty()) {
			edits.computeIfAbsent(mark.id(), id -> new TreeSet<>()).add(number(when));
		}
		var shared = entry instanceof Part part ? shared(part) : entry;
		update(when, s -> s.with(shared));
	}

	void update(Instant when, UnaryOperator<SlotBook> change) {
		var known = saved;
		held.computeIfAbsent(number(when), n -> new ArrayList<>(1))
				.add(new Held(known == null ? -1 : known.last(), change));
	}

	/** Replaces the time that is not saved yet. */
	void setOpen(List<Segment> segments) {
		open.clear();
		for (var segment : segments) {
			open.computeIfAbsent(number(segment.from()), n -> new ArrayList<>(1))
					.add(Part.of(segment, Part.Kind.OPEN, "", null));
		}
	}

	/** Whether there is nothing at all, so that an IDE that begins a diary loads nothing to read it. */
	boolean isEmpty() {
		return saved == null && held.isEmpty() && open.isEmpty();
	}

	/**
	 * Hands out the slots that begin in {@code [from, to)}, in order, what is open included.
	 *
	 * @param whole
	 *            whether with what was noticed and written, not only with time and edits
	 */
	void each(Instant from, Instant to, boolean whole, ObjLongConsumer<SlotBook> taker) {
		var end = firstFrom(to);
		for (var n = nextOrOpen(firstFrom(from)); n < end; n = nextOrOpen(n + 1)) {
			var book = book(n, whole);
			for (var part : open.getOrDefault(n, List.of())) {
				book = book.with(part);
			}
			taker.accept(book, n);
		}
	}

	private long nextOrOpen(long number) {
		var next = open.ceilingKey(number);
		return Math.min(next == null ? AFTER_ALL : next, next(number));
	}

	/** Slots with records of an edit. */
	NavigableMap<Long, SlotBook> ofEdit(String id) {
		var found = new TreeMap<Long, SlotBook>();
		edits.getOrDefault(id, Set.of()).forEach(n -> found.put(n, book(n, false)));
		return found;
	}

	/** Seconds that have an owner. */
	Spans owned() {
		return owned(BEFORE_ALL, AFTER_ALL);
	}

	/** Seconds of the slot of a moment that have an owner. */
	Spans owned(Instant when) {
		return owned(number(when), number(when) + 1);
	}

	private Spans owned(long from, long end) {
		var owned = new Spans();
		for (var n = next(from); n < end; n = next(n + 1)) {
			var begin = begin(n);
			book(n, false).parts().forEach(p -> p.addTo(owned, begin));
		}
		return owned;
	}

	/** Whether anything was saved for a contract. */
	boolean isUsed(String contract) {
		for (var n = next(BEFORE_ALL); n < AFTER_ALL; n = next(n + 1)) {
			if (concerns(n, contract)) {
				for (var user : book(n, true).contracts()) {
					if (user.equals(contract)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** Memos of a contract, the latest first. */
	Set<Memo> latestMemos(String contract, int limit) {
		Set<Memo> found = new LinkedHashSet<>();
		var slots = 0;
		for (var n = before(AFTER_ALL); n > BEFORE_ALL && found.size() < limit && slots < RECENT; n = before(n)) {
			if (concerns(n, contract)) {
				slots++;
				book(n, true).parts().reversed().stream().filter(p -> p.contract().equals(contract))
						.forEach(p -> found.addAll(p.memos().reversed()));
			}
		}
		return found;
	}

	private SlotBook book(long number, boolean whole) {
		var book = SlotBook.EMPTY;
		var list = held.getOrDefault(number, List.of());
		var next = 0;
		var known = saved;
		for (var row = known == null ? 0 : known.from(number); known != null && known.isIn(number, row); row++) {
			while (next < list.size() && list.get(next).after() < known.sequence(row)) {
				book = list.get(next++).change().apply(book);
			}
			book = known.apply(row, book, whole);
		}
		while (next < list.size()) {
			book = list.get(next++).change().apply(book);
		}
		return book;
	}

	/** Whether anything in a slot may be a contract's. */
	private boolean concerns(long number, String contract) {
		var known = saved;
		return held.containsKey(number) || known != null && known.concerns(number, contract);
	}

	/** The first slot from a number on in which there is something. */
	private long next(long number) {
		var next = held.ceilingKey(number);
		var known = saved;
		return Math.min(next == null ? AFTER_ALL : next,
				known == null ? AFTER_ALL : known.next(number, AFTER_ALL));
	}

	/** The last slot before a number in which there is something. */
	private long before(long number) {
		var before = held.lowerKey(number);
		var known = saved;
		return Math.max(before == null ? BEFORE_ALL : before,
				known == null ? BEFORE_ALL : known.before(number, BEFORE_ALL));
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
