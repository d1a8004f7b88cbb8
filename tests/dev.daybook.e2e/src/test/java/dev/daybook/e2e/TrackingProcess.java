/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.time.Clock;
import dev.daybook.core.tracker.Recorder;

/**
 * Tracker and journal with the system's clocks and no workbench: small enough to run under a library that fakes the
 * clock, which slows a whole IDE down beyond use. Somebody types twice a second, until the process is ended.
 */
final class TrackingProcess {

	private TrackingProcess() {
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws Exception {
		var clock = new SystemClocks();
		var meter = new Meter(clock::monotonicNanos);
		var journal = Journal.open(new DiskFileSystem(Path.of(args[0])), new SecureRandom(), clock::wall,
				new Origin("device", "person", ZoneOffset.UTC));
		var recorder = new Recorder(clock, meter, journal, journal, new Diary());
		recorder.open();
		recorder.contracts(List.of(contract()));
		recorder.start("contract");
		try (var timer = Executors.newSingleThreadScheduledExecutor()) {
			timer.scheduleAtFixedRate(() -> meter.count(Signal.KEY), 0, 500, TimeUnit.MILLISECONDS);
			timer.scheduleAtFixedRate(recorder::cut, 0, 1, TimeUnit.SECONDS);
			timer.awaitTermination(5, TimeUnit.MINUTES);
		}
	}

	private static Contract contract() {
		return new Contract("contract", "Client", "Work",
				List.of(new Terms(Instant.EPOCH, new Money(1, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
						false, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC)));
	}

	private static final class SystemClocks implements Clock {

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
