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

import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.sync.FaultProxy.Drop;
import dev.daybook.sync.FaultProxy.Fault;
import dev.daybook.sync.FaultProxy.Pass;
import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.server.Limits;

/** Two months in a cabin. */
class OfflineTest {

	private static final int DAYS = 60;
	private static final int SEGMENTS_A_DAY = 48;

	private final Protocol protocol = new Protocol();
	private final StandIn server = new StandIn(protocol);
	private volatile Fault network = new Drop();
	private final FaultProxy proxy = new FaultProxy(server.uri(), () -> network);
	private final Desk desk = new Desk(1, "acme");

	OfflineTest() throws Exception {
	}

	@AfterEach
	void close() throws Exception {
		desk.close();
		proxy.close();
		server.close();
	}

	@Test
	void twoMonthsWithoutANetworkAreSentByOneSync() {
		desk.start(proxy.uri(), Desk.TOKEN, Limits.DEFAULT);
		for (var day = 0; day < DAYS; day++) {
			for (var i = 0; i < SEGMENTS_A_DAY; i++) {
				desk.shoot();
				desk.work();
			}
			assertEquals(State.OFFLINE, desk.sync().state());
			desk.clock.advance(Duration.ofHours(16));
		}
		assertEquals(2L * DAYS * SEGMENTS_A_DAY, desk.journal.head().size());
		assertEquals(desk.journal.head().size(), desk.sync().waiting());
		network = new Pass();
		var status = desk.sync();
		assertEquals(new SyncStatus(State.IDLE, desk.clock.wall(), 0, ""), status);
		assertEquals(desk.journal.read(0, Integer.MAX_VALUE), protocol.records);
		assertEquals(DAYS * SEGMENTS_A_DAY, protocol.shots.size());
		desk.shots.forEach((sha256, png) -> assertTrue(Arrays.equals(png, protocol.shots.get(sha256))));
	}
}
