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

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.SplitSegment;
import dev.daybook.core.edit.UndoCorrection;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** Changes of the past while the present is tracked, and over a restart. */
class RecorderCorrectionsTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final Memo CALL = new Memo("", "Call");

	private final FakeFileSystem files = new FakeFileSystem();
	private final FakeClock clock = new FakeClock(NINE);
	private final Meter meter = new Meter(clock::monotonicNanos);
	private final Random ids = new Random(7);
	private Diary diary = new Diary();
	private Journal journal = open();
	private Recorder recorder = recorder();

	private Journal open() {
		try {
			return Journal.open(files, new Random(42), clock::wall,
					new Origin("desk", "Ada Lovelace", ZoneId.of("Europe/London")));
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

	@BeforeEach
	void contracts() {
		recorder.contracts(List.of(contract("acme", null), contract("other", null),
				contract("full", Duration.ofMinutes(5))));
	}

	private static Contract contract(String id, @Nullable Duration limit) {
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), limit, CapturePolicy.NONE,
				true, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneId.of("UTC"), OverLimit.STOP,
				Terms.DEFAULT_EDIT_WINDOW);
		return new Contract(id, "Client " + id, "Work", List.of(terms));
	}

	private void work(Duration length) {
		for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
			clock.advance(Tick.PERIOD);
			meter.count(Signal.KEY);
			recorder.tick();
		}
	}

	private String correct(Edit... edits) throws EditRefusedException, IOException {
		var mark = new Mark("edit-" + ids.nextLong(), "Ada", clock.wall());
		recorder.correct(List.of(edits), mark);
		return mark.id();
	}

	private String refused(Edit... edits) {
		recorder.cut();
		var before = diary.between(Instant.EPOCH, Instant.MAX);
		var sentence = assertThrows(EditRefusedException.class, () -> correct(edits)).sentence();
		assertEquals(before, diary.between(Instant.EPOCH, Instant.MAX));
		return sentence;
	}

	private long seconds(String contract) {
		return diary.seconds(contract, new Span(NINE.minusSeconds(86_400), NINE.plusSeconds(86_400)));
	}

	private static Range range(String contract, long from, long to) {
		return new Range(contract, NINE.plusSeconds(from), NINE.plusSeconds(to));
	}

	private void restart() throws IOException {
		journal.close();
		diary = new Diary();
		journal = open();
		recorder = recorder();
	}

	@Test
	void theOpenSegmentIsChangedAndTrackingGoesOn() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(4));
		correct(new MoveSegment(List.of(range("acme", 0, 600)), "other"));

		assertEquals(240, seconds("other"));
		assertEquals("acme", recorder.contract().orElseThrow().id());
		work(Duration.ofMinutes(2));
		recorder.stop();
		assertEquals(240, seconds("other"));
		assertEquals(120, seconds("acme"));
	}

	@Test
	void nothingOfItComesBackOrGetsLostWhenTheProcessDies() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(4));
		correct(new WithdrawTime(range("acme", 60, 120), "Private"));
		work(Duration.ofMinutes(1));
		// No stop: as after a kill. What was tracked last is in the saved open state alone.
		var after = seconds("acme");
		assertEquals(240, after);
		restart();
		assertEquals(after, seconds("acme"));
		assertEquals(List.of(), diary.stretches(NINE.plusSeconds(60), NINE.plusSeconds(120)));
	}

	@Test
	void withdrawnSecondsAreFreeAndGivenOnesAreTaken() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(10));
		recorder.stop();
		correct(new WithdrawTime(range("acme", 0, 300), ""));
		correct(new AddManualTime(range("other", -600, 0), CALL, "Forgot to start"));

		clock.jumpWall(Duration.ofMinutes(-20));
		recorder.start("acme");
		work(Duration.ofMinutes(15));
		assertEquals(600, seconds("other"), "entered by hand before nine");
		assertEquals(600, seconds("acme"), "the free five minutes were tracked");
		assertTrue(recorder.waitsUntil().isEmpty() || recorder.waitsUntil().get().isAfter(NINE));
	}

	@Test
	void anUndoDoesNotComeOverWhatIsTrackedAgain() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(10));
		recorder.stop();
		var id = correct(new WithdrawTime(range("acme", 0, 600), ""));
		clock.jumpWall(Duration.ofMinutes(-10));
		recorder.start("other");
		work(Duration.ofMinutes(5));

		var sentence = refused(new UndoCorrection(id));
		assertTrue(sentence.contains("changed again later") || sentence.contains("tracked again"), sentence);
		recorder.stop();
		assertEquals(300, seconds("other"));
		restart();
		assertEquals(300, seconds("other"));
		assertEquals(0, seconds("acme"));
	}

	@Test
	void anEditAndItsUndoHoldOverARestart() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(25));
		recorder.stop();
		var before = diary.between(NINE, NINE.plusSeconds(3600));
		var id = correct(new MoveSegment(List.of(range("acme", 100, 900)), "other"));
		var moved = diary.between(NINE, NINE.plusSeconds(3600));
		restart();
		assertEquals(moved, diary.between(NINE, NINE.plusSeconds(3600)));
		correct(new UndoCorrection(id));
		assertEquals(before, diary.between(NINE, NINE.plusSeconds(3600)));
		restart();
		assertEquals(before, diary.between(NINE, NINE.plusSeconds(3600)));
	}

	@Test
	void severalEditsAreOneChangeAndAllOrNone() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(10));
		recorder.stop();
		var before = diary.between(NINE, NINE.plusSeconds(600));
		var id = correct(new SplitSegment("acme", NINE.plusSeconds(300)),
				new ChangeMemo(range("acme", 300, 600), List.of(CALL)));
		assertEquals(2, diary.between(NINE, NINE.plusSeconds(600)).getFirst().stretches().size());
		correct(new UndoCorrection(id));
		assertEquals(before, diary.between(NINE, NINE.plusSeconds(600)));
		refused(new WithdrawTime(range("acme", 0, 60), ""), new WithdrawTime(range("acme", 1200, 1300), ""));
	}

	@Test
	void aLimitHoldsForTimeThatIsGiven() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(20));
		recorder.stop();
		assertTrue(refused(new MoveSegment(List.of(range("acme", 0, 600)), "full")).contains("weekly limit"));
		assertTrue(refused(new MoveSegment(List.of(range("acme", 0, 200), range("acme", 700, 900)), "full"))
				.contains("weekly limit"));
		correct(new MoveSegment(List.of(range("acme", 0, 200), range("acme", 700, 800)), "full"));
		assertThrows(IllegalArgumentException.class, () -> recorder.start("full"));
		assertTrue(refused(new AddManualTime(range("full", -60, 0), CALL, "Forgot")).contains("weekly limit"));
	}

	@Test
	void whatIsTrackedTodayIsTrackedInTheInbox() throws Exception {
		recorder.start(Contract.UNASSIGNED, Segment.RULE_UNASSIGNED);
		work(Duration.ofMinutes(3));
		correct(new MoveSegment(List.of(range(Contract.UNASSIGNED, 0, 600)), "acme"));
		assertEquals(180, seconds("acme"));
		assertEquals(0, seconds(Contract.UNASSIGNED));
	}

	@Test
	void aFullDiskChangesNothing() throws Exception {
		recorder.start("acme");
		work(Duration.ofMinutes(10));
		recorder.stop();
		var before = diary.between(NINE, NINE.plusSeconds(600));
		files.setFault((index, call) -> call == FakeFileSystem.Call.FORCE);
		var failure = assertThrows(IOException.class, () -> correct(new WithdrawTime(range("acme", 0, 60), "")));
		assertTrue(String.valueOf(failure.getMessage()).contains("could not be saved"), failure.getMessage());
		files.setFault((index, call) -> false);
		assertEquals(before, diary.between(NINE, NINE.plusSeconds(600)));
		correct(new WithdrawTime(range("acme", 0, 60), ""));
		assertEquals(540, seconds("acme"));
		restart();
		assertEquals(540, seconds("acme"));
	}
}
