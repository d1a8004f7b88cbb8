/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import static dev.daybook.core.tracker.TrackerDriver.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Discontinuity;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Spans;
import dev.daybook.core.time.Tick;

class TrackerTest {

	private TrackerDriver driver = new TrackerDriver(NINE);

	@Test
	void countsExactSeconds() {
		driver.start("a");
		driver.work(Duration.ofSeconds(123));
		driver.stop();
		assertEquals(123, driver.seconds());
	}

	@Test
	void cutsSegmentsAtTheTenMinuteGrid() {
		driver = new TrackerDriver(NINE.plusSeconds(420));
		driver.start("a");
		driver.work(Duration.ofMinutes(15));
		driver.stop();
		assertEquals(List.of(180L, 600L, 120L), driver.closed.stream().map(Segment::seconds).toList());
		assertEquals(NINE.plus(Slot.LENGTH), driver.closed.get(1).slot());
	}

	@Test
	void putsActivityIntoTheMinuteInWhichItHappened() {
		driver.start("a");
		driver.rest(Duration.ofSeconds(90));
		driver.work(Duration.ofSeconds(5));
		driver.rest(Duration.ofSeconds(60));
		driver.stop();
		var minutes = driver.closed.getFirst().minutes();
		assertEquals(1, minutes.get(1).keys());
		assertEquals(1, driver.closed.getFirst().level());
	}

	@Test
	void takesIdleTimeBackToTheLastSignal() {
		driver.start("a");
		driver.work(Duration.ofMinutes(2));
		driver.rest(Duration.ofMinutes(30));
		assertEquals(Outcome.Stop.IDLE, driver.stop);
		assertEquals(120, driver.seconds());
		assertTrue(driver.tracker.contract().isEmpty());
	}

	@Test
	void takesIdleTimeBackAcrossABorderOfSlots() {
		driver = new TrackerDriver(NINE.plusSeconds(300));
		driver.start("a");
		driver.work(Duration.ofMinutes(4));
		driver.rest(Duration.ofMinutes(10));
		assertEquals(240, driver.seconds());
		assertEquals(1, driver.closed.size());
	}

	@Test
	void keepsAPauseBelowTheThreshold() {
		driver.start("a");
		driver.work(Duration.ofMinutes(1));
		driver.rest(Duration.ofSeconds(295));
		driver.work(Duration.ofSeconds(5));
		driver.stop();
		assertEquals(Outcome.Stop.NONE, driver.stop);
		assertEquals(60 + 295 + 5, driver.seconds());
	}

	@Test
	void aBuildLoopWithNobodyThereGoesIdleAndCountsInTheLastMinuteAtMost() {
		driver = new TrackerDriver(NINE.plusSeconds(300));
		driver.start("a");
		driver.work(Duration.ofMinutes(2));
		driver.build(Duration.ofHours(10));
		assertEquals(Outcome.Stop.IDLE, driver.stop);
		assertEquals(120, driver.seconds());
		assertEquals(12, builds());
	}

	@Test
	void factsOfAPauseAreCountedWhereTheyHappenedWhenThePersonComesBack() {
		driver.start("a");
		driver.work(Duration.ofMinutes(2));
		driver.build(Duration.ofMinutes(2));
		driver.work(Duration.ofMinutes(1));
		driver.stop();
		var minute = driver.closed.getFirst().minutes().get(3);
		assertEquals(12, minute.events().get(Signal.AUTO_BUILD));
		assertFalse(minute.active());
		assertEquals(24, builds());
	}

	@Test
	void factsOfAPauseAcrossABorderOfSlotsStayInTheirSegment() {
		driver = new TrackerDriver(NINE.plusSeconds(540));
		driver.start("a");
		driver.work(Duration.ofSeconds(30));
		driver.build(Duration.ofSeconds(60));
		driver.work(Duration.ofSeconds(30));
		driver.stop();
		assertEquals(List.of(6, 6), driver.closed.stream().map(TrackerTest::builds).toList());
		assertEquals(6, driver.closed.get(0).minutes().get(9).events().get(Signal.AUTO_BUILD));
		assertEquals(6, driver.closed.get(1).minutes().get(0).events().get(Signal.AUTO_BUILD));
	}

	private int builds() {
		return driver.closed.stream().mapToInt(TrackerTest::builds).sum();
	}

	private static int builds(Segment segment) {
		return segment.minutes().stream().mapToInt(m -> m.events().getOrDefault(Signal.AUTO_BUILD, 0)).sum();
	}

	@Test
	void neverTracksTwoContractsAtOnce() {
		driver.start("a");
		driver.work(Duration.ofSeconds(100));
		driver.start("b");
		driver.work(Duration.ofSeconds(50));
		driver.stop();
		assertEquals(List.of("a", "b"), driver.closed.stream().map(Segment::contract).toList());
		assertEquals(driver.closed.get(0).to(), driver.closed.get(1).from());
		assertEquals(150, driver.seconds());
	}

	@Test
	void handsOutTheOpenSegmentUpToTheLastSignalAndGoesOn() {
		driver.start("a");
		driver.work(Duration.ofSeconds(100));
		driver.rest(Duration.ofSeconds(20));
		driver.cut();
		assertEquals(100, driver.seconds());
		driver.work(Duration.ofSeconds(30));
		driver.stop();
		assertEquals(150, driver.seconds());
		assertEquals(26, driver.closed.stream().flatMap(s -> s.minutes().stream()).mapToInt(m -> m.keys()).sum());
	}

	@Test
	void aCutOnTheBorderOfASlotBillsNothingTwice() {
		driver.start("a");
		driver.work(Duration.ofMinutes(10));
		driver.cut();
		driver.work(Duration.ofMinutes(1));
		driver.stop();
		assertEquals(660, driver.seconds());
	}

	@Test
	void keepsTheMemoForTheFollowingSegments() {
		driver.start("a");
		driver.tracker.setMemo(new Memo("ABC-1", "Fix the footer"));
		driver.work(Duration.ofMinutes(11));
		driver.stop();
		driver.closed.forEach(s -> assertEquals(List.of(new Memo("ABC-1", "Fix the footer")), s.memos()));
		assertEquals(2, driver.closed.size());
	}

	@Test
	void anotherTaskBeginsWhereTheOneBeforeEnds() {
		driver.start("a");
		driver.work(Duration.ofMinutes(1));
		driver.tracker.setMemo(new Memo("A-1", "one"));
		driver.work(Duration.ofMinutes(2));
		driver.tracker.setMemo(new Memo("B-2", "two"));
		driver.work(Duration.ofMinutes(3));
		driver.tracker.setMemo(new Memo("A-1", "one again"));
		driver.work(Duration.ofMinutes(1));
		driver.stop();
		assertEquals(List.of("A-1 180", "B-2 180", "A-1 60"),
				driver.closed.stream().map(c -> c.memos().getLast().task() + " " + c.seconds()).toList());
		driver.assertNoOverlap();
	}

	@Test
	void listsBothMemosWhenItChanges() {
		driver.start("a");
		driver.tracker.setMemo(new Memo("", "one"));
		driver.work(Duration.ofSeconds(10));
		driver.tracker.setMemo(new Memo("", "two"));
		driver.work(Duration.ofSeconds(10));
		driver.stop();
		assertEquals(2, driver.closed.getFirst().memos().size());
	}

	@ParameterizedTest(name = "wall +{0} s, monotonic +{1} s")
	@CsvSource({ "28800, 0", "28800, 28800", "3600, 5", "-3600, 5", "20, 20", "5, 300" })
	void billsNothingAcrossADiscontinuity(long wallSeconds, long monotonicSeconds) {
		driver.start("a");
		driver.work(Duration.ofSeconds(60));
		driver.jump(Duration.ofSeconds(wallSeconds), Duration.ofSeconds(monotonicSeconds));
		driver.work(Duration.ofSeconds(5));
		driver.stop();
		assertTrue(driver.seconds() <= 70, "billed " + driver.seconds());
		assertTrue(driver.seconds() >= 60, "billed " + driver.seconds());
	}

	@Test
	void aClockSetBackNeverTracksASecondTwice() {
		driver.start("a");
		driver.work(Duration.ofMinutes(5));
		driver.stop();
		driver.jump(Duration.ofMinutes(-3), Duration.ZERO);
		driver.start("b");
		driver.work(Duration.ofMinutes(5));
		driver.stop();
		assertEquals(300 + 120, driver.seconds());
		assertEquals(driver.closed.get(0).to(), driver.closed.get(1).from());
	}

	@Test
	void timeBookedUnderAClockAheadStopsNobodyWhenItIsPutRight() {
		driver.start("a");
		driver.work(Duration.ofMinutes(5));
		driver.jump(Duration.ofDays(365), Duration.ofSeconds(5));
		driver.start("a");
		driver.work(Duration.ofMinutes(5));
		driver.jump(Duration.ofDays(-365), Duration.ofSeconds(5));
		driver.work(Duration.ofMinutes(5));
		driver.stop();
		assertTrue(driver.seconds() >= 900 - 20 && driver.seconds() <= 900, "billed " + driver.seconds());
		driver.assertNoOverlap();
	}

	@Test
	void aClockSetBackWhileTrackedPassesOverSecondsWithAnOwnerAndThenGoesOn() {
		driver.start("a");
		driver.work(Duration.ofMinutes(5));
		driver.jump(Duration.ofMinutes(-3), Duration.ofSeconds(5));
		driver.work(Duration.ofMinutes(1));
		assertEquals(NINE.plusSeconds(300), driver.tracker.waitsUntil().orElseThrow());
		driver.work(Duration.ofMinutes(4));
		driver.stop();
		assertEquals(300 + 120, driver.seconds());
		driver.assertNoOverlap();
	}

	@Test
	void quietTimeBeforeAClockSetBackIsNotTrackedASecondTime() {
		driver.start("a");
		driver.work(Duration.ofMinutes(1));
		driver.rest(Duration.ofMinutes(2));
		driver.jump(Duration.ofMinutes(-2), Duration.ofSeconds(5));
		driver.work(Duration.ofMinutes(5));
		driver.stop();
		assertEquals(360, driver.seconds());
		driver.assertNoOverlap();
	}

	@Test
	void manySmallStepsOfTheClockBillNoMoreThanThePassedTime() {
		driver.start("a");
		var begin = driver.nanos();
		for (var i = 0; i < 200; i++) {
			driver.work(Tick.PERIOD);
			driver.jump(Duration.ofMillis(1500), Duration.ZERO);
		}
		driver.stop();
		var passed = Duration.ofNanos(driver.nanos() - begin).toSeconds();
		assertTrue(driver.seconds() <= passed + 5, driver.seconds() + " s billed in " + passed);
		assertTrue(driver.seconds() >= passed - 10, driver.seconds() + " s billed in " + passed);
	}

	@Test
	void aMachinePutBackToAnEarlierStateBillsNothingTwice() {
		driver.start("a");
		driver.work(Duration.ofMinutes(10));
		driver.jump(Duration.ofMinutes(-10), Duration.ofMinutes(-10));
		driver.work(Duration.ofMinutes(10));
		driver.stop();
		assertEquals(600, driver.seconds());
	}

	@ParameterizedTest(name = "wall +{0} s, monotonic +{1} s: {2}")
	@CsvSource({ "28800, 5, WALL_AHEAD", "28800, 28800, STALL", "-3600, 5, WALL_BEHIND", "300, 300, STALL",
			"5, 300, WALL_BEHIND" })
	void tellsEachDiscontinuity(long wallSeconds, long monotonicSeconds, Discontinuity.Kind kind) {
		driver.start("a");
		driver.work(Duration.ofSeconds(60));
		driver.jump(Duration.ofSeconds(wallSeconds - 5), Duration.ofSeconds(monotonicSeconds - 5));
		driver.work(Duration.ofSeconds(5));
		var told = driver.gaps.getFirst();
		assertEquals("a", told.contract());
		assertEquals(new Discontinuity(kind, NINE.plusSeconds(60), NINE.plusSeconds(60 + wallSeconds),
				wallSeconds * 1000, monotonicSeconds * 1000), told.discontinuity());
		assertEquals(1, driver.gaps.size());
	}

	@Test
	void goesOnAtTheFirstSignalAfterAnIdleStopAndTellsOfTheAbsence() {
		driver.start("a");
		driver.tracker.setMemo(new Memo("", "before"));
		driver.work(Duration.ofMinutes(2));
		driver.rest(Duration.ofMinutes(20));
		assertEquals("a", driver.tracker.absentFrom().orElseThrow());
		driver.work(Duration.ofMinutes(1));
		driver.stop();
		assertEquals(List.of(new Away("a", NINE.plusSeconds(120), NINE.plusSeconds(120 + 1205), Away.Cause.IDLE,
				new Memo("", "before"))), driver.aways);
		assertEquals(120 + 55, driver.seconds());
		assertEquals(List.of(new Memo("", "before")), driver.closed.getLast().memos());
	}

	@ParameterizedTest(name = "{0} min here, {1} elsewhere, {2} locked: {3}")
	@CsvSource({ "20, 0, 0, IDLE", "11, 9, 0, IDLE", "0, 6, 0, ELSEWHERE", "4, 16, 0, ELSEWHERE", "1, 1, 18, LOCKED",
			"6, 8, 6, ELSEWHERE", "6, 6, 8, LOCKED" })
	void anAbsenceIsWhatMostOfItWas(int here, int elsewhere, int locked, Away.Cause cause) {
		driver.start("a");
		driver.rest(Duration.ofMinutes(4), true, false);
		driver.work(Duration.ofMinutes(2));
		driver.rest(Duration.ofMinutes(here), false, false);
		driver.rest(Duration.ofMinutes(elsewhere), true, false);
		// A screen that is locked keeps the keyboard of every program.
		driver.rest(Duration.ofMinutes(locked), true, true);
		driver.work(Duration.ofMinutes(1));
		driver.stop();
		assertEquals(List.of(cause), driver.aways.stream().map(Away::cause).toList());
	}

	@Test
	void whatHadTheKeyboardMattersLessThanASuspend() {
		driver.start("a");
		driver.work(Duration.ofMinutes(2));
		driver.rest(Duration.ofMinutes(8), true, true);
		driver.jump(Duration.ofHours(1), Duration.ofSeconds(5));
		driver.rest(Duration.ofMinutes(8), true, true);
		driver.work(Duration.ofMinutes(1));
		assertEquals(Away.Cause.SUSPENDED, driver.aways.getFirst().cause());
	}

	@Test
	void doesNotGoOnByItselfTheNextMorning() {
		driver.start("a");
		driver.work(Duration.ofMinutes(2));
		driver.jump(Duration.ofHours(14), Duration.ofSeconds(5));
		driver.work(Duration.ofMinutes(10));
		driver.stop();
		assertEquals(120, driver.seconds());
		assertEquals(Away.Cause.SUSPENDED, driver.aways.getFirst().cause());
	}

	@Test
	void quietTimeBeforeAShortStallCountsOnceThePersonIsSeenAgain() {
		driver.start("a");
		driver.work(Duration.ofMinutes(1));
		driver.rest(Duration.ofMinutes(1));
		driver.jump(Duration.ofSeconds(90), Duration.ofSeconds(90));
		driver.rest(Duration.ofSeconds(30));
		driver.work(Duration.ofSeconds(30));
		driver.stop();
		assertEquals(60 + 60 + 25 + 30, driver.seconds());
		assertEquals(List.of(new Away("a", NINE.plusSeconds(120), NINE.plusSeconds(215), Away.Cause.SUSPENDED,
				Memo.NONE)), driver.aways);
	}

	@Test
	void quietTimeBeforeAStallIsIdleWhenNobodyComesBack() {
		driver.start("a");
		driver.work(Duration.ofMinutes(1));
		driver.rest(Duration.ofMinutes(1));
		driver.jump(Duration.ofSeconds(90), Duration.ofSeconds(90));
		driver.rest(Duration.ofMinutes(10));
		driver.work(Duration.ofSeconds(5));
		assertEquals(60, driver.seconds());
		assertEquals(NINE.plusSeconds(60), driver.aways.getFirst().from());
		assertEquals(1, driver.aways.size());
	}

	@Test
	void stopsAtTheExactSecondThatTheContractAllows() {
		driver.allowed = 123;
		driver.start("a");
		driver.work(Duration.ofMinutes(5));
		assertEquals(Outcome.Stop.LIMIT, driver.stop);
		assertEquals(123, driver.seconds());
		assertTrue(driver.tracker.contract().isEmpty());
	}

	@Test
	void aPersonWhoLeftBeforeTheLimitIsIdleAndNotAtTheLimit() {
		driver.allowed = 123;
		driver.start("a");
		driver.work(Duration.ofMinutes(1));
		driver.rest(Duration.ofMinutes(10));
		assertEquals(Outcome.Stop.IDLE, driver.stop);
		assertEquals(60, driver.seconds());
	}

	@Test
	void recoveryDropsWhatTheJournalHasAlready() {
		driver.start("a");
		driver.work(Duration.ofSeconds(100));
		var state = OpenState.fromJson(new OpenState(driver.tracker.open()).toJson());
		assertEquals(100, sum(state.notYet(new Spans())));
		assertEquals(40, sum(state.notYet(until(60))));
		assertEquals(0, sum(state.notYet(until(100))));
	}

	private static Spans until(long seconds) {
		var owned = new Spans();
		owned.add(NINE, NINE.plusSeconds(seconds));
		return owned;
	}

	private static long sum(List<Segment> segments) {
		return segments.stream().mapToLong(Segment::seconds).sum();
	}
}
