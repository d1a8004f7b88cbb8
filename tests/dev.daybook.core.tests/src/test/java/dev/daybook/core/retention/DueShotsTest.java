/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalVerifier;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** Pictures go when their time is over, and nothing else does. */
class DueShotsTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	/** A Wednesday. */
	private static final Instant TAKEN = Instant.parse("2026-03-04T09:00:00Z");
	/** 45 days after Monday, 9 March, in Berlin, where it is summer time by then. */
	private static final Instant DUE = Instant.parse("2026-04-22T22:00:00Z");

	private final FakeFileSystem files = new FakeFileSystem();
	private final FakeClock clock = new FakeClock(TAKEN);
	private final Diary diary = new Diary();
	private final Journal journal;
	private final Recorder recorder;

	DueShotsTest() throws IOException {
		journal = Journal.open(files, new Random(42), clock::wall, new Origin("desk", "Ada", BERLIN));
		recorder = new Recorder(clock, new Meter(clock::monotonicNanos), journal, journal, diary);
		recorder.open();
		recorder.contracts(List.of(contract("acme", 45), contract("short", 0)));
	}

	@AfterEach
	void close() throws IOException {
		journal.close();
	}

	private static Contract contract(String id, int days) {
		return new Contract(id, "Client", "Work", List.of(new Terms(Instant.EPOCH,
				new Money(5000, Currency.getInstance("EUR")), null, new CapturePolicy(1), true, false,
				Duration.ofMinutes(5), Rounding.EXACT_SECONDS, days, BERLIN)));
	}

	private static String hash(int number) {
		return String.format("%064x", number);
	}

	private void shot(String contract, Instant at, int picture) {
		recorder.add(new Shot(contract, at, Shot.State.TAKEN, hash(picture), 9, 9, 9, Shot.RANDOM, Map.of(), ""));
	}

	private DueShots find(long from, Instant now) throws IOException {
		return DueShots.find(journal, from, diary::contract, "Ada", now);
	}

	private List<String> pictures(DueShots due) {
		return due.erasures().stream().flatMap(d -> d.pictures().stream()).toList();
	}

	@Test
	void theDayIsCountedFromTheEndOfTheWeekInTheContractsZone() {
		assertEquals(LocalDate.of(2026, 4, 23), contract("acme", 45).termsAt(TAKEN).erasedOn(TAKEN));
		var sunday = Instant.parse("2026-03-08T22:59:59Z");
		assertEquals(LocalDate.of(2026, 3, 9), contract("short", 0).termsAt(TAKEN).erasedOn(sunday));
		assertEquals(LocalDate.of(2026, 3, 16), contract("short", 0).termsAt(TAKEN).erasedOn(sunday.plusSeconds(1)));
	}

	@Test
	void aPictureIsDueAtTheVerySecond() throws Exception {
		shot("acme", TAKEN, 1);
		assertEquals(List.of(), pictures(find(0, DUE.minusSeconds(1))));
		assertEquals(List.of(hash(1)), pictures(find(0, DUE)));
	}

	@Test
	void erasedNothingOfItIsLeftAndTheJournalVerifies() throws Exception {
		shot("acme", TAKEN, 1);
		clock.advance(Duration.between(TAKEN, DUE));
		for (var due : find(0, DUE).erasures()) {
			recorder.erase(due.erasure());
		}
		var shot = diary.between(TAKEN, TAKEN.plusSeconds(600)).getFirst().shots().getFirst();
		assertEquals(Shot.State.ERASED, shot.state());
		assertEquals("by retention on 2026-04-23", shot.reason());
		for (var name : files.list()) {
			assertTrue(!new String(files.read(name), java.nio.charset.StandardCharsets.ISO_8859_1).contains(hash(1)),
					name);
		}
		var report = JournalVerifier.verify(files);
		assertEquals(1, report.erased());
		assertEquals(List.of(), find(0, DUE).erasures());
	}

	@Test
	void onePictureOfTwoShotsStaysUntilBothAreDue() throws Exception {
		shot("acme", TAKEN, 1);
		shot("acme", TAKEN.plus(Duration.ofDays(7)), 1);
		var first = find(0, DUE);
		assertEquals(1, first.erasures().getFirst().erasure().records().size());
		assertEquals(List.of(), pictures(first));
		recorder.erase(first.erasures().getFirst().erasure());
		assertEquals(List.of(hash(1)), pictures(find(first.next(), DUE.plus(Duration.ofDays(7)))));
	}

	@Test
	void eachContractHasItsOwnTimeAndManyAreErasedInTurns() throws Exception {
		for (var i = 0; i < 120; i++) {
			shot("short", TAKEN.plusSeconds(i), i);
		}
		shot("acme", TAKEN, 500);
		recorder.add(Shot.failed("short", TAKEN, Shot.RANDOM, "not focused"));
		shot("nobody", TAKEN, 600);
		var due = find(0, Instant.parse("2026-03-10T00:00:00Z"));
		assertEquals(List.of(50, 50, 20),
				due.erasures().stream().map(d -> d.erasure().records().size()).toList());
		assertEquals(120, pictures(due).size());
		for (var some : due.erasures()) {
			recorder.erase(some.erasure());
		}
		var again = find(due.next(), Instant.parse("2026-03-10T00:00:00Z"));
		assertEquals(List.of(), again.erasures());
		// The one of acme is the next that can be due; nothing before it is read again.
		assertEquals(journal.read(again.next(), 1).getFirst().envelope().contract(), "acme");
	}

	@Test
	void trackingGoesOnOverAnErasure() throws Exception {
		shot("acme", TAKEN, 1);
		clock.advance(Duration.between(TAKEN, DUE));
		recorder.start("acme");
		clock.advance(Duration.ofSeconds(5));
		recorder.tick();
		recorder.erase(find(0, DUE).erasures().getFirst().erasure());
		assertTrue(recorder.contract().isPresent());
		assertTrue(journal.open().isPresent(), "what is tracked is saved again");
		assertEquals("", recorder.problem());
	}
}
