/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Restated;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.UndoCorrection;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;

/** What the client sees of corrections. */
class CorrectedDayTest {

	private static final Instant NINE = Records.START;

	private final RunningServer server;
	private final Desk desk;

	CorrectedDayTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder);
		server.contractByHand(NINE);
		desk = new Desk(server, null);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private String page(String contract) throws Exception {
		return server.browser(contract).get("/contracts/" + contract + "/days/2026-11-24").body()
				.replaceAll("\\s+", " ");
	}

	private static Range range(String contract, long from, long to) {
		return new Range(contract, NINE.plusSeconds(from), NINE.plusSeconds(to));
	}

	@Test
	void movedTimeIsGoneHereAndToldOnBothSides() throws Exception {
		desk.track(RunningServer.ACME, NINE, 600);
		desk.edit(new MoveSegment(List.of(range(RunningServer.ACME, 0, 600)), RunningServer.INITECH));
		desk.send();
		var left = page(RunningServer.ACME);
		assertTrue(left.contains("data-seconds=\"0\""), left);
		assertTrue(left.contains("no time left"), left);
		assertTrue(left.contains("<strong>Moved away:</strong>"), left);
		assertTrue(left.contains("Ada, <time datetime=\"2026-11-24T"), left);
		assertFalse(left.contains("Work on the start page") || left.contains("Initech"), left);
		var given = page(RunningServer.INITECH);
		assertTrue(given.contains("data-seconds=\"600\""), given);
		assertTrue(given.contains("<strong>Moved here:</strong>"), given);
		assertTrue(given.contains("Work on the start page"), given);
		assertFalse(given.contains("Acme"), given);
	}

	@Test
	void timeByHandIsMarkedWithItsReason() throws Exception {
		desk.edit(new AddManualTime(range(RunningServer.BY_HAND, 0, 900), new Memo("", "Plans"), "Workshop on site"));
		desk.track(RunningServer.BY_HAND, NINE.plusSeconds(900), 300);
		desk.send();
		var page = page(RunningServer.BY_HAND);
		assertTrue(page.contains("<p class=\"mark manual\">manual</p>"), page);
		assertTrue(page.contains("<p class=\"mark manual\">manual 05:00</p>"), page);
		assertTrue(page.contains("<q class=\"reason\">Workshop on site</q>"), page);
		assertTrue(page.contains("0:15:00 of it was entered by hand."), page);
		assertTrue(page.contains("Activity is not counted."), page);
		assertTrue(page.contains("<small>of 10 minutes</small>"), page);
	}

	@Test
	void withdrawnTimeShowsAsWithdrawn() throws Exception {
		desk.track(RunningServer.ACME, NINE, 600);
		desk.edit(new WithdrawTime(range(RunningServer.ACME, 300, 600), "A call with a friend"));
		desk.send();
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("data-seconds=\"300\""), page);
		assertTrue(page.contains("<strong>Withdrawn:</strong>"), page);
		assertTrue(page.contains("A call with a friend"), page);
	}

	@Test
	void aChangedMemoIsTheCurrentOneWithAMark() throws Exception {
		desk.track(RunningServer.ACME, NINE, 600);
		desk.edit(new ChangeMemo(range(RunningServer.ACME, 0, 600), List.of(new Memo("WEB-2", "The basket"))));
		desk.send();
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("The basket") && page.contains("WEB-2"), page);
		assertFalse(page.contains("Work on the start page"), page);
		assertTrue(page.contains("<p class=\"mark\">changed</p>"), page);
		assertTrue(page.contains("<strong>Memo changed</strong>"), page);
	}

	@Test
	void whatWasUndoneIsAsIfItHadNeverBeen() throws Exception {
		desk.track(RunningServer.ACME, NINE, 600);
		var edit = desk.edit(new WithdrawTime(range(RunningServer.ACME, 0, 600), "wrong"));
		desk.edit(new UndoCorrection(edit));
		desk.send();
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("data-seconds=\"600\""), page);
		assertFalse(page.contains("class=\"changes\""), page);
	}

	@Test
	void aCorrectionWhoseContentWasErasedStillTellsWhatItDid() throws Exception {
		desk.track(RunningServer.ACME, NINE, 600);
		desk.edit(new WithdrawTime(range(RunningServer.ACME, 0, 600), "secret"));
		var erased = new JournalRecord(desk.chain.records.get(1).envelope(), null);
		server.post(desk.chain, List.of(desk.chain.records.get(0), erased));
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("<strong>Withdrawn:</strong>"), page);
		assertTrue(page.contains("Who did it was erased."), page);
	}

	@Test
	void erasedContentIsGoneFromPageAndServer() throws Exception {
		desk.track(RunningServer.ACME, NINE, 600);
		desk.send();
		var erased = new Erased(0, "segment", NINE, 600);
		var erasure = new Erasure(RunningServer.ACME, List.of(erased), "named a person", "Ada", RunningServer.NOW);
		var weekLater = RunningServer.NOW.plusSeconds(8 * 86_400);
		var beyond = new Erasure(RunningServer.ACME, List.of(new Erased(7, "segment", NINE, 600)), "", "Ada", NINE);
		desk.save(new Draft(weekLater, RecordType.ERASURE, RunningServer.ACME, 0, ErasureJson.write(erasure)));
		desk.save(new Draft(weekLater, RecordType.ERASURE, RunningServer.ACME, 0, ErasureJson.write(beyond)));
		assertEquals(List.of("stored", "refused"), desk.send());
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("data-seconds=\"600\" data-level=\"0\""), page);
		assertFalse(page.contains("Work on the start page"), page);
		assertEquals(List.of(1L), server.database().read(handle -> handle
				.createQuery("select seq from journal_record where body is not null").mapTo(Long.class).list()));
	}

	@Test
	void whatIsLeftOfErasedTimeIsSaidAgain() throws Exception {
		var segment = Segment.open(RunningServer.ACME, NINE, new Memo("", "What may stay"), "toolbar")
				.until(NINE.plusSeconds(600));
		desk.track(RunningServer.ACME, NINE, 600);
		desk.save(Draft.of(new Correction(new Mark("an-edit", "Ada", NINE), RunningServer.ACME, NINE,
				NINE.plusSeconds(600), new Restated(segment))));
		assertEquals(List.of("stored", "stored"), desk.send());
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("What may stay"), page);
		assertFalse(page.contains("Work on the start page"), page);
	}

	@Test
	void reasonsAndNamesAreTextAndNothingElse() throws Exception {
		var evil = "<img src=x onerror=alert(1)>\"'${7*7}";
		desk.edit(new AddManualTime(range(RunningServer.BY_HAND, 0, 60), new Memo(evil, evil), evil));
		desk.edit(new WithdrawTime(range(RunningServer.BY_HAND, 30, 60), evil));
		desk.send();
		var page = page(RunningServer.BY_HAND);
		assertFalse(page.contains("<img src=x"), page);
		assertEquals(5, page.split("&lt;img src=x onerror=alert\\(1\\)&gt;", -1).length, page);
	}
}
