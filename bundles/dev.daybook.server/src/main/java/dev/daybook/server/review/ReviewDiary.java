/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;
import dev.daybook.server.review.ReviewStore.Received;

/**
 * A contract's time on all devices of its person. Each journal is a diary of its own: what is corrected on one device
 * changes nothing that another one has tracked.
 */
final class ReviewDiary {

	private final String contract;
	private final Collection<Diary> diaries;

	/**
	 * @param span
	 *            the time that the records are of
	 */
	ReviewDiary(ReviewStore store, Contract contract, Span span, List<Received> records) {
		this.contract = contract.id();
		Map<String, Diary> byJournal = new LinkedHashMap<>();
		// What the device tells of the same shots comes after it, and counts.
		store.retained(contract, span.from(), span.to()).forEach(
				(journal, erased) -> erased.forEach(byJournal.computeIfAbsent(journal, j -> new Diary())::add));
		records.forEach(r -> byJournal.computeIfAbsent(r.journal(), j -> new Diary()).add(r.saved()));
		byJournal.forEach((journal, diary) -> cut(diary, span, store.owned(journal, span.from(), span.to())));
		this.diaries = byJournal.values();
	}

	/**
	 * A second that was another's before stays with that one, in the table of owners as in the whole diary; the records
	 * of one contract alone can't tell.
	 */
	private void cut(Diary diary, Span span, List<Span> owned) {
		var own = new Spans();
		owned.forEach(o -> own.add(o.from(), o.to()));
		for (var time : diary.time(contract, span)) {
			own.free(time.from(), time.to()).stream().flatMap(ReviewDiary::bySlot).forEach(
					f -> diary.add(new Correction(Mark.ERASED, contract, f.from(), f.to(), new Withdrawn(true, ""))));
		}
	}

	private static Stream<Span> bySlot(Span span) {
		return Stream.iterate(span.from(), at -> at.isBefore(span.to()), Slot::endOf).map(at -> new Span(at,
				Slot.endOf(at).isBefore(span.to()) ? Slot.endOf(at) : span.to()));
	}

	List<DiarySegment> day(LocalDate date, ZoneId zone) {
		return between(date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
	}

	/** Segments whose slot begins in {@code [from, to)}, in order, one for each slot. */
	List<DiarySegment> between(Instant from, Instant to) {
		var bySlot = new TreeMap<Instant, DiarySegment>();
		for (var diary : diaries) {
			diary.between(from, to).stream().filter(s -> s.contract().equals(contract))
					.forEach(s -> bySlot.merge(s.slot(), s, ReviewDiary::together));
		}
		return List.copyOf(bySlot.values());
	}

	long seconds(Span span) {
		return diaries.stream().mapToLong(d -> d.seconds(contract, span)).sum();
	}

	/** What two devices have of one slot. */
	private static DiarySegment together(DiarySegment a, DiarySegment b) {
		List<ActivityMinute> minutes = new ArrayList<>();
		for (var i = 0; i < Slot.MINUTES; i++) {
			minutes.add(a.minutes().get(i).plus(b.minutes().get(i)));
		}
		return new DiarySegment(a.slot(), a.contract(),
				both(a.stretches(), b.stretches()).sorted(Comparator.comparing(Stretch::from)).toList(), minutes,
				both(a.memos(), b.memos()).distinct().toList(), both(a.shots(), b.shots()).toList(),
				both(a.commits(), b.commits()).toList(), later(a.corrected(), b.corrected()));
	}

	private static <T> Stream<T> both(List<T> a, List<T> b) {
		return Stream.concat(a.stream(), b.stream());
	}

	private static @Nullable Mark later(@Nullable Mark a, @Nullable Mark b) {
		return a == null || b != null && b.when().isAfter(a.when()) ? b : a;
	}
}
