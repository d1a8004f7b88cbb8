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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.UndoCorrection;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.core.segment.Memo;

/** A second of a person has one owner, whatever two devices send and correct; on each of the databases. */
abstract class TimeOfTwoDevices {

	private static final Instant NINE = Records.START;
	private static final Instant TEN_PAST = NINE.plusSeconds(600);
	private static final String LOCAL = Contract.LOCAL + "1";

	private final RunningServer server;
	private final Desk laptop;
	private final Desk tower;

	TimeOfTwoDevices(Path folder, Server.Opener opener) throws Exception {
		server = new RunningServer(folder, InstantSource.fixed(RunningServer.NOW), opener);
		server.contractByHand(NINE);
		laptop = new Desk(server, "Laptop");
		tower = new Desk(server, "Tower");
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private static Range range(String contract, Instant from, long seconds) {
		return new Range(contract, from, from.plusSeconds(seconds));
	}

	private long shown(String contract) throws Exception {
		var page = server.browser(contract).get("/contracts/" + contract + "/days/2026-11-24").body();
		var text = page.replaceAll("(?s).*<dd id=\"tracked\"><time datetime=\"PT(\\d+)S\".*", "$1");
		return Long.parseLong(text);
	}

	@Test
	void aConflictNamesPersonDeviceAndSpan() throws Exception {
		laptop.track(RunningServer.ACME, NINE.plusSeconds(300), 300);
		laptop.send();
		tower.track(RunningServer.INITECH, NINE, 600);
		tower.track(RunningServer.INITECH, TEN_PAST, 600);
		var answer = tower.post();
		assertEquals(422, answer.statusCode());
		assertEquals(List.of("refused", "stored"), Desk.states(answer));
		var refused = Desk.result(answer, 0);
		assertEquals(
				"You tracked 2026-11-24 09:05:00 to 09:10:00 UTC on the device \"Laptop\" already, and nobody works"
						+ " twice at once; withdraw these seconds there or here.",
				refused.get("reason").getAsString());
		assertEquals("{\"type\":\"segment\",\"contract\":\"sample-support\",\"from\":\"2026-11-24T09:00:00Z\","
				+ "\"to\":\"2026-11-24T09:10:00Z\",\"overlaps\":[{\"device\":\"Laptop\",\"journal\":\""
				+ laptop.chain.journal + "\",\"from\":\"2026-11-24T09:05:00Z\",\"to\":\"2026-11-24T09:10:00Z\"}]}",
				refused.get("conflict").toString());
		assertEquals(List.of(refused), tower.conflicts());
		assertEquals(List.of(), laptop.conflicts());
		assertEquals(600, shown(RunningServer.INITECH));
	}

	@Test
	void withdrawingTheSecondsHereSettlesAConflict() throws Exception {
		laptop.track(RunningServer.ACME, NINE.plusSeconds(300), 300);
		laptop.send();
		tower.track(RunningServer.ACME, NINE, 600);
		assertEquals(List.of("refused"), tower.send());
		tower.edit(new WithdrawTime(range(RunningServer.ACME, NINE.plusSeconds(300), 200), "Laptop has it"));
		assertEquals(List.of("stored"), tower.send());
		var left = tower.conflicts().getFirst().getAsJsonObject("conflict").getAsJsonArray("overlaps").get(0);
		assertEquals("2026-11-24T09:08:20Z", left.getAsJsonObject().get("from").getAsString());
		tower.edit(new WithdrawTime(range(RunningServer.ACME, NINE.plusSeconds(500), 100), "Laptop has it"));
		assertEquals(List.of("stored"), tower.send());
		assertEquals(List.of(), tower.conflicts());
		assertEquals(List.of("already", "already", "already"), tower.sendAgain());
		// What one device withdrew is not taken from the other.
		assertEquals(600, shown(RunningServer.ACME));
	}

	@Test
	void withdrawingTheSecondsThereSettlesAConflict() throws Exception {
		laptop.track(RunningServer.ACME, NINE, 600);
		laptop.send();
		tower.track(RunningServer.INITECH, NINE, 600);
		assertEquals(List.of("refused"), tower.send());
		assertEquals(0, shown(RunningServer.INITECH));
		laptop.edit(new WithdrawTime(range(RunningServer.ACME, NINE, 600), ""));
		assertEquals(List.of("stored"), laptop.send());
		assertEquals(List.of(), tower.conflicts());
		assertEquals(600, shown(RunningServer.INITECH));
		assertEquals(0, shown(RunningServer.ACME));
		assertEquals(List.of("already"), tower.sendAgain());
	}

	@Test
	void undoingAWithdrawalThatSettledAConflictIsAConflict() throws Exception {
		laptop.track(RunningServer.ACME, NINE, 600);
		laptop.send();
		var edit = laptop.edit(new WithdrawTime(range(RunningServer.ACME, NINE, 600), ""));
		laptop.send();
		tower.track(RunningServer.INITECH, NINE.plusSeconds(60), 60);
		assertEquals(List.of("stored"), tower.send());
		laptop.edit(new UndoCorrection(edit));
		assertEquals(List.of("refused"), laptop.send());
		assertEquals(0, shown(RunningServer.ACME));
		laptop.edit(new WithdrawTime(range(RunningServer.ACME, NINE, 300), ""));
		assertEquals(List.of("stored"), laptop.send());
		assertEquals(List.of(), laptop.conflicts());
		assertEquals(300, shown(RunningServer.ACME));
	}

	@Test
	void movedTimeHasItsNewContract() throws Exception {
		laptop.track(RunningServer.ACME, NINE, 600);
		var edit = laptop.edit(new MoveSegment(List.of(range(RunningServer.ACME, NINE, 400)), RunningServer.INITECH));
		assertEquals(List.of("stored", "stored", "stored"), laptop.send());
		assertEquals(200, shown(RunningServer.ACME));
		assertEquals(400, shown(RunningServer.INITECH));
		tower.track(RunningServer.ACME, NINE.plusSeconds(10), 10);
		assertEquals(List.of("refused"), tower.send());
		laptop.edit(new UndoCorrection(edit));
		assertEquals(List.of("stored", "stored"), laptop.send());
		assertEquals(600, shown(RunningServer.ACME));
		assertEquals(0, shown(RunningServer.INITECH));
	}

	@Test
	void movedTimeHasToComeFromSomewhere() throws Exception {
		laptop.track(RunningServer.ACME, NINE, 600);
		laptop.edit(new MoveSegment(List.of(range(RunningServer.ACME, NINE, 600)), RunningServer.INITECH));
		var taken = laptop.chain.records.get(1);
		var given = laptop.chain.records.get(2);
		var forged = new Chain();
		forged.add(Records.draft(laptop.chain.records.get(0)));
		forged.add(Records.draft(given));
		forged.add(Records.draft(taken));
		forged.add(Records.draft(given));
		var answer = server.post(forged, forged.records);
		assertEquals(List.of("stored", "refused", "stored", "stored"), Desk.states(answer));
		assertTrue(answer.body().contains("taken from another contract by the same change"), answer.body());
	}

	@Test
	void unassignedTimeCanBeMovedToAContract() throws Exception {
		laptop.track(Contract.UNASSIGNED, NINE, 600);
		laptop.edit(new MoveSegment(List.of(range(Contract.UNASSIGNED, NINE, 600)), RunningServer.ACME));
		assertEquals(List.of("stored", "stored", "stored"), laptop.send());
		assertEquals(600, shown(RunningServer.ACME));
	}

	@Test
	void whatStaysOnTheDeviceIsAPlaceWithSecondsAndNothingElse() throws Exception {
		for (var contract : List.of(LOCAL, Contract.UNASSIGNED)) {
			laptop.track(contract, contract.equals(LOCAL) ? NINE : TEN_PAST, 600);
		}
		// A device that sends too much is not told off, and nothing of it is kept.
		assertEquals(List.of("stored", "stored"), Desk.states(server.post(server.device("device-Laptop", "Laptop"),
				laptop.chain, laptop.chain.records)));
		tower.track(RunningServer.ACME, TEN_PAST.plusSeconds(5), 5);
		assertEquals(List.of("refused"), tower.send());
		assertEquals(0, shown(RunningServer.ACME));
		assertEquals(List.of(), server.database().read(handle -> handle
				.createQuery("select body from journal_record where state = 'stored' and body is not null")
				.mapTo(String.class).list()));
	}

	@Test
	void privateTimeThatWasUndoneCountsNoMore() throws Exception {
		laptop.diary.add(Records.contract(LOCAL));
		var edit = laptop.edit(new AddManualTime(range(LOCAL, NINE, 600), Memo.NONE, "on paper"));
		laptop.send();
		tower.track(RunningServer.ACME, NINE, 600);
		assertEquals(List.of("refused"), tower.send());
		laptop.edit(new UndoCorrection(edit));
		assertEquals(List.of("stored"), laptop.send());
		assertEquals(List.of(), tower.conflicts());
		assertEquals(600, shown(RunningServer.ACME));
	}

	@Test
	void timeByHandIsTakenWhereNobodyTracked() throws Exception {
		laptop.edit(new AddManualTime(range(RunningServer.BY_HAND, NINE, 900), Memo.NONE, "Workshop on site"));
		assertEquals(List.of("stored", "stored"), laptop.send());
		assertEquals(900, shown(RunningServer.BY_HAND));
		tower.track(RunningServer.ACME, TEN_PAST.plusSeconds(600), 600);
		tower.send();
		tower.edit(new AddManualTime(range(RunningServer.BY_HAND, TEN_PAST.plusSeconds(100), 300), Memo.NONE,
				"Workshop on site"));
		var answer = tower.post();
		assertEquals(List.of("refused"), Desk.states(answer));
		assertTrue(answer.body().contains("Laptop"), answer.body());
	}

	@Test
	void aChangedMemoChangesNoSeconds() throws Exception {
		laptop.track(RunningServer.ACME, NINE, 600);
		laptop.edit(new ChangeMemo(range(RunningServer.ACME, NINE, 300), List.of(new Memo("", "Something else"))));
		assertEquals(List.of("stored", "stored"), laptop.send());
		assertEquals(600, shown(RunningServer.ACME));
	}

	@Test
	void oneJournalCannotHaveASecondTwice() throws Exception {
		laptop.track(RunningServer.ACME, NINE, 600);
		laptop.track(RunningServer.INITECH, NINE.plusSeconds(599), 1);
		var answer = laptop.post();
		assertEquals(List.of("stored", "refused"), Desk.states(answer));
		assertFalse(answer.body().contains("conflict"), answer.body());
	}

	@Test
	void ofTwoRequestsAtOnceOneGetsEachSecond() throws Exception {
		var desks = IntStream.range(0, 6).mapToObj(i -> new Desk(server, "Desk " + i)).toList();
		for (var number = 0; number < 40; number++) {
			var from = NINE.plusSeconds(600L * number);
			desks.forEach(d -> d.track(RunningServer.ACME, from, 600));
		}
		List<List<String>> states = new ArrayList<>();
		try (var threads = Executors.newFixedThreadPool(6)) {
			var sends = desks.stream().map(d -> (Callable<List<String>>) d::send).toList();
			for (var state : threads.invokeAll(sends)) {
				states.add(state.get());
			}
		}
		for (var number = 0; number < 40; number++) {
			var slot = number;
			assertEquals(1, states.stream().filter(s -> s.get(slot).equals("stored")).count(), states.toString());
		}
		assertEquals(40, server.database().read(
				h -> h.createQuery("select count(*) from owned_time").mapTo(Integer.class).one()));
	}

	@Test
	void oneRecordAtATimeFromManyDevicesHasOneOwner() throws Exception {
		var desks = IntStream.range(0, 8).mapToObj(i -> new Desk(server, "Desk " + i)).toList();
		desks.forEach(d -> d.track(RunningServer.ACME, NINE, 600));
		try (var threads = Executors.newFixedThreadPool(8)) {
			var sends = desks.stream().map(d -> (Callable<List<String>>) d::send).toList();
			var stored = 0;
			for (var state : threads.invokeAll(sends)) {
				stored += state.get().equals(List.of("stored")) ? 1 : 0;
			}
			assertEquals(1, stored);
		}
	}
}
