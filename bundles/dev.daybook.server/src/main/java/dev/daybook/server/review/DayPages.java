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
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Weeks;
import dev.daybook.server.review.DayPage.Hour;
import dev.daybook.server.review.DayPage.Proof;
import dev.daybook.server.review.DayPage.Totals;
import dev.daybook.server.review.DayPage.WeekDay;
import dev.daybook.server.review.ReviewStore.Chain;
import dev.daybook.server.review.ReviewStore.Received;
import dev.daybook.server.review.ReviewStore.Reviewed;

/** Makes the page of a day out of what the store holds: the same projection that the developer sees in the IDE. */
final class DayPages {

	private static final int DAYS = 7;
	/** A week strip's bar of full height, in seconds, unless a day is longer. */
	private static final long FULL_BAR = 8 * 3600;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

	private final ReviewStore store;
	private final Contract contract;
	private final String developer;
	private final String base;
	private final LocalDate date;
	private final LocalDate today;
	private final ZoneId zone;
	private final Instant now;
	private final Set<String> coming;
	private final Span week;
	private final List<Received> records;
	private final ReviewDiary diary;

	/**
	 * @param base
	 *            address of the contract's pages
	 */
	DayPages(ReviewStore store, Reviewed reviewed, String base, LocalDate date, Instant now) {
		this(store, reviewed, base, date, now, Set.of());
	}

	/**
	 * As it will be when pictures have come that are still on their way.
	 *
	 * @param coming
	 *            their hashes
	 */
	DayPages(ReviewStore store, Reviewed reviewed, String base, LocalDate date, Instant now, Set<String> coming) {
		this.coming = coming;
		this.store = store;
		this.contract = reviewed.contract();
		this.developer = reviewed.developer();
		this.base = base;
		this.date = date;
		this.zone = contract.termsAt(now).zone();
		this.today = LocalDate.ofInstant(now, zone);
		this.now = now;
		this.week = Weeks.of(date, zone);
		this.records = store.between(week.from(), week.to());
		this.diary = new ReviewDiary(store, contract, week, records);
	}

	DayPage page() {
		var segments = diary.day(date, zone);
		var hours = hours(segments, records);
		var elsewhere = elsewhere(hours.isEmpty());
		return new DayPage(base, contract.title(), contract.client(), developer, date.toString(), DAY.format(date),
				zoneWords(), date.minusDays(1).toString(), date.plusDays(1).toString(), date.equals(today),
				date.isAfter(today), totals(segments), week(LocalDate.ofInstant(week.from(), zone)), hours,
				elsewhere == null ? "" : elsewhere.toString(), elsewhere == null ? "" : DAY.format(elsewhere),
				proof());
	}

	private Totals totals(List<DiarySegment> segments) {
		var terms = contract.termsAt(start(date.plusDays(1)).minusSeconds(1));
		var seconds = segments.stream().mapToLong(DiarySegment::seconds).sum();
		var manual = segments.stream().mapToLong(DiarySegment::manualSeconds).sum();
		var weekSeconds = diary.seconds(week);
		var limit = terms.weeklyLimit();
		var limitSeconds = limit == null ? 0 : limit.toSeconds();
		// What was entered by hand, or is private, has no activity that could be counted.
		var timed = segments.stream().filter(s -> s.seconds() > s.manualSeconds() + s.privateSeconds()).toList();
		return new Totals(Words.hours(seconds), iso(seconds), manual == 0 ? "" : Words.hours(manual),
				amount(segments, terms), Amount.text(terms.hourlyRate()),
				Words.hours(weekSeconds), iso(weekSeconds),
				limitSeconds == 0 ? 0 : (int) Math.min(100, weekSeconds * 100 / limitSeconds),
				limit != null && weekSeconds > limitSeconds, limit == null ? "" : Words.hoursMinutes(limitSeconds),
				amount(weekSegments(), terms), timed.stream().mapToInt(DiarySegment::level).sum(),
				Slot.MINUTES * timed.size());
	}

	private static String iso(long seconds) {
		return "PT" + seconds + "S";
	}

	private String amount(List<DiarySegment> segments, Terms terms) {
		return Amount.text(Amount.of(contract, segments, terms.hourlyRate()));
	}

	private List<DiarySegment> weekSegments() {
		return diary.between(week.from(), week.to());
	}

	private List<WeekDay> week(LocalDate monday) {
		var seconds = IntStream.range(0, DAYS).mapToLong(i -> seconds(monday.plusDays(i))).toArray();
		var full = Math.max(FULL_BAR, Arrays.stream(seconds).max().orElse(0));
		return IntStream.range(0, DAYS).mapToObj(i -> weekDay(monday.plusDays(i), seconds[i], full)).toList();
	}

	private long seconds(LocalDate day) {
		return diary.day(day, zone).stream().mapToLong(DiarySegment::seconds).sum();
	}

	private WeekDay weekDay(LocalDate day, long seconds, long full) {
		var height = seconds == 0 ? 0 : (int) Math.max(3, seconds * 100 / full);
		return new WeekDay(day.toString(), day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
				String.valueOf(day.getDayOfMonth()), seconds == 0 ? "–" : Words.hoursMinutes(seconds), height,
				day.equals(date), day.equals(today),
				DAY.format(day) + ", " + (seconds == 0 ? "no time" : Words.hours(seconds) + " tracked"));
	}

	private List<Hour> hours(List<DiarySegment> segments, List<Received> records) {
		Set<String> arrived = new HashSet<>(store.arrived(start(date), start(date.plusDays(1))));
		arrived.addAll(coming);
		var views = new SegmentViews(contract, base, zone, arrived, now);
		return new DayHours(zone, new Changes(records), views).of(date, contract.id(), segments);
	}

	private @Nullable LocalDate elsewhere(boolean empty) {
		if (!empty) {
			return null;
		}
		return store.lastTimeBefore(start(date)).or(() -> store.firstTimeFrom(start(date.plusDays(1))))
				.map(i -> LocalDate.ofInstant(i, zone)).orElse(null);
	}

	private Proof proof() {
		var day = records.stream().filter(r -> date.equals(LocalDate.ofInstant(r.saved().envelope().at(), zone)))
				.toList();
		var first = day.stream().map(Received::at).min(Instant::compareTo).orElse(Instant.EPOCH);
		var last = day.stream().map(Received::at).max(Instant::compareTo).orElse(Instant.EPOCH);
		return new Proof(day.size(), moment(first), first.toString(), moment(last), last.toString(),
				store.chains().stream().map(this::chain).toList());
	}

	private DayPage.Chain chain(Chain chain) {
		return new DayPage.Chain(chain.journal(), chain.size(), chain.hash(), chain.signed(), moment(chain.signedAt()),
				chain.signedAt().toString(), chain.forks() > 0);
	}

	private String moment(Instant instant) {
		return MOMENT.format(instant.atZone(zone));
	}

	private String zoneWords() {
		var offset = zone.getRules().getOffset(date.atTime(12, 0).atZone(zone).toInstant());
		var same = offset.getTotalSeconds() == 0;
		return same && zone.getId().matches("Z|(Etc/)?(UTC|GMT)") ? "UTC"
				: zone.getId() + " (UTC" + (same ? "" : offset.getId()) + ")";
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(zone).toInstant();
	}
}
