/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Random;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.lease.Holder;
import dev.daybook.core.lease.Lease;
import dev.daybook.core.time.Tick;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.testing.FakeClock;

/**
 * Lease, journal and recorder put together as in the IDE, with somebody who types all the time, and whose five seconds
 * pass at once.
 */
final class SmallIde implements AutoCloseable {

	private static final String CONTRACT = "acme";

	final Journal journal;
	final Recorder recorder;
	final Diary diary = new Diary();
	private final Instant from;
	private final FakeClock clock;
	private final Meter meter;
	private final Lease lease;

	/** Starts it, and tracking with it. */
	SmallIde(FileSystem files, Instant from) throws IOException {
		this(files, from, "ide");
		recorder.contracts(List.of(contract()));
		recorder.start(CONTRACT);
	}

	private SmallIde(FileSystem files, Instant from, String id) throws IOException {
		this.from = from;
		clock = new FakeClock(from);
		meter = new Meter(clock::monotonicNanos);
		lease = new Lease(files, clock, new Holder(id + from, "desk", "IDE", "here"));
		if (!lease.take()) {
			throw new IOException("Another process tracks.");
		}
		journal = Journal.open(files, new Random(), clock::wall, new Origin("desk", "Ada", ZoneId.of("UTC")), lease);
		recorder = new Recorder(clock, meter, journal, journal, diary);
		recorder.open();
	}

	/** What is in a diary, after everything was brought back into it. */
	static SmallIde look(FileSystem files, Instant now) throws IOException {
		return new SmallIde(files, now, "reader");
	}

	/** Works for five seconds. */
	Lease.Beat tick() throws IOException {
		clock.advance(Tick.PERIOD);
		meter.count(Signal.KEY);
		var beat = lease.beat(CONTRACT);
		recorder.tick();
		return beat;
	}

	/** Seconds since the start at the end of the next tick. */
	long passed() {
		return Duration.between(from, clock.wall()).plus(Tick.PERIOD).toSeconds();
	}

	/** All seconds in the diary. */
	long seconds() {
		return diary.owned().stream().mapToLong(s -> Duration.between(s.from(), s.to()).toSeconds()).sum();
	}

	@Override
	public void close() throws IOException {
		recorder.stop();
		journal.close();
		lease.release();
	}

	private static Contract contract() {
		return new Contract(CONTRACT, "Client", "Work",
				List.of(new Terms(Instant.EPOCH, new Money(1, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
						false, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC)));
	}
}
