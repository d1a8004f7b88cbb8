/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.server.journals.Journals;
import dev.daybook.server.people.People;
import dev.daybook.server.review.DayPage.Day;
import dev.daybook.server.review.DayPage.Link;
import dev.daybook.server.review.DayPage.Proof;
import dev.daybook.server.shots.Shots;

/** Makes the page of a day from what is stored. */
final class DayPages {

	private static final int DAYS = 7;

	private final People people;
	private final Journals journals;
	private final Shots shots;
	private final InstantSource clock;

	DayPages(People people, Journals journals, Shots shots, InstantSource clock) {
		this.people = people;
		this.journals = journals;
		this.shots = shots;
		this.clock = clock;
	}

	/** Today in the contract's zone. */
	LocalDate today(Contract contract) {
		return LocalDate.ofInstant(clock.instant(), contract.termsAt(clock.instant()).zone());
	}

	DayPage page(Contract contract, LocalDate date) {
		var now = clock.instant();
		var zone = contract.termsAt(now).zone();
		var terms = contract.termsAt(start(date, zone));
		var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		var diary = diary(contract.id(), start(monday, zone), start(monday.plusWeeks(1), zone));
		var day = diary.day(date, zone);
		var week = diary.weekSeconds(contract.id(), date, zone);
		var weeklyLimit = terms.weeklyLimit();
		var limit = weeklyLimit == null ? 0 : weeklyLimit.toSeconds();
		return new DayPage(contract.title(), contract.client(), people.developer(contract.id()).orElse(""),
				Texts.LONG_DATE.format(date), date.toString(), zone.getId(), Texts.hours(day.seconds()),
				Texts.amount(terms.hourlyRate(), day.seconds()), rate(terms), Texts.hours(week), week, limit,
				Texts.hours(limit), IntStream.range(0, DAYS).mapToObj(monday::plusDays)
						.map(d -> day(d, diary.day(d, zone).seconds(), d.equals(date))).toList(),
				link(date.minusDays(1)), link(date.plusDays(1)), lastDay(contract.id(), start(date, zone), zone),
				new SegmentRows(zone, now, shots.arrived(contract.id())).hours(day.segments()), day.segments().size(), proof(contract.id(), zone));
	}

	private Diary diary(String contract, Instant from, Instant to) {
		var diary = new Diary();
		journals.ofContract(contract, from, to).forEach(diary::add);
		return diary;
	}

	private static String rate(Terms terms) {
		return Texts.amount(terms.hourlyRate(), 3600);
	}

	private static Day day(LocalDate date, long seconds, boolean shown) {
		return new Day(date.toString(), Texts.WEEKDAY.format(date), Texts.SHORT_DATE.format(date), Texts.hours(seconds),
				shown, seconds == 0);
	}

	private static Link link(LocalDate date) {
		return new Link(date.toString(), Texts.SHORT_DATE.format(date));
	}

	private @org.eclipse.jdt.annotation.Nullable Link lastDay(String contract, Instant before, ZoneId zone) {
		var last = journals.lastTimeBefore(contract, before);
		return last.isEmpty() ? null : link(LocalDate.ofInstant(last.get(), zone));
	}

	private Proof proof(String contract, ZoneId zone) {
		var received = journals.received(contract);
		return new Proof(received.records(), moment(received.first(), zone), moment(received.last(), zone));
	}

	private static String moment(Optional<Instant> instant, ZoneId zone) {
		return instant.map(i -> Texts.MOMENT.format(i.atZone(zone))).orElse("");
	}

	private static Instant start(LocalDate date, ZoneId zone) {
		return date.atStartOfDay(zone).toInstant();
	}
}
