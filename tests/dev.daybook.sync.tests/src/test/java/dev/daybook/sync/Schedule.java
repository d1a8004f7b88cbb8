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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import dev.daybook.core.journal.JournalRecord;
import dev.daybook.sync.FaultProxy.CutAnswer;
import dev.daybook.sync.FaultProxy.CutRequest;
import dev.daybook.sync.FaultProxy.Delay;
import dev.daybook.sync.FaultProxy.Drop;
import dev.daybook.sync.FaultProxy.Fault;
import dev.daybook.sync.FaultProxy.Hang;
import dev.daybook.sync.FaultProxy.Pass;
import dev.daybook.sync.FaultProxy.Twice;
import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.Receipt.Status;
import dev.daybook.sync.server.ServerException;

/** A few bad days of one developer, by a seed: work, shots, refusals, syncs, kills, on a network that does harm. */
final class Schedule implements AutoCloseable {

	private static final Limits HASTY = new Limits(Duration.ofMillis(500), Duration.ofMillis(120),
			Duration.ofMillis(250), 1024 * 1024);
	private static final Limits PATIENT = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10),
			Duration.ofSeconds(20), 1024 * 1024);
	private static final int MAX_TRIES = 60;

	private final URI server;
	private final String token;
	private final Random random;
	private final Random faults;
	private final Desk desk;
	private final FaultProxy proxy;
	private final Set<Long> refused = new TreeSet<>();
	private volatile boolean healed;

	/**
	 * @param begin
	 *            of the days, which are no other schedule's: a person's seconds count once
	 */
	Schedule(long seed, URI server, String token, String contract, Instant begin) throws IOException {
		this.server = server;
		this.token = token;
		random = new Random(seed);
		faults = new Random(seed ^ 0x5DEECE66DL);
		desk = new Desk(seed, contract, begin);
		proxy = new FaultProxy(server, this::fault);
	}

	/** Lives through the days and returns how many records they gave. */
	long run() throws InterruptedException {
		desk.start(proxy.uri(), token, HASTY);
		var steps = 6 + random.nextInt(8);
		for (var i = 0; i < steps; i++) {
			step();
		}
		recover();
		return desk.journal.head().size();
	}

	private void step() throws InterruptedException {
		switch (random.nextInt(8)) {
		case 0 -> refused.add(desk.workForNobody().envelope().sequence());
		case 1 -> desk.shoot();
		case 2 -> desk.clock.advance(Duration.ofMinutes(random.nextInt(120)));
		case 3 -> killInTheMiddle();
		case 4, 5 -> desk.work(1 + random.nextInt(8));
		default -> desk.sync();
		}
	}

	/** Kills the IDE some milliseconds into a sync and starts it again. */
	private void killInTheMiddle() throws InterruptedException {
		var sync = Thread.ofPlatform().start(desk::sync);
		sync.join(Duration.ofMillis(1 + random.nextInt(12)));
		sync.interrupt();
		sync.join();
		desk.start(proxy.uri(), token, HASTY);
	}

	private Fault fault() {
		var dice = healed ? 0 : faults.nextInt(100);
		if (dice < 35) {
			return new Pass();
		}
		if (dice < 50) {
			return new CutAnswer(faults.nextInt(1500));
		}
		if (dice < 65) {
			return new CutRequest(faults.nextInt(20_000));
		}
		if (dice < 78) {
			return new Twice();
		}
		if (dice < 88) {
			return new Delay(Duration.ofMillis(1 + faults.nextInt(15)));
		}
		return dice < 97 ? new Drop() : new Hang();
	}

	/** The network is well again: nobody does anything but wait. */
	private void recover() {
		healed = true;
		proxy.hangUp();
		desk.clock.advance(Duration.ofHours(1));
		var status = desk.sync();
		for (var i = 0; i < MAX_TRIES && status.state() == State.OFFLINE; i++) {
			desk.worker().runNext();
			status = desk.sync();
		}
		assertEquals(refused.isEmpty() ? State.IDLE : State.REFUSED, status.state(), status.message());
		assertEquals(0, status.waiting());
	}

	/** Asks the server itself, on a network that is well, whether it has everything, once. */
	void verify() throws ServerException, InterruptedException {
		try (var direct = new JettyReviewServer(server, token, PATIENT)) {
			var journal = desk.journal;
			assertEquals(journal.head(), direct.head(journal.id()));
			assertEquals(List.of(), direct.missingShots(journal.id()));
			var records = journal.read(0, Integer.MAX_VALUE);
			if (!records.isEmpty()) {
				verify(records, direct);
			}
		}
	}

	private void verify(List<JournalRecord> records, JettyReviewServer direct)
			throws ServerException, InterruptedException {
		var receipt = direct.send(desk.journal.id(), records);
		assertEquals(desk.journal.head(), receipt.head());
		assertEquals(records.size(), receipt.items().size());
		for (var item : receipt.items()) {
			var expected = refused.contains(item.sequence()) ? Status.REFUSED : Status.ALREADY;
			assertEquals(expected, item.status(), "record " + item.sequence() + " " + item.reason());
			assertTrue(item.refused() != item.reason().isEmpty());
		}
	}

	@Override
	public void close() throws IOException {
		desk.close();
		proxy.close();
	}
}
