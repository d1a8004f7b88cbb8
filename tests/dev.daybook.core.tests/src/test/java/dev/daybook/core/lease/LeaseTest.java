/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

class LeaseTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	private final FakeFileSystem files = new FakeFileSystem();
	private final FakeClock clock = new FakeClock(NINE);
	private final Lease first = lease("first");
	private final Lease second = lease("second");

	private Lease lease(String id) {
		return new Lease(files, clock, new Holder(id, "desk", "IDE " + id));
	}

	private void watch(Lease watcher, int ticks) throws IOException {
		for (var i = 0; i < ticks; i++) {
			clock.advance(Tick.PERIOD);
			watcher.look();
		}
	}

	@Test
	void oneHoldsItAndTheOtherSeesWhoAndWhat() throws IOException {
		assertEquals(Optional.empty(), second.look());
		assertTrue(first.take());
		assertEquals(Lease.Beat.HELD, first.beat("acme"));
		assertFalse(second.take());
		var seen = second.look().orElseThrow();
		assertEquals("IDE first", seen.holder().program());
		assertEquals("acme", seen.contract());
		assertTrue(first.take(), "taking what is held changes nothing");
		assertEquals(Lease.Beat.HELD, first.beat("acme"));
	}

	@Test
	void aHeartbeatKeepsIt() throws IOException {
		first.take();
		for (var i = 0; i < 100; i++) {
			first.beat("acme");
			watch(second, 1);
			assertFalse(second.take());
		}
	}

	@Test
	void silenceOfThirtySecondsLosesIt() throws IOException {
		first.take();
		second.look();
		watch(second, 5);
		assertFalse(second.stale());
		assertFalse(second.take());
		watch(second, 1);
		assertTrue(second.stale());
		assertTrue(second.take());
		assertEquals(Lease.Beat.LOST, first.beat("acme"));
		assertEquals(Lease.Beat.HELD, second.beat("acme"));
		assertFalse(first.take());
	}

	@Test
	void aWrongClockStealsNothing() throws IOException {
		first.take();
		second.look();
		clock.jumpWall(Duration.ofDays(3650));
		second.look();
		assertFalse(second.take());
		watch(second, 5);
		assertFalse(second.take());
	}

	@Test
	void sleepOfTheWatcherIsNoSilenceOfTheHolder() throws IOException {
		first.take();
		second.look();
		clock.advance(Duration.ofHours(8));
		second.look();
		assertFalse(second.take());
	}

	@Test
	void aWishIsGrantedToWhoAsked() throws IOException {
		var third = lease("third");
		first.take();
		second.ask();
		assertEquals(Lease.Beat.ASKED, first.beat("acme"));
		assertTrue(first.release());
		assertFalse(third.take(), "only who asked");
		assertTrue(second.take());
		assertEquals(Lease.Beat.HELD, second.beat(""), "the wish is fulfilled");
		assertEquals(Lease.Beat.LOST, first.beat(""));
	}

	@Test
	void anOldWishEndsNoLaterTerm() throws IOException {
		first.take();
		second.ask();
		first.release();
		second.take();
		second.release();
		assertTrue(first.take());
		assertEquals(Lease.Beat.HELD, first.beat(""));
	}

	@Test
	void whoAskedAndDiedBlocksOthersForThirtySecondsOnly() throws IOException {
		first.take();
		second.ask();
		first.release();
		var third = lease("third");
		third.look();
		watch(third, 5);
		assertFalse(third.take());
		watch(third, 1);
		assertTrue(third.take());
	}

	@Test
	void anUnreadableFileIsNobodysLease() throws IOException {
		var broken = new FakeFileSystem(Map.of(Lease.NAME, "{\"id\":".getBytes(StandardCharsets.UTF_8), Lease.REQUEST,
				"[]".getBytes(StandardCharsets.UTF_8)));
		var lease = new Lease(broken, clock, new Holder("a", "desk", "IDE"));
		assertTrue(lease.take());
		assertEquals(Lease.Beat.HELD, lease.beat(""));
	}

	@Test
	void aDiskThatFailsInAnyCallLeavesOneHolder() throws IOException {
		for (var call = 0; call < 6; call++) {
			var disk = new FakeFileSystem();
			var holder = new Lease(disk, clock, new Holder("a", "desk", "IDE"));
			holder.take();
			var failing = call;
			disk.setFault((index, kind) -> index == failing);
			try {
				holder.beat("acme");
			} catch (IOException expected) {
				assertTrue(expected.getMessage().endsWith("."));
			}
			disk.setFault((index, kind) -> false);
			assertEquals(Lease.Beat.HELD, holder.beat("acme"));
			assertFalse(new Lease(disk, clock, new Holder("b", "desk", "IDE")).take());
		}
	}
}
