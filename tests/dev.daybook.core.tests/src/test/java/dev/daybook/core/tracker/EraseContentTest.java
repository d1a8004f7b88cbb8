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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.core.edit.Erasing.What;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.UndoCorrection;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Shot;

/** Content is taken from the past; time, chain and the rest stay, in this run and in the next. */
class EraseContentTest {

	private static final Instant NINE = PrivateDesk.NINE;
	private static final String HASH = "b".repeat(64);

	private final PrivateDesk desk = new PrivateDesk();
	private final List<String> pictures = new ArrayList<>();
	private int marks;

	private void work(String contract, String memo) {
		desk.recorder.start(contract);
		desk.recorder.setMemo(new Memo("canary-task", memo));
		desk.work(Duration.ofMinutes(2));
		desk.recorder.add(new Shot(contract, desk.clock.wall(), Shot.State.TAKEN, HASH, 9, 9, 9, Shot.RANDOM, Map.of(),
				""));
		desk.recorder.add(new Commit(contract, desk.clock.wall(), "canary-repo", "cafe", "canary-branch", "Subject"));
		desk.work(Duration.ofMinutes(3));
		desk.recorder.stop();
	}

	private static Range range(String contract, int from, int to) {
		return new Range(contract, NINE.plusSeconds(from), NINE.plusSeconds(to));
	}

	private Mark mark() {
		return new Mark("edit-" + ++marks, "Ada", desk.clock.wall());
	}

	private void erase(What what, Range range) throws Exception {
		desk.recorder.erase(new EraseContent(what, List.of(range)), pictures::add, mark());
	}

	private void correct(Edit edit) throws Exception {
		desk.recorder.correct(List.of(edit), mark());
	}

	/** What the diary tells, which the next run tells alike. */
	private List<Stretch> told() throws IOException {
		var now = told(desk);
		desk.restart();
		assertEquals(now.stream().map(Stretch::segment).toList(), told(desk).stream().map(Stretch::segment).toList());
		return now;
	}

	private static List<Stretch> told(PrivateDesk desk) {
		return desk.diary.stretches(NINE, NINE.plusSeconds(3600));
	}

	@Test
	void labelledPrivateNothingIsLeftButTheSeconds() throws Exception {
		work(PrivateDesk.OPEN, "canary memo");
		correct(new ChangeMemo(range(PrivateDesk.OPEN, 0, 600), List.of(new Memo("", "canary again"))));
		erase(What.ALL, range(PrivateDesk.OPEN, 0, 600));
		var segment = desk.diary.between(NINE, NINE.plusSeconds(600)).getFirst();
		assertTrue(segment.isPrivate());
		assertEquals(List.of(), segment.commits());
		assertEquals(List.of(Shot.State.ERASED), segment.shots().stream().map(Shot::state).toList());
		assertEquals(List.of(HASH), pictures);
		var time = told();
		assertEquals(300, time.stream().mapToLong(s -> s.segment().seconds()).sum());
		assertTrue(time.stream().allMatch(s -> s.isPrivate() && s.segment().level() == 0));
		assertEquals(List.of(), desk.holding("canary"));
		assertEquals(List.of(), desk.holding(HASH));
		assertEquals(300,
				desk.diary.seconds(PrivateDesk.OPEN, new dev.daybook.core.time.Span(NINE, NINE.plusSeconds(600))));
	}

	@Test
	void whereNoPrivateTimeIsTakenTheSecondsAreWithdrawn() throws Exception {
		work(PrivateDesk.STRICT, "canary memo");
		var content = new EraseContent(What.ALL, List.of(range(PrivateDesk.STRICT, 0, 600)));
		assertFalse(content.keepsTime(desk.diary, desk.clock.wall()));
		erase(What.ALL, range(PrivateDesk.STRICT, 0, 600));
		assertEquals(List.of(), told());
		assertEquals(List.of(), desk.holding("canary"));
	}

	@Test
	void whatIsAroundItIsSaidAgain() throws Exception {
		work(PrivateDesk.OPEN, "kept memo");
		erase(What.ALL, range(PrivateDesk.OPEN, 60, 120));
		var time = told();
		assertEquals(List.of(false, true, false), time.stream().map(Stretch::isPrivate).toList());
		assertEquals(List.of(60L, 60L, 180L), time.stream().map(s -> s.segment().seconds()).toList());
		assertTrue(time.stream().filter(s -> !s.isPrivate()).allMatch(s -> s.segment().level() > 0
				&& s.segment().memos().equals(List.of(new Memo("canary-task", "kept memo")))));
	}

	@Test
	void timeThatWasMovedLeavesNothingBehindWhereItCameFrom() throws Exception {
		work(PrivateDesk.STRICT, "canary memo");
		correct(new MoveSegment(List.of(range(PrivateDesk.STRICT, 0, 600)), PrivateDesk.OPEN));
		erase(What.ALL, range(PrivateDesk.OPEN, 0, 600));
		assertTrue(told().stream().allMatch(Stretch::isPrivate));
		assertEquals(List.of(), desk.holding("canary"));
	}

	@Test
	void aMoveThatWasUndoneIsErasedTooAndGivesNobodyASecond() throws Exception {
		work(PrivateDesk.OPEN, "canary memo");
		correct(new MoveSegment(List.of(range(PrivateDesk.OPEN, 0, 600)), PrivateDesk.STRICT));
		correct(new UndoCorrection("edit-" + marks));
		erase(What.ALL, range(PrivateDesk.OPEN, 0, 600));
		var time = told();
		assertTrue(time.stream().allMatch(s -> s.isPrivate() && s.contract().equals(PrivateDesk.OPEN)));
		assertEquals(300, time.stream().mapToLong(s -> s.segment().seconds()).sum());
		assertEquals(List.of(), desk.holding("canary"));
	}

	@Test
	void anErasedMemoLeavesActivityAndShot() throws Exception {
		work(PrivateDesk.OPEN, "canary memo");
		var level = desk.diary.between(NINE, NINE.plusSeconds(600)).getFirst().level();
		erase(What.MEMO, range(PrivateDesk.OPEN, 0, 600));
		assertEquals(List.of(), desk.holding("canary memo"));
		var segment = desk.diary.between(NINE, NINE.plusSeconds(600)).getFirst();
		assertEquals(level, segment.level());
		assertEquals(List.of(Shot.State.TAKEN), segment.shots().stream().map(Shot::state).toList());
		assertTrue(told().stream().allMatch(s -> s.segment().memos().isEmpty() && !s.isPrivate()));
		assertTrue(assertThrows(EditRefusedException.class, () -> erase(What.MEMO, range(PrivateDesk.OPEN, 0, 600)))
				.sentence().contains("nothing was erased"));
	}

	@Test
	void anErasedShotLeavesTheMemo() throws Exception {
		work(PrivateDesk.OPEN, "kept memo");
		erase(What.SHOT, range(PrivateDesk.OPEN, 0, 600));
		assertEquals(List.of(HASH), pictures);
		assertEquals(List.of(), desk.holding(HASH));
		assertTrue(told().stream().allMatch(s -> !s.segment().memos().isEmpty()));
	}

	@Test
	void aPictureThatAnotherShotShowsIsKept() throws Exception {
		work(PrivateDesk.OPEN, "memo");
		desk.clock.advance(Duration.ofMinutes(20));
		work(PrivateDesk.OPEN, "memo");
		erase(What.SHOT, range(PrivateDesk.OPEN, 0, 600));
		assertEquals(List.of(), pictures);
	}

	@Test
	void afterTheEditWindowEverythingStays() throws Exception {
		work(PrivateDesk.OPEN, "kept memo");
		desk.clock.advance(Duration.ofDays(8));
		assertTrue(assertThrows(EditRefusedException.class, () -> erase(What.ALL, range(PrivateDesk.OPEN, 0, 600)))
				.sentence().contains("7 days"));
		assertFalse(desk.holding("kept memo").isEmpty());
	}

	@Test
	void privateTimeTakesNoMemoAndIsMovedOnlyWhereItIsTaken() throws Exception {
		work(PrivateDesk.OPEN, "memo");
		erase(What.ALL, range(PrivateDesk.OPEN, 0, 600));
		assertThrows(EditRefusedException.class,
				() -> correct(new ChangeMemo(range(PrivateDesk.OPEN, 0, 600), List.of(new Memo("", "memo")))));
		assertTrue(assertThrows(EditRefusedException.class,
				() -> correct(new MoveSegment(List.of(range(PrivateDesk.OPEN, 0, 600)), PrivateDesk.STRICT)))
				.sentence().contains("takes no private time"));
	}
}
