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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.daybook.sync.FaultProxy.Hang;
import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;

/** The synchronizer on its real thread. */
class ThreadWorkerTest {

	private static final Duration MOMENT = Duration.ofMillis(200);

	private final Desk desk = new Desk(1, "acme");

	@Test
	void aWishDuringARunCountsForTheNextOne() throws InterruptedException {
		var runs = new Semaphore(0);
		var go = new Semaphore(0);
		try (var worker = new ThreadWorker("daybook-test")) {
			worker.start(() -> {
				runs.release();
				go.acquireUninterruptibly();
			});
			worker.wake(Duration.ZERO);
			assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
			worker.wake(Duration.ofHours(1));
			worker.wake(Duration.ZERO);
			worker.wake(Duration.ZERO);
			go.release();
			assertTrue(runs.tryAcquire(5, TimeUnit.SECONDS));
			go.release();
			assertFalse(runs.tryAcquire(100, TimeUnit.MILLISECONDS));
		}
	}

	@Test
	void aHangingServerCostsNeitherTheAskerNorTheEndOfTheIde() throws Exception {
		desk.work(3);
		var sending = new CountDownLatch(1);
		try (var protocol = new StandIn(new Protocol());
				var proxy = new FaultProxy(protocol.uri(), () -> {
					sending.countDown();
					return new Hang();
				});
				var server = new JettyReviewServer(proxy.uri(), Desk.TOKEN, Limits.DEFAULT)) {
			var synchronizer = synchronizer(server, s -> {
			});
			var begin = System.nanoTime();
			for (var i = 0; i < 1000; i++) {
				synchronizer.request();
				synchronizer.status();
			}
			assertTrue(since(begin).compareTo(MOMENT) < 0, "asking took " + since(begin));
			assertTrue(sending.await(5, TimeUnit.SECONDS));
			assertEquals(1, threads("daybook-sync").size());
			var thread = threads("daybook-sync").getFirst();
			begin = System.nanoTime();
			synchronizer.close();
			assertTrue(since(begin).compareTo(Duration.ofSeconds(2)) < 0, "closing took " + since(begin));
			assertFalse(thread.isAlive());
			assertEquals(3, synchronizer.status().waiting());
		}
	}

	@Test
	void closingKeepsAnInterruptAndTellsNothingAfterwards() throws Exception {
		try (var protocol = new StandIn(new Protocol());
				var server = new JettyReviewServer(protocol.uri(), Desk.TOKEN, Limits.DEFAULT)) {
			var idle = new CountDownLatch(1);
			var synchronizer = synchronizer(server, s -> {
				if (s.state() == State.IDLE) {
					idle.countDown();
				}
			});
			desk.work();
			synchronizer.request();
			assertTrue(idle.await(5, TimeUnit.SECONDS));
			Thread.currentThread().interrupt();
			synchronizer.close();
			assertTrue(Thread.interrupted());
			synchronizer.request();
			synchronizer.close();
			assertEquals(State.IDLE, synchronizer.status().state());
		}
	}

	private Synchronizer synchronizer(JettyReviewServer server, java.util.function.Consumer<SyncStatus> listener) {
		return new Synchronizer(new RecordOutbox(desk.journal, server),
				new ShotOutbox(desk.journal, s -> Optional.empty(), server, () -> Duration.ZERO, desk.clock), server,
				desk.clock, c -> {
				}, listener, new ThreadWorker("daybook-sync"), new Backoff(new Random(1)));
	}

	private static Duration since(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	private static List<Thread> threads(String name) {
		return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals(name)).toList();
	}
}
