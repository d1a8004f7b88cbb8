/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;

/** Ten years of one person's work, the same ones every time: 120,000 segments in three contracts. */
final class TenYears {

	static final int SEGMENTS = 120_000;
	static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
	static final ZoneOffset ZONE = ZoneOffset.UTC;
	static final List<String> CONTRACTS = List.of("shop", "support", "website");

	/** Of a day from nine on; with weekends free this makes 120,000 in ten years. */
	private static final int SEGMENTS_A_DAY = 46;
	private static final int AT_ONCE = 1000;
	private static final Duration SLOT = Duration.ofMinutes(10);
	private static final int SEED = 4711;

	private TenYears() {
	}

	/** Hands out the segments in order. */
	static void each(Consumer<Segment> taker) {
		var random = new Random(SEED);
		var day = FIRST;
		var left = SEGMENTS;
		while (left > 0) {
			if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
				var contract = CONTRACTS.get(random.nextInt(CONTRACTS.size()));
				var start = day.atTime(LocalTime.of(9, 0)).toInstant(ZONE);
				for (var i = 0; i < SEGMENTS_A_DAY && left > 0; i++, left--) {
					taker.accept(segment(contract, start.plus(SLOT.multipliedBy(i)), random));
				}
			}
			day = day.plusDays(1);
		}
	}

	/** Writes them into the journal of a folder. */
	static void write(Path folder) throws IOException {
		try (var journal = open(folder)) {
			List<Draft> drafts = new ArrayList<>(contracts());
			List<Segment> segments = new ArrayList<>(SEGMENTS);
			var seals = new Seals(journal.id());
			each(segments::add);
			for (var i = 0; i < segments.size(); i += AT_ONCE) {
				for (var segment : segments.subList(i, i + AT_ONCE)) {
					drafts.add(Draft.of(segment));
					seals.addTo(drafts, segment.to());
				}
				journal.append(drafts);
				drafts.clear();
			}
		}
	}

	static List<Draft> contracts() {
		return CONTRACTS.stream().map(id -> Draft.of(contract(id), FIRST.atStartOfDay().toInstant(ZONE))).toList();
	}

	/** Writes them as timewarrior keeps them: a file for each month. */
	static void writeForTimewarrior(Path folder) throws IOException {
		var files = new TimewarriorFiles(folder);
		each(files::add);
		files.write();
	}

	static Journal open(Path folder) throws IOException {
		return Journal.open(new DiskFileSystem(folder), new SecureRandom(), InstantSource.system(),
				new Origin("bench", "nobody", ZONE));
	}

	static Segment segment(String contract, Instant from, Random random) {
		List<ActivityMinute> minutes = new ArrayList<>();
		for (var i = 0; i < 10; i++) {
			minutes.add(random.nextInt(5) == 0 ? ActivityMinute.NONE : minute(random));
		}
		return new Segment(contract, from, from.plus(SLOT), minutes,
				List.of(new Memo("WEB-" + random.nextInt(300), "What was done in this hour")), Segment.RULE_TOOLBAR);
	}

	private static ActivityMinute minute(Random random) {
		Map<Signal, Integer> events = new EnumMap<>(Signal.class);
		events.put(Signal.EDIT, 1 + random.nextInt(80));
		if (random.nextInt(3) == 0) {
			events.put(Signal.SAVE, 1);
		}
		return new ActivityMinute(random.nextInt(120), random.nextInt(10), random.nextInt(20), random.nextInt(30),
				events);
	}

	private static Contract contract(String id) {
		return new Contract(id, "Client", id,
				List.of(new Terms(Instant.EPOCH, new Money(8000, Currency.getInstance("EUR")), Duration.ofHours(40),
						CapturePolicy.NONE, false, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS,
						Terms.DEFAULT_RETENTION_DAYS, ZONE)));
	}

}
