/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Shot;
import dev.daybook.sync.StandIn.Answer;
import dev.daybook.sync.SyncStatus.State;

class SynchronizerTest {

	private static final String CONTRACT = "acme";

	private final Protocol protocol = new Protocol();
	private final StandIn server = new StandIn(protocol);
	private final Desk desk = new Desk(1, CONTRACT);
	private final Synchronizer synchronizer = desk.start(server.uri(), Desk.TOKEN, Desk.LIMITS);

	SynchronizerTest() throws Exception {
	}

	@AfterEach
	void close() throws Exception {
		desk.close();
		server.close();
	}

	private long posts() {
		return server.calls.stream().filter(c -> c.method().equals("POST")).count();
	}

	@Test
	void doesNothingBeforeItIsAsked() {
		assertNull(desk.worker().untilNext());
		assertFalse(desk.worker().runDue());
		assertEquals(0, server.calls.size());
	}

	@Test
	void sendsWhatIsSavedAndThenOnlyWhatIsNew() {
		desk.work(3);
		assertEquals(3, synchronizer.status().waiting());
		var status = desk.sync();
		assertEquals(new SyncStatus(State.IDLE, desk.clock.wall(), 0, ""), status);
		assertEquals(desk.journal.read(0, 10), protocol.records);
		assertEquals(1, posts());
		desk.work();
		desk.sync();
		assertEquals(2, posts());
		desk.sync();
		assertEquals(2, posts());
	}

	@Test
	void severalWishesBecomeOne() {
		desk.work();
		for (var i = 0; i < 50; i++) {
			synchronizer.request();
		}
		assertTrue(desk.worker().runDue());
		assertFalse(desk.worker().runDue());
		assertEquals(1, posts());
	}

	@Test
	void asksAgainEveryTenMinutes() {
		desk.sync();
		desk.work();
		assertEquals(Synchronizer.PERIOD.minusMinutes(10), desk.worker().untilNext());
		desk.worker().runNext();
		assertEquals(1, protocol.records.size());
	}

	@Test
	void sendsInBatches() {
		desk.work(450);
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(450, protocol.records.size());
		assertEquals(3, posts());
	}

	@Test
	void passesContractsOnWhenTheyChange() {
		assertEquals(List.of(), desk.contracts);
		var contract = Contracts.hourly(CONTRACT, CapturePolicy.NONE);
		protocol.contracts.add(contract);
		desk.sync();
		assertEquals(List.of(contract), desk.contracts);
		desk.contracts.clear();
		desk.sync();
		assertEquals(List.of(), desk.contracts);
	}

	@Test
	void holdsAShotBackForTheReviewWindowButNotItsRecord() {
		desk.work();
		var sha256 = desk.shoot();
		desk.clock.advance(Duration.ofMinutes(3));
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(2, protocol.records.size());
		assertEquals(Map.of(), protocol.shots);
		assertEquals(Duration.ofMinutes(7), desk.worker().untilNext());
		desk.worker().runNext();
		assertTrue(Arrays.equals(desk.shots.get(sha256), protocol.shots.get(sha256)));
	}

	@Test
	void aServerThatAsksForAPictureThatTheJournalDoesNotNameGetsNone() {
		desk.work();
		desk.sync();
		var secret = Drafts.png("secret");
		var sha256 = dev.daybook.core.journal.Hash.of(secret).hex();
		desk.shots.put(sha256, secret);
		server.from(c -> c.path().endsWith("/missing")
				? Answer.json(200, "{\"shots\":[\"" + sha256 + "\"]}")
				: protocol.answer(c));
		desk.clock.advance(Duration.ofDays(1));
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(Map.of(), protocol.shots);
	}

	@Test
	void aShotWithAWithheldRecordIsNeverSentThoughACrashLeftThePicture() {
		desk.shoot();
		var shot = desk.journal.read(desk.journal.head().size() - 1, 1).getFirst().envelope();
		desk.sync();
		desk.journal.append(Draft.of(new Withholding(CONTRACT, shot.at(), shot.sequence(), shot.commitment().hex(),
				"private", "Ada", desk.clock.wall())));
		desk.clock.advance(Desk.REVIEW_WINDOW);
		desk.sync();
		desk.clock.advance(Duration.ofDays(1));
		desk.sync();
		assertEquals(Map.of(), protocol.shots);
	}

	@Test
	void aShotThatWasWithheldInTheReviewWindowIsNeverSent() {
		desk.work();
		var sha256 = desk.shoot();
		desk.journal.append(Draft.of(new Shot(CONTRACT, desk.clock.wall(), Shot.State.WITHHELD, sha256, 0, 0, 0,
				Shot.RANDOM, Map.of(), "")));
		desk.clock.advance(Duration.ofDays(1));
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(Map.of(), protocol.shots);
	}

	@ParameterizedTest
	@ValueSource(strings = { Contract.UNASSIGNED, Contract.LOCAL + "1" })
	void whatIsNotTheServersLeavesWithoutItsContentAndIsNoRefusal(String contract) {
		desk.work();
		var unassigned = desk.append(Drafts.segment(contract, desk.slot()));
		desk.work();

		var status = desk.sync();

		assertEquals(State.IDLE, status.state(), status.message());
		assertEquals(0, status.waiting());
		assertEquals(3, protocol.records.size());
		var received = protocol.records.get(1);
		assertEquals(unassigned.hash(), received.hash());
		assertNull(received.body());
	}

	@Test
	void aRefusedRecordIsShownAndTheOthersAreSent() {
		desk.work(100);
		var refused = desk.workForNobody();
		desk.work(99);
		var status = desk.sync();
		assertEquals(State.REFUSED, status.state());
		assertTrue(status.message().contains(Protocol.REASON), status.message());
		assertTrue(status.message().contains(String.valueOf(refused.envelope().sequence())), status.message());
		assertEquals(0, status.waiting());
		assertEquals(desk.clock.wall(), status.lastSuccess());
		assertEquals(200, protocol.records.size());
		desk.work();
		assertEquals(State.REFUSED, desk.sync().state());
		assertEquals(201, protocol.records.size());
	}

	@Test
	void aRefusalWhoseAnswerWasLostIsHeardAfterTheNextStart() {
		desk.work();
		desk.workForNobody();
		desk.work();
		server.from(c -> {
			var answer = protocol.answer(c);
			return c.method().equals("POST") ? Answer.empty(503, Map.of()) : answer;
		});
		assertEquals(State.OFFLINE, desk.sync().state());
		assertEquals(3, protocol.records.size());
		server.from(protocol);
		desk.start(server.uri(), Desk.TOKEN, Desk.LIMITS);
		var status = desk.sync();
		assertEquals(State.REFUSED, status.state());
		assertTrue(status.message().contains(Protocol.REASON), status.message());
	}

	@Test
	void aShotThatIsTooBigOrGoneIsShownAndTheOthersAreSent() {
		desk.work();
		desk.shoot(Arrays.copyOf(Drafts.png("big"), (int) Shot.MAX_BYTES + 1));
		desk.shots.remove(desk.shoot());
		var good = desk.shoot();
		desk.clock.advance(Duration.ofHours(1));
		var status = desk.sync();
		assertEquals(State.REFUSED, status.state());
		assertTrue(status.message().startsWith("There are 2 shots"), status.message());
		assertEquals(List.of(good), List.copyOf(protocol.shots.keySet()));
		assertEquals(State.REFUSED, desk.sync().state());
		assertEquals(1, server.calls.stream().filter(c -> c.method().equals("PUT")).count());
	}

	@Test
	void aShotThatTheServerRefusesIsShownAndTheOthersAreSent() {
		desk.work();
		var refused = desk.shoot();
		var good = desk.shoot();
		desk.clock.advance(Duration.ofHours(1));
		server.from(c -> c.path().endsWith(refused)
				? Answer.json(422, "{\"error\":\"This is no picture.\"}")
				: protocol.answer(c));
		var status = desk.sync();
		assertEquals(State.REFUSED, status.state());
		assertTrue(status.message().contains("This is no picture."), status.message());
		assertEquals(List.of(good), List.copyOf(protocol.shots.keySet()));
	}

	@Test
	void aShotWhoseUploadBreaksOffDoesNotBlockTheOthers() {
		desk.work();
		var bad = desk.shoot();
		desk.clock.advance(Duration.ofSeconds(1));
		var good = desk.shoot();
		desk.clock.advance(Duration.ofHours(1));
		server.from(c -> c.path().endsWith(bad) ? Answer.empty(502, Map.of()) : protocol.answer(c));
		assertEquals(State.OFFLINE, desk.sync().state());
		desk.worker().runNext();
		assertEquals(List.of(good), List.copyOf(protocol.shots.keySet()));
	}

	@Test
	void withoutAServerItTriesAgainWithGrowingPauses() throws Exception {
		desk.work();
		server.close();
		var status = desk.sync();
		assertEquals(State.OFFLINE, status.state());
		assertTrue(status.message().contains("cannot be reached"), status.message());
		assertEquals(1, status.waiting());
		for (var failures = 1; failures < 15; failures++) {
			var wait = desk.worker().untilNext();
			assertTrue(wait != null && wait.compareTo(Backoff.bound(failures - 1)) <= 0, "pause " + wait);
			desk.worker().runNext();
		}
		assertEquals(State.OFFLINE, synchronizer.status().state());
	}

	@Test
	void aBusyServerIsLeftAloneForAsLongAsItAsks() {
		desk.work();
		server.next(c -> Answer.empty(429, Map.of("Retry-After", "120")));
		assertEquals(State.OFFLINE, desk.sync().state());
		var calls = server.calls.size();
		desk.sync();
		assertEquals(calls, server.calls.size());
		desk.clock.advance(Duration.ofSeconds(119));
		desk.sync();
		assertEquals(calls, server.calls.size());
		desk.clock.advance(Duration.ofSeconds(1));
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(1, protocol.records.size());
	}

	@Test
	void anUnknownTokenAsksForANewSignIn() {
		desk.work();
		server.from(c -> Answer.json(401, "{\"error\":\"This device was signed out.\"}"));
		var status = desk.sync();
		assertEquals(State.NOT_SIGNED_IN, status.state());
		assertTrue(status.message().contains("sign in again"), status.message());
		assertEquals(Synchronizer.PERIOD, desk.worker().untilNext());
	}

	@Test
	void aRefusedRequestIsShownAndNotRepeatedByItself() {
		desk.work();
		server.from(c -> c.method().equals("POST")
				? Answer.json(403, "{\"error\":\"This journal belongs to another device.\"}")
				: protocol.answer(c));
		var status = desk.sync();
		assertEquals(State.REFUSED, status.state());
		assertEquals("This journal belongs to another device.", status.message());
		assertNull(status.lastSuccess());
		assertEquals(1, status.waiting());
		assertEquals(Synchronizer.PERIOD, desk.worker().untilNext());
	}

	@Test
	void aServerThatWentBackToABackupGetsTheRestAgain() {
		desk.work(300);
		desk.sync();
		protocol.cutTo(120);
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(desk.journal.read(0, 1000), protocol.records);
		protocol.cutTo(0);
		desk.work();
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(desk.journal.read(0, 1000), protocol.records);
	}

	@Test
	void aJournalThatWentBackIsShownAndNothingIsOverwritten() {
		desk.work(30);
		desk.sync();
		desk.journal.cutTo(20);
		var status = desk.sync();
		assertEquals(State.REFUSED, status.state());
		assertTrue(status.message().contains("older copy"), status.message());
		desk.work(15);
		status = desk.sync();
		assertEquals(State.REFUSED, status.state());
		assertTrue(status.message().contains("another history"), status.message());
		assertEquals(30, protocol.records.size());
	}

	@Test
	void aSmallerLimitOnTheWayMakesBatchesSmaller() {
		desk.work(200);
		server.from(c -> c.body().length > 20_000 ? Answer.empty(413, Map.of()) : protocol.answer(c));
		assertEquals(State.IDLE, desk.sync().state());
		assertEquals(desk.journal.read(0, 1000), protocol.records);
	}

	@Test
	void aConnectionThatBreaksUnderTooMuchGetsLessAtATime() {
		desk.work(200);
		server.from(c -> c.body().length > 20_000 ? Answer.empty(502, Map.of()) : protocol.answer(c));
		for (var tries = 0; tries < 30 && desk.sync().state() != State.IDLE; tries++) {
			assertEquals(State.OFFLINE, synchronizer.status().state());
		}
		assertEquals(desk.journal.read(0, 1000), protocol.records);
	}

	@Test
	void aConsumerThatFailsDoesNotStopTheSending() {
		desk.close();
		var failing = new ManualWorker(desk.clock);
		try (var connection = new dev.daybook.sync.server.JettyReviewServer(server.uri(), Desk.TOKEN, Desk.LIMITS);
				var mine = new Synchronizer(new RecordOutbox(desk.journal, connection),
						new ShotOutbox(desk.journal, s -> java.util.Optional.empty(), connection, () -> Duration.ZERO,
								desk.clock),
						connection, desk.clock, c -> {
							throw new IllegalStateException("a consumer's fault");
						}, s -> {
							throw new IllegalStateException("a listener's fault");
						}, failing, new Backoff(desk.random))) {
			protocol.contracts.add(Contracts.hourly(CONTRACT, CapturePolicy.NONE));
			desk.work();
			mine.request();
			failing.runDue();
			assertEquals(State.IDLE, mine.status().state());
			assertEquals(1, protocol.records.size());
		}
	}

	@Test
	void tellsTheStepsOfASync() {
		desk.work(250);
		desk.sync();
		assertEquals(List.of(State.SENDING, State.SENDING, State.IDLE),
				desk.heard.stream().map(SyncStatus::state).toList());
		assertEquals(List.of(250L, 50L, 0L), desk.heard.stream().map(SyncStatus::waiting).toList());
	}
}
