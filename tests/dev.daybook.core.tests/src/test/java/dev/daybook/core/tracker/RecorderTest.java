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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** What happens around absences, from the signal to the journal and back. */
class RecorderTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final Memo MEETING = new Memo("", "Meeting");

	private final FakeFileSystem files = new FakeFileSystem();
	private final FakeClock clock = new FakeClock(NINE);
	private final Meter meter = new Meter(clock::monotonicNanos);
	private Diary diary = new Diary();
	private Desk desk = new Desk();

	private final class Desk {

		final Journal journal;
		final Recorder recorder;

		Desk() {
			try {
				journal = Journal.open(files, new Random(42), clock::wall,
						new Origin("desk", "Ada Lovelace", ZoneId.of("Europe/London")));
				recorder = new Recorder(clock, meter, journal, journal, diary);
				recorder.open();
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}
	}

	@BeforeEach
	void contracts() {
		desk.recorder.contracts(List.of(contract("acme", 5), contract("other", 5)));
	}

	private static Contract contract(String id, int thresholdMinutes) {
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
				false, false, Duration.ofMinutes(thresholdMinutes), Rounding.EXACT_SECONDS, 45, ZoneId.of("UTC"));
		return new Contract(id, "Client " + id, "Work", List.of(terms));
	}

	private void pass(Duration length, boolean keys) {
		for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
			clock.advance(Tick.PERIOD);
			if (keys) {
				meter.count(Signal.KEY);
			}
			desk.recorder.tick();
		}
	}

	/** Works from 9:00 to 9:02, is away, and is back. */
	private Away away(Duration length) {
		desk.recorder.start("acme");
		pass(Duration.ofMinutes(2), true);
		pass(length.minus(Tick.PERIOD), false);
		pass(Tick.PERIOD, true);
		pass(Duration.ofMinutes(1), true);
		return diary.away(NINE, clock.wall()).getLast().away();
	}

	private AwayEntry.State state() {
		return diary.away(NINE, clock.wall()).getLast().state();
	}

	private void reopen() throws IOException {
		desk.journal.close();
		diary = new Diary();
		desk = new Desk();
	}

	private List<String> types() throws IOException {
		return desk.journal.read(0, 1000).stream().map(r -> r.envelope().type()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "2,true", "5,false", "30,false" })
	void theShorterOfThePersonsIdleTimeAndTheContractsHolds(int own, boolean away) {
		desk.recorder.idleAtMost(() -> Duration.ofMinutes(own));
		desk.recorder.start("acme");
		pass(Duration.ofMinutes(3), false);
		assertEquals(away, desk.recorder.contract().isEmpty());
		pass(Duration.ofMinutes(3), false);
		assertTrue(desk.recorder.contract().isEmpty());
	}

	@Test
	void anAbsenceIsInTheJournalAndAsked() throws IOException {
		var away = away(Duration.ofMinutes(20));
		assertEquals(new Away("acme", NINE.plusSeconds(120), NINE.plusSeconds(1320), Away.Cause.IDLE, Memo.NONE), away);
		reopen();
		assertEquals(List.of(new AwayEntry(away, null)), diary.away(NINE, clock.wall()));
		assertEquals(AwayEntry.State.ASKED, state());
	}

	@Test
	void aLongAbsenceIsNotAskedAndCanStillBeKept() {
		var away = away(Duration.ofMinutes(31));
		assertEquals(AwayEntry.State.AWAY, state());
		desk.recorder.keep(away, MEETING);
		assertEquals(AwayEntry.State.KEPT, state());
	}

	@Test
	void keptTimeIsBilledOnceToTheSameContractWithItsMemo() throws IOException {
		var away = away(Duration.ofMinutes(20));
		desk.recorder.keep(away, MEETING);
		desk.recorder.stop();
		reopen();
		assertEquals(120 + 1200 + 60, diary.weekSeconds("acme", NINE.atZone(ZoneId.of("UTC")).toLocalDate(),
				ZoneId.of("UTC")));
		assertEquals(List.of(new Span(NINE, clock.wall())), diary.owned());
		assertEquals(AwayEntry.State.KEPT, state());
		assertEquals(List.of(MEETING), diary.between(NINE.plusSeconds(600), NINE.plusSeconds(1200)).getFirst().memos());
		assertThrows(IllegalArgumentException.class, () -> desk.recorder.keep(away, MEETING));
		assertThrows(IllegalArgumentException.class, () -> desk.recorder.discard(away));
	}

	@Test
	void discardedTimeIsNotBilledAndCanBeKeptLater() {
		var away = away(Duration.ofMinutes(20));
		desk.recorder.discard(away);
		assertEquals(AwayEntry.State.DISCARDED, state());
		desk.recorder.stop();
		assertEquals(List.of(new Span(NINE, NINE.plusSeconds(120)), new Span(NINE.plusSeconds(1320), clock.wall())),
				diary.owned());
		desk.recorder.keep(away, MEETING);
		assertEquals(AwayEntry.State.KEPT, state());
	}

	@Test
	void givenTimeIsBilledToTheOtherContract() {
		var away = away(Duration.ofMinutes(20));
		desk.recorder.give(away, "other", MEETING);
		assertEquals(AwayEntry.State.GIVEN, state());
		assertEquals(1200, diary.weekSeconds("other", NINE.atZone(ZoneId.of("UTC")).toLocalDate(), ZoneId.of("UTC")));
		assertEquals("acme", diary.lastContract().orElseThrow().id());
	}

	@Test
	void anAnswerThatCannotBeIsRefusedWithASentenceAndChangesNothing() throws IOException {
		var away = away(Duration.ofMinutes(20));
		var before = types();
		var unknown = new Away("acme", NINE.plusSeconds(1), NINE.plusSeconds(9), Away.Cause.IDLE, Memo.NONE);
		for (var refused : List.of(
				assertThrows(IllegalArgumentException.class, () -> desk.recorder.keep(away, Memo.NONE)),
				assertThrows(IllegalArgumentException.class, () -> desk.recorder.keep(unknown, MEETING)),
				assertThrows(IllegalArgumentException.class, () -> desk.recorder.give(away, "nobody", MEETING)))) {
			assertTrue(String.valueOf(refused.getMessage()).endsWith("."), refused.getMessage());
		}
		assertEquals(before, types());
		assertEquals(AwayEntry.State.ASKED, state());
	}

	@Test
	void anAbsenceIsAnsweredForAsLongAsTheContractAllowsChanges() {
		var away = away(Duration.ofMinutes(40));
		desk.recorder.stop();
		clock.advance(Terms.DEFAULT_EDIT_WINDOW);
		var refused = assertThrows(IllegalArgumentException.class, () -> desk.recorder.keep(away, MEETING));
		assertTrue(
				String.valueOf(refused.getMessage()).contains("allows changes for 7 days, and this absence is older"),
				refused.getMessage());
		assertEquals(AwayEntry.State.AWAY, state());
		clock.jumpWall(Duration.ofMinutes(-5));
		desk.recorder.keep(away, MEETING);
		assertEquals(AwayEntry.State.KEPT, state());
	}

	@Test
	void aDayOfTheDiaryHasItsAbsencesUntilTheyAreBilled() {
		var away = away(Duration.ofMinutes(40));
		var zone = ZoneId.of("UTC");
		var today = NINE.atZone(zone).toLocalDate();
		assertEquals(List.of(new AwayEntry(away, null)), diary.unbilled(diary.day(today, zone)));
		assertEquals(List.of(), diary.unbilled(diary.day(today.plusDays(1), zone)));
		assertEquals(List.of(), diary.unbilled(diary.day(today.minusDays(1), zone)));
		desk.recorder.discard(away);
		assertEquals(AwayEntry.State.DISCARDED, diary.unbilled(diary.day(today, zone)).getFirst().state());
		desk.recorder.keep(away, MEETING);
		assertEquals(List.of(), diary.unbilled(diary.day(today, zone)));
	}

	@Test
	void anAbsenceOverMidnightIsOnBothDays() {
		var zone = ZoneId.of("UTC");
		var night = new Away("acme", NINE.plus(Duration.ofHours(14)), NINE.plus(Duration.ofHours(23)),
				Away.Cause.LOCKED, Memo.NONE);
		diary.add(night);
		for (var date : List.of(NINE.atZone(zone).toLocalDate(), NINE.atZone(zone).toLocalDate().plusDays(1))) {
			assertEquals(List.of(new AwayEntry(night, null)), diary.unbilled(diary.day(date, zone)));
		}
	}

	@Test
	void timeWithAnOwnerIsNotKeptAgain() {
		var away = away(Duration.ofMinutes(20));
		desk.recorder.stop();
		clock.jumpWall(Duration.ofMinutes(-11));
		desk.recorder.start("other");
		pass(Duration.ofMinutes(5), true);
		desk.recorder.stop();
		var refused = assertThrows(IllegalArgumentException.class, () -> desk.recorder.keep(away, MEETING));
		assertTrue(String.valueOf(refused.getMessage()).startsWith("Other time in the diary lies between"),
				refused.getMessage());
	}

	@Test
	void aSuspendIsToldWithBothClocks() throws IOException {
		desk.recorder.start("acme");
		pass(Duration.ofMinutes(1), true);
		clock.jumpWall(Duration.ofHours(1));
		pass(Duration.ofMinutes(1), true);
		assertTrue(types().contains(RecordType.DISCONTINUITY));
		assertEquals(Away.Cause.SUSPENDED, diary.away(NINE, clock.wall()).getLast().away().cause());
		assertEquals("acme", desk.recorder.contract().orElseThrow().id());
	}

	@Test
	void theThresholdIsTheContracts() {
		desk.recorder.contracts(List.of(contract("acme", 30)));
		desk.recorder.start("acme");
		pass(Duration.ofMinutes(2), true);
		pass(Duration.ofMinutes(29), false);
		assertEquals("acme", desk.recorder.contract().orElseThrow().id());
		pass(Duration.ofMinutes(1), false);
		assertTrue(desk.recorder.contract().isEmpty());
		assertEquals("acme", desk.recorder.absentFrom().orElseThrow().id());
	}
}
