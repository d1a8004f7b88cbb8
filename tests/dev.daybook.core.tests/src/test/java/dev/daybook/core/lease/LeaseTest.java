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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalBusyException;
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
		return new Lease(files, clock, new Holder(id, "desk", "IDE " + id, "here"));
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
		assertFalse(second.takeOver());
		watch(second, 1);
		assertTrue(second.stale());
		assertFalse(second.take(), "only if somebody asks for it");
		assertTrue(second.takeOver());
		assertEquals(Lease.Beat.LOST, first.beat("acme"));
		assertEquals(Lease.Beat.HELD, second.beat("acme"));
		assertFalse(first.takeOver());
	}

	@Test
	void aWrongClockStealsNothing() throws IOException {
		first.take();
		second.look();
		clock.jumpWall(Duration.ofDays(3650));
		second.look();
		assertFalse(second.takeOver());
		watch(second, 5);
		assertFalse(second.takeOver());
	}

	@Test
	void sleepOfTheWatcherIsNoSilenceOfTheHolder() throws IOException {
		first.take();
		second.look();
		clock.advance(Duration.ofHours(8));
		second.look();
		assertFalse(second.takeOver());
	}

	@Test
	void aWishIsGrantedToWhoAsked() throws IOException {
		var third = lease("third");
		first.take();
		second.ask();
		assertEquals(Lease.Beat.ASKED, first.beat("acme"));
		first.release();
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
	void whoTakesOverFromTheSilentMustExpectThemToWrite() throws IOException {
		first.take();
		assertFalse(first.contested());
		second.look();
		watch(second, 6);
		second.takeOver();

		assertTrue(second.contested());
		assertThrows(JournalBusyException.class, first::check);
		second.check();
	}

	@Test
	void whatOneHadNoTimeToSettleTheNextFindsContestedToo() throws IOException {
		first.take();
		second.look();
		watch(second, 6);
		second.takeOver();
		second.release();
		var third = lease("third");
		assertTrue(third.take());
		assertTrue(third.contested());
		third.beat("");
		third.release();
		assertTrue(second.take());
		assertFalse(second.contested());
	}

	@Test
	void whoseProcessEndedHasItNoLonger() throws IOException {
		first.take();
		first.beat("acme");
		var next = new Lease(files.afterKill(), clock, new Holder("next", "desk", "IDE", "here"));

		assertTrue(next.take());
		assertFalse(next.contested());
	}

	@Test
	void aWriterWhoKnowsNothingOfLeasesKeepsTheJournal() throws IOException {
		try (var older = files.lock(Journal.LOCK)) {
			assertFalse(first.take());
			watch(first, 7);
			assertFalse(first.takeOver());
		}
		assertTrue(first.take());
		assertThrows(JournalBusyException.class, () -> files.lock(Journal.LOCK));
		first.release();
		files.lock(Journal.LOCK).close();
	}

	@Test
	void theJournalsLockIsTakenOnceTheSilentHolderLetsGo() throws IOException {
		first.take();
		second.look();
		watch(second, 6);
		second.takeOver();
		assertEquals(Lease.Beat.LOST, first.beat(""));
		first.release();
		second.beat("");
		assertThrows(JournalBusyException.class, () -> files.lock(Journal.LOCK));
		assertTrue(second.look().orElseThrow().guarded());
	}

	@Test
	void tellsSinceWhenAContractIsTracked() throws IOException {
		first.take();
		clock.advance(Tick.PERIOD);
		first.beat("acme");
		clock.advance(Tick.PERIOD);
		first.beat("acme");

		assertEquals(NINE.plus(Tick.PERIOD), second.look().orElseThrow().since());
	}

	@Test
	void anUnreadableFileIsNobodysLease() throws IOException {
		var broken = new FakeFileSystem(Map.of(Lease.NAME, "{\"id\":".getBytes(StandardCharsets.UTF_8), Lease.REQUEST,
				"[]".getBytes(StandardCharsets.UTF_8)));
		var lease = new Lease(broken, clock, new Holder("a", "desk", "IDE", "here"));
		assertTrue(lease.take());
		assertEquals(Lease.Beat.HELD, lease.beat(""));
	}

	@Test
	void aDiskThatFailsInAnyCallLeavesOneHolder() throws IOException {
		for (var call = 0; call < 6; call++) {
			var disk = new FakeFileSystem();
			var holder = new Lease(disk, clock, new Holder("a", "desk", "IDE", "here"));
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
			assertFalse(new Lease(disk, clock, new Holder("b", "desk", "IDE", "here")).take());
		}
	}
}
