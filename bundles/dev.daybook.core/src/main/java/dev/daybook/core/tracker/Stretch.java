/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Span;

/**
 * Tracked time that is not in the journal yet: the segment that is open, and before it those that ended since the last
 * signal. They wait, because the person may turn out to be idle since then. Immutable.
 *
 * @param pending
 *            ended segments, in order
 * @param open
 *            the segment that grows
 */
record Stretch(List<Segment> pending, Segment open) {

	static Stretch begin(String contract, Instant from, Memo memo, String rule) {
		return new Stretch(List.of(), Segment.open(contract, from, memo, rule));
	}

	/** All segments in order. */
	List<Segment> all() {
		List<Segment> all = new ArrayList<>(pending);
		all.add(open);
		return all;
	}

	/** Grows the open segment, and begins a new one at every border of a slot. */
	Stretch growTo(Instant now, Memo memo) {
		var grown = this;
		while (now.isAfter(Slot.endOf(grown.open.from()))) {
			var border = Slot.endOf(grown.open.from());
			grown = grown.growWithinSlot(border).breakAt(border, memo);
		}
		return grown.growWithinSlot(now);
	}

	/**
	 * Grows into seconds that are free, with a new segment after each gap.
	 *
	 * @param allowed
	 *            most seconds to grow by
	 */
	Stretch growInto(List<Span> free, long allowed, Memo memo) {
		var grown = this;
		var left = allowed;
		for (var span : free) {
			if (left > 0) {
				grown = grown.open.to().isBefore(span.from()) ? grown.breakAt(span.from(), memo) : grown;
				grown = grown.growTo(left < span.seconds() ? span.from().plusSeconds(left) : span.to(), memo);
				left -= span.seconds();
			}
		}
		return grown;
	}

	/** Ends the open segment where it is, and begins a new one. */
	Stretch breakAt(Instant from, Memo memo) {
		return new Stretch(all(), Segment.open(open.contract(), from, memo, open.rule()));
	}

	/** Ends the open segment where it is, unless it is empty, and goes on with another rule. */
	Stretch decidedBy(String rule) {
		var memo = open.memos().isEmpty() ? Memo.NONE : open.memos().getLast();
		return open.seconds() > 0 ? new Stretch(all(), Segment.open(open.contract(), open.to(), memo, rule))
				: new Stretch(pending, Segment.open(open.contract(), open.from(), memo, rule));
	}

	/** Books counts in the segment that holds {@code when}; after a gap, in the last one before it. */
	Stretch with(ActivityMinute activity, Instant when) {
		if (!when.isBefore(open.from()) || pending.isEmpty()) {
			return new Stretch(pending, open.with(activity, later(when, open.from())));
		}
		List<Segment> changed = new ArrayList<>(pending);
		for (var i = changed.size() - 1; i >= 0; i--) {
			var segment = changed.get(i);
			if (!when.isBefore(segment.from()) || i == 0) {
				var inside = earlier(later(when, segment.from()), Slot.endOf(segment.from()).minusSeconds(1));
				changed.set(i, segment.with(activity, inside));
				break;
			}
		}
		return new Stretch(changed, open);
	}

	/**
	 * Sets task and memo. Another task begins where this one ends; what had no name until now is all the new one's.
	 */
	Stretch with(Memo memo) {
		var before = open.memos().isEmpty() ? Memo.NONE : open.memos().getLast();
		return before.equals(Memo.NONE) || before.task().equals(memo.task()) || open.seconds() == 0
				? new Stretch(pending, open.with(memo))
				: breakAt(open.to(), memo);
	}

	Stretch withoutPending() {
		return new Stretch(List.of(), open);
	}

	/** What was tracked before {@code end}: the sure part when nobody was there after it. */
	List<Segment> before(Instant end) {
		return all().stream().filter(s -> s.from().isBefore(end)).map(s -> cut(s, earlier(s.to(), end)))
				.filter(s -> s.seconds() > 0).toList();
	}

	/** A segment up to {@code end}; facts of minutes that are not tracked then go. */
	private static Segment cut(Segment segment, Instant end) {
		var minutes = new ArrayList<>(segment.minutes());
		for (var i = 0; i < minutes.size(); i++) {
			if (!minutes.get(i).active() && !segment.slot().plusSeconds(60L * i).isBefore(end)) {
				minutes.set(i, ActivityMinute.NONE);
			}
		}
		return new Segment(segment.contract(), segment.from(), end, minutes, segment.memos(), segment.rule());
	}

	/** What is left when {@link #before} has gone to the journal. */
	Stretch after(Instant start) {
		var left = all().stream().filter(s -> s.to().isAfter(start) || s.equals(open)).map(s -> tail(s, start))
				.toList();
		return new Stretch(left.subList(0, left.size() - 1), left.getLast());
	}

	/** The part of a segment from {@code start} on; its activity stays with the part before. */
	static Segment tail(Segment segment, Instant start) {
		if (!segment.from().isBefore(start)) {
			return segment;
		}
		var from = earlier(start, segment.to());
		var memo = segment.memos().isEmpty() ? Memo.NONE : segment.memos().getLast();
		return Segment.open(segment.contract(), from, memo, segment.rule()).until(segment.to());
	}

	private Stretch growWithinSlot(Instant now) {
		return new Stretch(pending, open.until(later(now, open.to())));
	}

	private static Instant earlier(Instant a, Instant b) {
		return a.isBefore(b) ? a : b;
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}
}
