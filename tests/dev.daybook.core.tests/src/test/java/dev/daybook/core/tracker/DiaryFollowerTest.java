/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;
import dev.daybook.testing.FakeFileSystem.Call;

/** Whoever follows sees at each tick what the writer sees. */
class DiaryFollowerTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	private final FakeFileSystem files = new FakeFileSystem();
	private final FakeClock clock = new FakeClock(NINE);
	private final Meter meter = new Meter(clock::monotonicNanos);
	private final Diary followed = new Diary();
	private final DiaryFollower follower = new DiaryFollower(files, followed);

	private final class Desk implements AutoCloseable {

		final Diary diary = new Diary();
		final Journal journal;
		final Recorder recorder;

		Desk() throws IOException {
			journal = Journal.open(files, new Random(42), clock::wall, new Origin("desk", "Ada", ZoneOffset.UTC));
			recorder = new Recorder(clock, meter, journal, journal, diary);
			recorder.open();
		}

		void work(Duration length) throws IOException {
			for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
				clock.advance(Tick.PERIOD);
				meter.count(Signal.KEY);
				recorder.tick();
				seesTheSame();
			}
		}

		void seesTheSame() throws IOException {
			follower.look();
			assertEquals(diary.between(NINE, NINE.plusSeconds(86400)), followed.between(NINE, NINE.plusSeconds(86400)));
			assertEquals(diary.contracts(), followed.contracts());
			assertEquals(diary.lastContract(), followed.lastContract());
		}

		@Override
		public void close() throws IOException {
			recorder.stop();
			journal.close();
		}
	}

	@Test
	void seesWhatTheWriterSees() throws IOException {
		follower.look();
		assertEquals(List.of(), followed.contracts());
		try (var desk = new Desk()) {
			desk.recorder.contracts(List.of(contract("acme"), contract("other")));
			desk.seesTheSame();
			desk.recorder.start("acme");
			desk.work(Duration.ofMinutes(25));
			desk.recorder.start("other");
			desk.work(Duration.ofMinutes(12));
		}
		try (var desk = new Desk()) {
			desk.seesTheSame();
			desk.recorder.start("acme");
			desk.work(Duration.ofMinutes(3));
			desk.recorder.stop();
			desk.seesTheSame();
		}
	}

	@Test
	void forgetsWhatBecameVoid() throws IOException {
		try (var desk = new Desk()) {
			desk.recorder.contracts(List.of(contract("acme")));
			desk.recorder.start("acme");
			desk.work(Duration.ofMinutes(3));
			// Written and not forced: a follower can read it, and the writer begins another file instead.
			files.setFault((index, call) -> call == Call.FORCE);
			desk.recorder.cut();
			follower.look();
			files.setFault((index, call) -> false);
			desk.work(Duration.ofMinutes(1));
			assertTrue(files.size("journal-000002.log") > 0, "the first file was abandoned");
			desk.recorder.cut();
			desk.work(Tick.PERIOD);
		}
	}

	private static Contract contract(String id) {
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
				false, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC);
		return new Contract(id, "Client " + id, "Work", List.of(terms));
	}
}
