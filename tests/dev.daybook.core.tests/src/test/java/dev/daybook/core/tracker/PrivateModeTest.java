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
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;

/** What private mode keeps, and what it does not. */
class PrivateModeTest {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final PrivateDesk desk = new PrivateDesk();

	private Commit commit() {
		return new Commit(PrivateDesk.OPEN, desk.clock.wall(), "canary-repo", "cafe", "canary-branch",
				"canary subject");
	}

	@Test
	void timeGoesOnAsPrivateTimeWithNothingButItsSeconds() {
		desk.recorder.start(PrivateDesk.OPEN);
		desk.recorder.setMemo(new Memo("ABC-1", "Before"));
		desk.work(MINUTE);
		desk.recorder.beginPrivate();
		desk.work(MINUTE.multipliedBy(20));
		assertEquals(Duration.ofMinutes(21), desk.recorder.tracked());
		desk.recorder.endPrivate();
		desk.work(MINUTE);
		desk.recorder.stop();
		assertEquals(1200, desk.seconds(true));
		assertEquals(120, desk.seconds(false));
		for (var stretch : desk.time()) {
			assertEquals(stretch.isPrivate() ? 0 : 1, stretch.segment().memos().size());
			assertEquals(!stretch.isPrivate(), stretch.segment().level() > 0);
			assertEquals(stretch.isPrivate() ? Segment.RULE_PRIVATE : Segment.RULE_TOOLBAR, stretch.segment().rule());
		}
	}

	@Test
	void aContractThatTakesNoPrivateTimeStandsStillAndGoesOnAfterwards() {
		desk.recorder.start(PrivateDesk.STRICT, Segment.RULE_PROJECT);
		desk.recorder.setMemo(new Memo("", "Before"));
		desk.work(MINUTE);
		desk.recorder.beginPrivate();
		assertEquals(Optional.empty(), desk.recorder.contract());
		assertEquals(Optional.of(PrivateDesk.STRICT), desk.recorder.paused().map(Contract::id));
		desk.work(MINUTE.multipliedBy(10));
		desk.recorder.endPrivate();
		assertEquals(Optional.of(Segment.RULE_PROJECT), desk.recorder.rule());
		desk.work(MINUTE);
		desk.recorder.stop();
		assertEquals(0, desk.seconds(true));
		assertEquals(120, desk.seconds(false));
		assertTrue(desk.time().stream().allMatch(s -> s.segment().memos().equals(List.of(new Memo("", "Before")))));
	}

	@Test
	void whatIsStartedMeanwhileIsPrivateToo() {
		desk.recorder.beginPrivate();
		desk.recorder.start(PrivateDesk.OPEN, "unassigned:{\"project\":\"canary\"}");
		desk.work(MINUTE);
		desk.recorder.start(PrivateDesk.STRICT);
		assertTrue(desk.recorder.contract().isEmpty());
		desk.work(MINUTE);
		desk.recorder.start(PrivateDesk.OPEN);
		desk.work(MINUTE);
		desk.recorder.stop();
		desk.recorder.endPrivate();
		assertTrue(desk.recorder.contract().isEmpty());
		assertEquals(120, desk.seconds(true));
		assertEquals(0, desk.seconds(false));
	}

	@Test
	void absencesOfPrivateTimeGoOnPrivate() {
		desk.recorder.start(PrivateDesk.OPEN);
		desk.work(MINUTE);
		desk.recorder.beginPrivate();
		desk.work(MINUTE);
		desk.rest(MINUTE.multipliedBy(20));
		desk.work(MINUTE);
		assertEquals(0, desk.recorder.absentFrom().stream().count());
		desk.recorder.stop();
		assertEquals(60, desk.seconds(false));
		assertTrue(desk.seconds(true) >= 115, () -> desk.seconds(true) + " s");
	}

	@Test
	void memosShotsAndCommitsAreNotWritten() throws IOException {
		desk.recorder.start(PrivateDesk.OPEN);
		desk.work(MINUTE);
		desk.recorder.beginPrivate();
		desk.work(MINUTE);
		var sentence = assertThrows(IllegalStateException.class,
				() -> desk.recorder.setMemo(new Memo("canary-task", "canary memo"))).getMessage();
		assertTrue(String.valueOf(sentence).contains("no memo is written"), sentence);
		desk.recorder.add(commit());
		desk.recorder.add(new Shot(PrivateDesk.OPEN, desk.clock.wall(), Shot.State.TAKEN, "a".repeat(64), 9, 9, 9,
				Shot.RANDOM, Map.of("canary", 1), ""));
		var late = commit();
		desk.work(MINUTE);
		desk.recorder.endPrivate();
		desk.work(MINUTE);
		desk.recorder.add(late);
		desk.recorder.stop();
		assertEquals(List.of(), desk.holding("canary"));
		assertEquals(List.of(), desk.holding("a".repeat(64)));
	}

	@Test
	void aKilledIdeIsStillPrivateAndTracksNothing() throws IOException {
		desk.recorder.start(PrivateDesk.STRICT);
		desk.recorder.setMemo(new Memo("", "Before"));
		desk.work(MINUTE);
		desk.recorder.beginPrivate();
		desk.work(MINUTE);
		var late = commit();
		desk.restart();
		assertTrue(desk.recorder.isPrivate());
		assertTrue(desk.recorder.contract().isEmpty());
		desk.recorder.add(late);
		desk.recorder.endPrivate();
		assertFalse(desk.recorder.isPrivate());
		desk.restart();
		assertFalse(desk.recorder.isPrivate());
		desk.recorder.add(late);
		assertEquals(List.of(), desk.holding("canary"));
		assertEquals(60, desk.seconds(false));
	}

	@Test
	void theOpenPrivateSegmentSurvivesAKillWithItsSecondsAlone() throws IOException {
		desk.recorder.start(PrivateDesk.OPEN);
		desk.recorder.beginPrivate();
		desk.work(MINUTE);
		var open = desk.journal.open().orElseThrow().toString();
		assertTrue(open.contains("\"rule\":\"private\"") && open.contains("\"minutes\":[[],[]"), open);
		desk.restart();
		assertEquals(60, desk.seconds(true));
		assertEquals(0, desk.seconds(false));
	}

	@Test
	void newTermsEndPrivateTimeAtTheirFirstSecond() {
		var end = PrivateDesk.NINE.plusSeconds(90);
		desk.recorder.contracts(List.of(PrivateDesk.contract("dated",
				List.of(PrivateDesk.terms(PrivateDesk.NINE).withPrivateTime(true), PrivateDesk.terms(end)))));
		desk.recorder.start("dated");
		desk.recorder.beginPrivate();
		desk.work(MINUTE.multipliedBy(5));
		assertEquals(90, desk.seconds(true));
		assertEquals(Optional.of("dated"), desk.recorder.paused().map(Contract::id));
		desk.recorder.endPrivate();
		desk.work(MINUTE);
		assertEquals(90, desk.seconds(true));
		assertEquals(60, desk.seconds(false));
	}
}
