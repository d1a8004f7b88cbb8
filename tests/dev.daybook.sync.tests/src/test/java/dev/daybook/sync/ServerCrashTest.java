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

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.Receipt.Status;

/** A server that dies in the middle of its work, again and again. */
class ServerCrashTest {

	private static final int KILLS = 5;

	@TempDir
	Path folder = Path.of(".");

	@Test
	void whatWasAnsweredForIsThereAndTheRestIsSentAgain() throws Exception {
		var random = new Random(1);
		try (var server = new RealServer(folder);
				var desk = new Desk(1, server.contract())) {
			desk.start(server.uri(), server.token(), Limits.DEFAULT);
			for (var i = 0; i < KILLS; i++) {
				work(desk, random);
				var sync = Thread.ofPlatform().start(desk::sync);
				sync.join(Duration.ofMillis(1 + random.nextInt(150)));
				server.kill();
				sync.join();
				var answered = desk.journal.head().size() - desk.sync().waiting();
				server.start();
				desk.start(server.uri(), server.token(), Limits.DEFAULT);
				verify(server, desk, answered);
			}
			desk.clock.advance(Duration.ofHours(1));
			assertEquals(State.IDLE, desk.sync().state());
			verify(server, desk, desk.journal.head().size());
		}
	}

	private static void work(Desk desk, Random random) {
		for (var i = 0; i < 20 + random.nextInt(300); i++) {
			desk.work();
			if (random.nextInt(10) == 0) {
				desk.shoot();
			}
		}
	}

	private static void verify(RealServer server, Desk desk, long answered) throws Exception {
		try (var direct = new JettyReviewServer(server.uri(), server.token(), Limits.DEFAULT)) {
			var head = direct.head(desk.journal.id());
			assertTrue(head.size() >= answered, "the server has " + head.size() + " of " + answered);
			for (var from = 0L; from < head.size(); from += 200) {
				var records = desk.journal.read(from, (int) Math.min(200, head.size() - from));
				var statuses = direct.send(desk.journal.id(), records).items().stream().map(i -> i.status()).distinct();
				assertEquals(List.of(Status.ALREADY), statuses.toList());
			}
		}
	}
}
