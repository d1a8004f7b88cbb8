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

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.sync.FaultProxy.Drop;
import dev.daybook.sync.FaultProxy.Fault;
import dev.daybook.sync.FaultProxy.Pass;
import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;

/** Two months in a cabin. */
class OfflineTest {

	private static final int DAYS = 60;
	private static final int SEGMENTS_A_DAY = 48;
	private static final int SHOTS_A_DAY = 8;

	private final RealServer server;
	private volatile Fault network = new Drop();
	private final FaultProxy proxy;
	private final Desk desk;

	OfflineTest(@TempDir Path folder) throws Exception {
		server = new RealServer(folder);
		proxy = new FaultProxy(server.uri(), () -> network);
		desk = new Desk(1, server.contract());
	}

	@AfterEach
	void close() throws Exception {
		desk.close();
		proxy.close();
		server.close();
	}

	@Test
	void twoMonthsWithoutANetworkAreSentByOneSync() throws Exception {
		desk.start(proxy.uri(), server.token(), Limits.DEFAULT);
		for (var day = 0; day < DAYS; day++) {
			for (var i = 0; i < SEGMENTS_A_DAY; i++) {
				desk.work();
			}
			for (var i = 0; i < SHOTS_A_DAY; i++) {
				desk.shoot();
			}
			assertEquals(State.OFFLINE, desk.sync().state());
			desk.clock.advance(Duration.ofHours(16));
		}
		assertEquals((long) DAYS * (SEGMENTS_A_DAY + SHOTS_A_DAY), desk.journal.head().size());
		assertEquals(desk.journal.head().size(), desk.sync().waiting());
		network = new Pass();
		assertEquals(new SyncStatus(State.IDLE, desk.clock.wall(), 0, ""), desk.sync());
		try (var direct = new JettyReviewServer(server.uri(), server.token(), Limits.DEFAULT)) {
			assertEquals(desk.journal.head(), direct.head(desk.journal.id()));
			assertEquals(List.of(), direct.missingShots(desk.journal.id()));
		}
	}
}
