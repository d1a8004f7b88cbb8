/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Reading;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.limit.LimitRules;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Tick;
import dev.daybook.core.time.Weeks;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Two years in which somebody works around every week's limit, and often across the border of weeks. */
class WeeksOfWorkTest {

	private static final ActivityMinute ONE_KEY = new ActivityMinute(1, 0, 0, 0, Map.of());
	private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");
	/** The last one begins its weeks in the middle of a segment. */
	private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"),
			ZoneId.of("Asia/Kathmandu"));

	@Property(tries = 30, shrinking = ShrinkingMode.OFF)
	void areNeverOverTheLimitWhereTheTermsSayStop(@ForAll long seed) {
		var work = new Work(new SplittableRandom(seed), OverLimit.STOP);
		work.twoYears();
		for (var week : work.weeks()) {
			var contract = work.contract;
			assertEquals(0, LimitRules.over(contract, work.diary.time("acme", week)), () -> week + " " + contract);
		}
		assertTrue(work.stops > 20, () -> "stopped only " + work.stops + " times");
	}

	@Property(tries = 10, shrinking = ShrinkingMode.OFF)
	void loseNothingWhereTheTermsSayGoOn(@ForAll long seed) {
		var work = new Work(new SplittableRandom(seed), OverLimit.GO_ON);
		work.twoYears();
		assertEquals(0, work.stops);
		assertEquals(work.worked, work.weeks().stream().mapToLong(w -> work.diary.seconds("acme", w)).sum());
		assertTrue(work.weeks().stream()
				.anyMatch(w -> LimitRules.over(work.contract, work.diary.time("acme", w)) > 0));
	}

	private static final class Work {

		final Diary diary = new Diary();
		final Contract contract;
		int stops;
		long worked;
		private final SplittableRandom random;
		private final ZoneId zone;
		private final Tracker tracker = new Tracker(c -> Duration.ofMinutes(5), this::allowed);
		private Instant wall = BEGIN;
		private long nanos;

		Work(SplittableRandom random, OverLimit over) {
			this.random = random;
			zone = ZONES.get(random.nextInt(ZONES.size()));
			var made = ContractEdit.create("acme", "Acme", "Shop", terms(BEGIN, over));
			for (var i = 0; i < 20; i++) {
				var later = made.terms().getLast().from().plusSeconds(random.nextInt(1, 7_000_000));
				made = ContractEdit.change(made, terms(later, over), later);
			}
			contract = made;
		}

		private Terms terms(Instant from, OverLimit over) {
			var limit = random.nextInt(8) == 0 ? null
					: Duration.ofSeconds(random.nextInt(4) * 600L + random.nextInt(300));
			return new Terms(from, new Money(9_000, Currency.getInstance("EUR")), limit, CapturePolicy.NONE, true,
					false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, zone, over,
					Terms.DEFAULT_EDIT_WINDOW);
		}

		List<Span> weeks() {
			List<Span> weeks = new ArrayList<>();
			for (var week = Weeks.of(BEGIN, zone); week.from().isBefore(wall); week = Weeks.of(week.to(), zone)) {
				weeks.add(week);
			}
			return weeks;
		}

		/** In each week some work in its middle, and some across its end. */
		void twoYears() {
			for (var i = 0; i < 104; i++) {
				var end = Weeks.of(wall, zone).to();
				work(random.nextInt(1, 2500));
				passTo(end.minusSeconds(random.nextInt(1, 400)));
				work(random.nextInt(1, 1200));
				passTo(end.plusSeconds(86_400 + random.nextInt(86_400)));
			}
		}

		private void passTo(Instant next) {
			if (wall.isBefore(next)) {
				nanos += Duration.between(wall, next).toNanos();
				wall = next;
			}
		}

		/** The person begins again at once whenever tracking stops by itself, if the contract may be started. */
		private void work(int seconds) {
			for (var end = wall.plusSeconds(seconds); wall.isBefore(end);) {
				if (tracker.contract().isEmpty() && allowed("acme", wall, wall.plusSeconds(1)) > 0) {
					take(tracker.start("acme", Segment.RULE_TOOLBAR, Memo.NONE, now()));
				}
				passTo(wall.plusSeconds(5));
				worked += 5;
				take(tracker.tick(now(), new Reading(ONE_KEY, nanos)));
			}
			take(tracker.stop(now()));
		}

		private Tick now() {
			return new Tick(wall, nanos);
		}

		private long allowed(String id, Instant from, Instant to) {
			return LimitRules.allowed(contract, new Span(from, to), week -> diary.seconds(id, week));
		}

		private void take(Outcome outcome) {
			outcome.closed().forEach(diary::add);
			diary.setOpen(tracker.open());
			stops += outcome.stop() == Outcome.Stop.LIMIT ? 1 : 0;
		}
	}
}
