/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;

class EditTest {

	private static final Instant NINE = EditedDiary.NINE;
	private final EditedDiary diary = new EditedDiary();

	private static Range range(String contract, long from, long to) {
		return new Range(contract, NINE.plusSeconds(from), NINE.plusSeconds(to));
	}

	private void refused(String sentence, Edit edit) {
		var before = diary.all();
		var refusal = assertThrows(EditRefusedException.class, () -> diary.edit(edit));
		assertEquals(sentence, refusal.sentence());
		assertEquals(before, diary.all());
	}

	@Test
	void movesTimeWithItsActivityAndMemos() throws EditRefusedException {
		diary.track("acme", NINE, 1800);
		diary.edit(new MoveSegment(List.of(range("acme", 90, 1200)), "other"));

		assertEquals(690, diary.seconds("acme"));
		assertEquals(1110, diary.seconds("other"));
		assertEquals(30, diary.keys());
		var moved = diary.all().get(1);
		assertEquals("other", moved.contract());
		assertEquals(List.of(new Memo("", "tracked")), moved.memos());
		assertEquals(8, moved.level(), "the minute that was begun before stays");
		assertEquals("moved", moved.rule());
		var mark = moved.corrected();
		assertNotNull(mark);
		assertEquals("Ada", mark.who());
		assertEquals(diary.now, mark.when());
	}

	@Test
	void noRecordOfAMoveNamesBothContracts() throws EditRefusedException {
		diary.track("acme", NINE, 600);
		var before = diary.records.size();
		diary.edit(new MoveSegment(List.of(range("acme", 0, 600)), "other"));

		var moved = diary.records.subList(before, diary.records.size());
		assertEquals(List.of(RecordType.WITHDRAWN, RecordType.MOVED),
				moved.stream().map(r -> r.envelope().type()).toList());
		for (JournalRecord saved : moved) {
			var body = saved.body();
			assertNotNull(body);
			var text = saved.envelope().canonical() + body.canonical();
			assertFalse(text.contains("acme") && text.contains("other"), text);
		}
	}

	@Test
	void givesUnassignedTimeToAContract() throws EditRefusedException {
		diary.track(Contract.UNASSIGNED, NINE, 600);
		diary.track(Contract.UNASSIGNED, NINE.plusSeconds(1200), 600);
		diary.edit(new MoveSegment(diary.all().stream().map(Range::of).toList(), "acme"));

		assertEquals(0, diary.seconds(Contract.UNASSIGNED));
		assertEquals(1200, diary.seconds("acme"));
	}

	@Test
	void shotsAndCommitsOfTimeThatWasTakenAreNotShown() throws EditRefusedException {
		diary.track("acme", NINE, 600);
		diary.save(List.of(Draft.of(Shot.failed("acme", NINE.plusSeconds(30), Shot.RANDOM, "Minimized.")),
				Draft.of(new Commit("acme", NINE.plusSeconds(40), "shop", "aa", "main", "One"))));
		var before = diary.all();
		var id = diary.edit(new WithdrawTime(range("acme", 0, 600), ""));

		assertEquals(List.of(), diary.all());
		diary.edit(new UndoCorrection(id));
		assertEquals(before, diary.all());
	}

	@Test
	void aMemoIsChangedInItsRangeOnly() throws EditRefusedException {
		diary.track("acme", NINE, 600);
		diary.edit(new SplitSegment("acme", NINE.plusSeconds(101)));
		assertEquals(List.of(101L, 499L),
				diary.all().getFirst().stretches().stream().map(s -> s.segment().seconds()).toList());
		diary.edit(new ChangeMemo(range("acme", 101, 600), List.of(new Memo("ABC-1", "later"), Memo.NONE)));

		var stretches = diary.all().getFirst().stretches();
		assertEquals(List.of(new Memo("", "tracked")), stretches.getFirst().segment().memos());
		assertEquals(List.of(new Memo("ABC-1", "later")), stretches.getLast().segment().memos());
		refused("The memo is the same as before; nothing was changed.",
				new ChangeMemo(range("acme", 101, 600), List.of(new Memo("ABC-1", "later"))));
	}

	@Test
	void undoRestoresExactlyAlsoMuchLater() throws EditRefusedException {
		diary.track("acme", NINE, 1500);
		var before = diary.all();
		var id = diary.edit(new MoveSegment(List.of(range("acme", 33, 1234)), "other"));
		diary.now = diary.now.plusSeconds(3600);
		diary.edit(new UndoCorrection(id));

		assertEquals(before, diary.all());
		refused("There is nothing to undo: this change was undone before.", new UndoCorrection(id));
	}

	@Test
	void aLaterChangeOfTheSameTimeIsUndoneFirst() throws EditRefusedException {
		diary.track("acme", NINE, 600);
		var first = diary.edit(new WithdrawTime(range("acme", 0, 300), "Lunch"));
		var second = diary.edit(new AddManualTime(range("acme", 100, 200), Memo.NONE, "Was a call"));

		refused("The same time was changed again later; undo the later change first.", new UndoCorrection(first));
		diary.edit(new UndoCorrection(second));
		diary.edit(new UndoCorrection(first));
		assertEquals(600, diary.seconds("acme"));
	}

	@Test
	void refusesWhatIsOlderThanTheEditWindow() {
		diary.track("acme", NINE, 600);
		diary.now = NINE.plusSeconds(7 * 86_400 + 1);

		var sentence = "The contract allows changes for 7 days, and this time is older; it stays as it is.";
		refused(sentence, new WithdrawTime(range("acme", 0, 600), ""));
		refused(sentence, new AddManualTime(range("acme", -100, -50), Memo.NONE, "Forgot"));
		diary.track(Contract.UNASSIGNED, NINE.plusSeconds(600), 600);
		diary.now = NINE.plusSeconds(7 * 86_400 + 601);
		refused(sentence, new MoveSegment(List.of(range(Contract.UNASSIGNED, 600, 1200)), "acme"));
	}

	@Test
	void refusesTimeThatIsStillTracked() {
		diary.diary.setOpen(List.of(
				Segment.open("acme", NINE, Memo.NONE, Segment.RULE_TOOLBAR).until(NINE.plusSeconds(60))));

		refused("This time is still being tracked and is not changed; stop tracking first.",
				new WithdrawTime(range("acme", 0, 600), ""));
		refused("There is time in the diary between these moments already; choose a start and an end without any.",
				new AddManualTime(range("acme", 30, 90), Memo.NONE, "Call"));
	}

	@Test
	void refusesAContractThatTakesNoTime() {
		diary.track("acme", NINE, 600);
		var move = new MoveSegment(List.of(range("acme", 0, 600)), "other");
		var other = EditedDiary.contract("other", false);
		diary.save(List.of(Draft.of(ContractEdit.end(other, NINE), NINE)));
		refused("The contract Title of other had ended by then and takes no time.", move);
		diary.save(List.of(Draft.of(other.archived(true), NINE)));
		refused("The contract Title of other is archived and takes no time.", move);
		refused("There is no such contract in the diary, so nothing was changed; choose one of the listed contracts.",
				new MoveSegment(move.ranges(), "third"));
		refused("The time is this contract's already; nothing was changed.", new MoveSegment(move.ranges(), "acme"));
		refused("There is no time of this contract there any more, so nothing was changed.",
				new WithdrawTime(range("other", 0, 600), ""));
	}

	@Test
	void manualTimeIsSplitAtSlotsAndMarked() throws EditRefusedException {
		diary.edit(new AddManualTime(range("acme", 300, 1500), new Memo("", "Call"), " On the phone "));

		var segments = diary.all();
		assertEquals(List.of(300L, 600L, 300L), segments.stream().map(s -> s.manualSeconds()).toList());
		assertEquals("On the phone", segments.getFirst().stretches().getFirst().reason());
		assertEquals("manual", segments.getFirst().rule());
		assertNull(segments.getFirst().corrected());
		assertEquals(0, segments.getFirst().level());
	}

	@Test
	void manualTimeStaysMarkedWhenItIsMoved() throws EditRefusedException {
		diary.edit(new AddManualTime(range("acme", 0, 60), Memo.NONE, "Call"));
		refused("The contract Title of other takes no time entered by hand; nothing was moved.",
				new MoveSegment(List.of(range("acme", 0, 60)), "other"));
		diary.save(List.of(Draft.of(EditedDiary.contract("other", true), NINE)));
		diary.edit(new MoveSegment(List.of(range("acme", 0, 60)), "other"));

		assertEquals(60, diary.all().getFirst().manualSeconds());
		assertEquals("Call", diary.all().getFirst().stretches().getFirst().reason());
	}

	@Test
	void refusesManualTimeWithASentence() {
		diary.track("other", NINE, 60);
		refused("The contract Title of other takes no time entered by hand; nothing was entered.",
				new AddManualTime(range("other", 60, 120), Memo.NONE, "Call"));
		refused("There is time in the diary between these moments already; choose a start and an end without any.",
				new AddManualTime(range("acme", 59, 120), Memo.NONE, "Call"));
		refused("Time entered by hand needs a reason, which the client sees.",
				new AddManualTime(range("acme", 60, 120), Memo.NONE, " "));
		refused("A reason has at most 500 characters; this one has 501.",
				new AddManualTime(range("acme", 60, 120), Memo.NONE, "x".repeat(501)));
		refused("The end must come after the start; nothing was entered.",
				new AddManualTime(range("acme", 60, 60), Memo.NONE, "Call"));
		refused("Time can't be entered for the future; choose an end that is past.",
				new AddManualTime(range("acme", 10_700, 10_801), Memo.NONE, "Call"));
	}

	@Test
	void aSplitNeedsTimeOnBothSides() {
		diary.track("acme", NINE, 601);
		var sentence = "Time can only be split inside of a stretch; here one begins or ends already.";
		refused(sentence, new SplitSegment("acme", NINE));
		refused(sentence, new SplitSegment("acme", NINE.plusSeconds(600)));
	}

	@Test
	void erasedRecordsKeepTheirTime() throws EditRefusedException {
		diary.track("acme", NINE, 600);
		diary.edit(new MoveSegment(List.of(range("acme", 60, 600)), "other"));
		diary.edit(new AddManualTime(range("acme", 600, 700), Memo.NONE, "Call"));
		var erased = new Diary();
		diary.records.forEach(r -> erased.add(new JournalRecord(r.envelope(), null)));

		assertEquals(diary.all().stream().map(s -> s.contract() + s.seconds() + "/" + s.manualSeconds()).toList(),
				EditedDiary.all(erased).stream().map(s -> s.contract() + s.seconds() + "/" + s.manualSeconds())
						.toList());
	}
}
