/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

import com.google.gson.JsonObject;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.time.Clock;
import dev.daybook.core.tracker.Recorder;

/** Lease, journal and tracker as in an IDE, with the system's clocks, on a real disk. Somebody types all the time. */
final class Ide implements AutoCloseable {

	/** Type of the records that are counted. */
	static final String COUNTED = "counted";

	final Journal journal;
	private final Lease lease;
	private final Meter meter;
	private final Recorder recorder;

	Ide(Path folder, Lease lease) throws IOException {
		this.lease = lease;
		var clock = new SystemClocks();
		meter = new Meter(clock::monotonicNanos);
		journal = Journal.open(new DiskFileSystem(folder), new SecureRandom(), clock::wall,
				new Origin("desk", "Ada", ZoneOffset.UTC), lease);
		recorder = new Recorder(clock, meter, journal, journal, new Diary());
		recorder.open();
		recorder.contracts(List.of(contract()));
		recorder.start("acme");
	}

	/** @return false if another has taken over */
	boolean tick() throws IOException {
		if (lease.beat("acme") == Lease.Beat.LOST) {
			return false;
		}
		meter.count(Signal.KEY);
		recorder.tick();
		return true;
	}

	void cut() {
		recorder.cut();
	}

	/** Saves a record with a number. */
	void count(int number) throws IOException {
		var data = new JsonObject();
		data.addProperty("number", number);
		journal.append(List.of(new Draft(Instant.EPOCH, COUNTED, null, 0, data)));
	}

	/** Seconds that are saved, 0 when something could not be. */
	long seconds() {
		return recorder.problem().isEmpty() ? recorder.tracked().toSeconds() : 0;
	}

	@Override
	public void close() throws IOException {
		recorder.stop();
		journal.close();
		lease.release();
	}

	private static Contract contract() {
		return new Contract("acme", "Client", "Work",
				List.of(new Terms(Instant.EPOCH, new Money(1, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
						false, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC)));
	}

	static final class SystemClocks implements Clock {

		@Override
		public Instant wall() {
			return Instant.now();
		}

		@Override
		public long monotonicNanos() {
			return System.nanoTime();
		}
	}
}
