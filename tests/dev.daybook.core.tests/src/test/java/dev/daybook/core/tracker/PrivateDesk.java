/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** A recorder over a journal in memory, with one contract that takes private time and one that does not. */
final class PrivateDesk {

	static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	static final String OPEN = "open";
	static final String STRICT = "strict";

	final FakeFileSystem files = new FakeFileSystem();
	final FakeClock clock = new FakeClock(NINE);
	final Meter meter = new Meter(clock::monotonicNanos);
	Diary diary = new Diary();
	Journal journal;
	Recorder recorder;

	PrivateDesk() {
		journal = open();
		recorder = started();
		recorder.contracts(List.of(contract(OPEN, List.of(terms(Instant.EPOCH).withPrivateTime(true))),
				contract(STRICT, List.of(terms(Instant.EPOCH)))));
	}

	static Terms terms(Instant from) {
		return new Terms(from, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE, true, false,
				Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneId.of("UTC"));
	}

	static Contract contract(String id, List<Terms> terms) {
		return new Contract(id, "Client " + id, "Work", terms);
	}

	private Journal open() {
		try {
			return Journal.open(files, new Random(42), clock::wall,
					new Origin("desk", "Ada Lovelace", ZoneId.of("UTC")));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private Recorder started() {
		try {
			var made = new Recorder(clock, meter, journal, journal, diary);
			made.open();
			return made;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** As after a kill: nothing is stopped first. */
	void restart() throws IOException {
		journal.close();
		diary = new Diary();
		journal = open();
		recorder = started();
	}

	void work(Duration length) {
		pass(length, true);
	}

	void rest(Duration length) {
		pass(length, false);
	}

	private void pass(Duration length, boolean keys) {
		for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
			clock.advance(Tick.PERIOD);
			if (keys) {
				meter.count(Signal.KEY);
				meter.count(Signal.EDIT);
			}
			recorder.tick();
		}
	}

	List<Stretch> time() {
		return diary.stretches(NINE.minus(Duration.ofDays(400)), clock.wall().plus(Duration.ofDays(400)));
	}

	long seconds(boolean hidden) {
		return time().stream().filter(s -> s.isPrivate() == hidden).mapToLong(s -> s.segment().seconds()).sum();
	}

	/** Names of files that hold a text. */
	List<String> holding(String text) throws IOException {
		List<String> names = new ArrayList<>();
		for (var name : files.list()) {
			if (new String(files.read(name), StandardCharsets.ISO_8859_1).contains(text)) {
				names.add(name);
			}
		}
		return names;
	}
}
