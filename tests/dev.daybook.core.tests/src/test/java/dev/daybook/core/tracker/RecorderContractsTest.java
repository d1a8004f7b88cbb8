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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.limit.LimitRules;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Tick;
import dev.daybook.core.time.Weeks;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** Contracts made here, from the wish to the journal and back, and what their limits do to tracking. */
class RecorderContractsTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	/** A Wednesday, 10:03 in Berlin. */
	private static final Instant BEGIN = Instant.parse("2026-03-25T09:03:00Z");

	private final FakeFileSystem files = new FakeFileSystem();
	private final FakeClock clock = new FakeClock(BEGIN);
	private final Meter meter = new Meter(clock::monotonicNanos);
	private Diary diary = new Diary();
	private Journal journal = open();
	private Recorder recorder = recorder();

	private Journal open() {
		try {
			return Journal.open(files, new Random(42), clock::wall, new Origin("desk", "Ada Lovelace", BERLIN));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private Recorder recorder() {
		try {
			var made = new Recorder(clock, meter, journal, journal, diary);
			made.open();
			return made;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void reopen() throws IOException {
		journal.close();
		diary = new Diary();
		journal = open();
		recorder = recorder();
	}

	@BeforeEach
	void aReceivedContractIsThere() {
		recorder.contracts(List.of(new Contract("other", "Globex", "Support", List.of(terms(null, OverLimit.GO_ON)))));
	}

	private Terms terms(@Nullable Duration limit, OverLimit over) {
		return new Terms(clock.wall(), new Money(9_000, Currency.getInstance("EUR")), limit, CapturePolicy.NONE, true,
				false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, BERLIN, over,
				Terms.DEFAULT_EDIT_WINDOW);
	}

	private Contract make(@Nullable Duration limit, OverLimit over) {
		var made = ContractEdit.create("acme", "Acme", "Shop", terms(limit, over));
		recorder.edit(made);
		return made;
	}

	private void work(Duration length) {
		for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
			clock.advance(Tick.PERIOD);
			meter.count(Signal.KEY);
			recorder.tick();
		}
	}

	private long week(String contract) {
		return diary.seconds(contract, Weeks.of(clock.wall(), BERLIN));
	}

	private long over(Contract contract) {
		return LimitRules.over(contract, diary.time(contract.id(), Weeks.of(clock.wall(), BERLIN)));
	}

	private String refused(Runnable action) throws IOException {
		var before = journal.head();
		var sentence = String.valueOf(assertThrows(IllegalArgumentException.class, action::run).getMessage());
		assertEquals(before, journal.head(), "nothing was written");
		assertTrue(sentence.endsWith("."), sentence);
		return sentence;
	}

	@Test
	void aContractMadeHereIsKnownAfterARestartAsMadeHere() throws IOException {
		var made = make(Duration.ofHours(20), OverLimit.STOP);
		reopen();
		assertEquals(Optional.of(made), diary.contract("acme"));
		assertTrue(diary.contract("acme").orElseThrow().local());
		assertFalse(diary.contract("other").orElseThrow().local());
	}

	@Test
	void stopsInTheMiddleOfASegmentAtExactlyTheSecondOfTheLimit() throws IOException {
		make(Duration.ofSeconds(453), OverLimit.STOP);
		recorder.start("acme");
		work(Duration.ofMinutes(20));
		assertTrue(recorder.contract().isEmpty());
		assertTrue(recorder.stoppedAtLimit());
		assertEquals(453, week("acme"));
		assertTrue(refused(() -> recorder.start("acme")).startsWith("This week's limit of Shop for Acme is used up"));
		reopen();
		assertEquals(453, week("acme"));
		refused(() -> recorder.start("acme"));
		recorder.start("other");
	}

	@Test
	void timeOfEarlierThisWeekCountsAndTimeOfOthersDoesNot() {
		make(Duration.ofSeconds(600), OverLimit.STOP);
		recorder.start("acme");
		work(Duration.ofSeconds(400));
		recorder.start("other");
		work(Duration.ofMinutes(30));
		recorder.start("acme");
		work(Duration.ofMinutes(30));
		assertEquals(600, week("acme"));
	}

	@Test
	void goesOnOverTheLimitAndKnowsHowMuch() {
		var made = make(Duration.ofSeconds(453), OverLimit.GO_ON);
		recorder.start("acme");
		work(Duration.ofSeconds(1200));
		assertTrue(recorder.contract().isPresent());
		assertEquals(1200 - 453, over(made));
	}

	@Test
	void aRaiseInTheMiddleOfTrackingHoldsAtOnce() {
		var made = make(Duration.ofSeconds(453), OverLimit.STOP);
		recorder.start("acme");
		work(Duration.ofSeconds(440));
		recorder.edit(ContractEdit.change(made, terms(Duration.ofSeconds(700), OverLimit.STOP), clock.wall()));
		work(Duration.ofMinutes(10));
		assertEquals(700, week("acme"));
	}

	@Test
	void theWeekChangesWhileTracking() {
		clock.advance(Duration.between(BEGIN, Instant.parse("2026-03-29T21:55:00Z")));
		make(Duration.ofSeconds(600), OverLimit.STOP);
		recorder.start("acme");
		work(Duration.ofMinutes(12));
		assertEquals(300, diary.seconds("acme", Weeks.of(Instant.parse("2026-03-29T21:59:59Z"), BERLIN)));
		assertEquals(420, week("acme"), "summer time has begun: midnight is 22:00 UTC");
		work(Duration.ofMinutes(12));
		assertEquals(600, week("acme"));
	}

	@Test
	void stopsAtTheEndOfTheContractAndIsNotStartedAgain() throws IOException {
		recorder.edit(ContractEdit.end(make(null, OverLimit.STOP), BEGIN.plusSeconds(128)));
		recorder.start("acme");
		work(Duration.ofMinutes(10));
		assertEquals(128, week("acme"));
		assertEquals(
				"Shop for Acme ended on 2026-03-25, so nothing is tracked for it. Choose another contract, or move "
						+ "its end.",
				refused(() -> recorder.start("acme")));
	}

	@Test
	void timeThatRunsAcrossTheEndGoesOnAsOverWhereTheTermsSaySo() throws IOException {
		var ended = ContractEdit.end(make(null, OverLimit.GO_ON), BEGIN.plusSeconds(128));
		recorder.edit(ended);
		recorder.start("acme");
		work(Duration.ofSeconds(200));
		recorder.stop();
		assertEquals(72, over(ended));
		refused(() -> recorder.start("acme"));
	}

	@Test
	void anAbsenceIsNotBilledBeyondTheLimit() throws IOException {
		make(Duration.ofSeconds(600), OverLimit.STOP);
		recorder.start("acme");
		work(Duration.ofMinutes(1));
		clock.advance(Duration.ofMinutes(20));
		work(Duration.ofMinutes(1));
		var away = diary.away(BEGIN, clock.wall()).getLast().away();
		var sentence = refused(() -> recorder.keep(away, new Memo("", "Meeting")));
		assertTrue(sentence.contains("no time beyond its weekly limit"), sentence);
		recorder.give(away, "other", new Memo("", "Meeting"));
	}

	@Test
	void anArchivedContractKeepsItsTimeAndTakesNoMore() throws IOException {
		var made = make(null, OverLimit.GO_ON);
		recorder.start("acme");
		work(Duration.ofMinutes(1));
		assertEquals("Shop for Acme is being tracked, so it was not archived. Stop tracking first.",
				refused(() -> recorder.edit(made.archived(true))));
		recorder.stop();
		recorder.edit(made.archived(true));
		refused(() -> recorder.start("acme"));
		assertEquals(60, week("acme"));
		recorder.edit(made);
		recorder.start("acme");
	}

	@Test
	void theClientsTermsAreNotChangedHereButTheContractIsArchived() throws IOException {
		var received = diary.contract("other").orElseThrow();
		assertTrue(refused(() -> recorder.edit(ContractEdit.rename(received, "Globex", "Mine"))).contains("client's"));
		recorder.edit(received.archived(true));
		recorder.contracts(List.of(received));
		assertTrue(diary.contract("other").orElseThrow().archived(), "a sync does not take it out again");
		recorder.edit(received);
		assertEquals(Optional.of(received), diary.contract("other"));
	}

	@Test
	void aServerNeitherReplacesAContractMadeHereNorMakesOne() {
		var made = make(null, OverLimit.STOP);
		var foreign = ContractEdit.create("new", "Evil", "Mine", terms(null, OverLimit.STOP));
		recorder.contracts(List.of(ContractEdit.rename(made, "Evil", "Mine"), foreign));
		assertEquals(Optional.of(made), diary.contract("acme"));
		assertFalse(diary.contract("new").orElseThrow().local());
	}

	@Test
	void onlyAContractThatNothingBelongsToIsDeleted() throws IOException {
		make(null, OverLimit.GO_ON);
		recorder.delete("acme");
		assertTrue(diary.contract("acme").isEmpty());
		reopen();
		assertTrue(diary.contract("acme").isEmpty());
		refused(() -> recorder.delete("other"));
		make(null, OverLimit.GO_ON);
		recorder.add(new Commit("acme", clock.wall(), "shop", "4f1c0", "main", "Subject", ""));
		assertTrue(refused(() -> recorder.delete("acme")).contains("Archive it"));
	}

	@Test
	void whatIsTrackedIsNotDeletedEvenBeforeItsFirstSecond() throws IOException {
		make(null, OverLimit.GO_ON);
		recorder.start("acme");
		refused(() -> recorder.delete("acme"));
	}

	@Test
	void anEndBeforeTrackedTimeAndTermsOfThePastAreRefused() throws IOException {
		var made = make(null, OverLimit.GO_ON);
		recorder.start("acme");
		work(Duration.ofMinutes(2));
		refused(() -> recorder.edit(ContractEdit.end(made, BEGIN.plusSeconds(60))));
		refused(() -> recorder.edit(ContractEdit.create("acme", "Acme", "Shop", terms(null, OverLimit.STOP))));
		recorder.edit(ContractEdit.end(made, BEGIN.plusSeconds(180)));
	}

	@Test
	void timeThatTheDiskRefusedCountsToo() throws IOException {
		make(Duration.ofSeconds(453), OverLimit.STOP);
		recorder.start("acme");
		files.setFault((index, call) -> true);
		work(Duration.ofMinutes(20));
		files.setFault((index, call) -> false);
		recorder.stop();
		assertEquals(453, week("acme"));
	}
}
