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
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;

/**
 * Time with one owner.
 *
 * @param contract
 *            identifier of the owner
 * @param first
 *            first second, 0 to 599
 * @param end
 *            second after the last, to 600
 * @param minutes
 *            activity
 * @param memos
 *            memos in order
 * @param rule
 *            what decided on the owner
 * @param kind
 *            how it came here
 * @param reason
 *            why it was entered by hand, else empty
 * @param mark
 *            who entered or moved it, {@code null} for what was tracked
 */
record Part(String contract, int first, int end, Minutes minutes, List<Memo> memos, String rule, Kind kind,
		String reason, @Nullable Mark mark) implements Entry {

	/** Of a minute. */
	private static final int SECONDS = 60;

	enum Kind {
		TRACKED, OPEN, MOVED, MANUAL
	}

	static Part of(Segment segment, Kind kind, String reason, @Nullable Mark mark) {
		return new Part(segment.contract(), Timeline.secondIn(segment.from(), segment.from()),
				Timeline.secondIn(segment.from(), segment.to()), Minutes.of(segment.minutes()), segment.memos(),
				segment.rule(), kind, reason, mark);
	}

	@Override
	public String owner() {
		return contract;
	}

	@Override
	public @Nullable Mark edit() {
		return mark;
	}

	/** Adds its seconds. */
	void addTo(Spans time, Instant slot) {
		time.add(slot.plusSeconds(first), slot.plusSeconds(end));
	}

	/** Its seconds inside of a span. */
	long secondsIn(Instant slot, Span span) {
		var from = Math.max(span.from().getEpochSecond(), slot.getEpochSecond() + first);
		var to = Math.min(span.to().getEpochSecond(), slot.getEpochSecond() + end);
		return Math.max(0, to - from);
	}

	/** Private time takes no memo. */
	Part with(List<Memo> newMemos) {
		if (rule.equals(Segment.RULE_PRIVATE)) {
			return this;
		}
		return new Part(contract, first, end, minutes, newMemos, rule, kind, reason, mark);
	}

	/** With nothing but its seconds. */
	Part erased() {
		return new Part(contract, first, end, Minutes.NONE, List.of(), rule, kind, "", mark);
	}

	/** With what is said again about a time that holds this one. */
	Part with(Segment again) {
		var whole = Part.of(again, kind, reason, mark).cut(first, end);
		return new Part(contract, first, end, whole.minutes, whole.memos, again.rule(), kind, reason, mark);
	}

	/**
	 * The piece from one second to another. A minute's activity stays with the piece that holds its begin, and what was
	 * noticed before or after the whole part with its first or last piece, so that no count is lost or doubled.
	 */
	Part cut(int from, int to) {
		if (from == first && to == end) {
			return this;
		}
		var firstMinute = from == first ? 0 : (from + SECONDS - 1) / SECONDS;
		var endMinute = to == end ? Slot.MINUTES : (to + SECONDS - 1) / SECONDS;
		return new Part(contract, from, to, minutes.between(firstMinute, endMinute), memos, rule, kind, reason,
				mark);
	}

	Segment segment(Instant slot) {
		return new Segment(contract, slot.plusSeconds(first), slot.plusSeconds(end), minutes.list(), memos, rule);
	}
}
