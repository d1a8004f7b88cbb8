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
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalBusyException;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;

/** An IDE as far as lease and journal are concerned, in a thread of its own, with a clock of its own. */
final class Writer implements Runnable {

	static final String TYPE = "segment";
	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	/** Texts of the records of which this one was told that they are saved. */
	final List<String> acknowledged = new ArrayList<>();
	/** Number of the open state of which this one was told last that it is saved, -1 if there is none. */
	int state = -1;
	boolean lost;
	boolean opened;

	private final FreezingFileSystem files;
	private final FakeClock clock = new FakeClock(NINE);
	private final Lease lease;
	private final String name;
	private final int first;
	private final AtomicInteger states;
	private final int count;
	private final Thread thread = new Thread(this);

	/**
	 * @param first
	 *            number of its first record
	 * @param states
	 *            counts the open states of all writers
	 */
	Writer(FileSystem folder, String name, int first, int count, AtomicInteger states, int freezeAt) {
		files = new FreezingFileSystem(folder, freezeAt);
		this.name = name;
		this.first = first;
		this.count = count;
		this.states = states;
		lease = new Lease(files, clock, new Holder(name, "desk", "IDE", name));
		thread.setDaemon(true);
	}

	/** Starts it, and waits until it stands still or has ended. */
	void startAndAwaitFrozen() throws InterruptedException {
		thread.start();
		files.awaitFrozen();
	}

	void thawAndJoin() throws InterruptedException {
		files.thaw();
		thread.join();
	}

	boolean wasFrozen() {
		return files.wasFrozen();
	}

	@Override
	public void run() {
		try {
			if (takesOver()) {
				write();
			}
		} catch (IOException e) {
			lost |= e instanceof JournalBusyException;
		} finally {
			files.ended();
		}
	}

	private boolean takesOver() throws IOException {
		for (var i = 0; i < 7; i++) {
			lease.look();
			clock.advance(Tick.PERIOD);
		}
		lease.look();
		return lease.takeOver();
	}

	private void write() throws IOException {
		try (var journal = open(files, name.hashCode(), lease)) {
			opened = true;
			for (var i = first; i < first + count; i++) {
				if (lease.beat("acme") == Lease.Beat.LOST) {
					lost = true;
					return;
				}
				save(journal, i);
			}
		} finally {
			lease.release();
		}
	}

	/** Tries again after a failure, as the recorder does. */
	private void save(Journal journal, int number) throws IOException {
		for (var tries = 0; tries < 20; tries++) {
			try {
				journal.append(List.of(draft(name + number)));
				acknowledged.add(name + number);
				var next = states.incrementAndGet();
				journal.saveOpen(state(next));
				state = next;
				return;
			} catch (JournalBusyException e) {
				throw e;
			} catch (IOException expected) {
				if (acknowledged.contains(name + number)) {
					return;
				}
			}
		}
	}

	static Journal open(FileSystem files, long seed, Lease lease) throws IOException {
		return Journal.open(files, new Random(seed), InstantSource.fixed(NINE),
				new Origin("desk", "Ada", ZoneOffset.UTC), lease);
	}

	private static Draft draft(String text) {
		var data = new JsonObject();
		data.addProperty("text", text);
		return new Draft(NINE, TYPE, "acme", 0, data);
	}

	private static JsonObject state(int number) {
		var json = new JsonObject();
		json.addProperty("number", number);
		return json;
	}
}
