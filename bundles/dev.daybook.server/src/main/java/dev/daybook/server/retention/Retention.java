/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.retention.DueShots;
import dev.daybook.server.db.Database;
import dev.daybook.server.people.People;
import dev.daybook.server.shots.ErasedPictures;

/**
 * Erases pictures whose time is over, at the start and once a day: the content of their records, and their files. The
 * envelopes stay, and with them every proof.
 */
public final class Retention implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
	private static final Duration PERIOD = Duration.ofDays(1);
	private static final long JOIN_SECONDS = 5;

	private final Database database;
	private final ErasedPictures pictures;
	private final InstantSource clock;
	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
			Thread.ofPlatform().name("retention").daemon().factory());

	public Retention(Database database, ErasedPictures pictures, InstantSource clock) {
		this.database = database;
		this.pictures = pictures;
		this.clock = clock;
	}

	/** Erases now, in the background, and then once a day. */
	public void begin() {
		thread.scheduleWithFixedDelay(this::tryRun, 0, PERIOD.toSeconds(), TimeUnit.SECONDS);
	}

	private void tryRun() {
		try {
			run();
		} catch (RuntimeException e) {
			LOG.warn("Pictures whose time is over could not be erased; this is tried again tomorrow.", e);
		}
	}

	/**
	 * Erases what is due now; safe at the same time as requests.
	 *
	 * @return how many shots were erased
	 */
	public int run() {
		var now = clock.instant();
		List<String> gone = new ArrayList<>();
		var erased = 0;
		for (var contract : database.read(handle -> new People(handle).contracts())) {
			var due = database.write(handle -> erase(handle, contract, now));
			erased += due.size();
			due.forEach(d -> gone.add(d.picture()));
		}
		if (erased > 0) {
			pictures.sweep();
			database.forget();
			LOG.info("{} pictures were erased, as their time was over.", erased);
		}
		return erased;
	}

	private static List<LiveShots.Live> erase(Handle handle, Contract contract, Instant now) {
		var shots = new LiveShots(handle, contract.id());
		var due = shots.before(now).stream().filter(s -> DueShots.isDue(contract, s.taken(), now)).toList();
		due.forEach(s -> shots.erase(s, now));
		return due;
	}

	@Override
	public void close() {
		thread.shutdownNow();
		try {
			thread.awaitTermination(JOIN_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
