/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.checkpoint.DeviceProof;
import dev.daybook.core.time.Slot;
import dev.daybook.sync.proof.Countersignatures;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.ReviewServer;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** A developer's machine: journal, shots, synchronizer and a clock that the test moves. */
final class Desk implements AutoCloseable {

	static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");
	static final String TOKEN = "0123456789abcdef0123456789abcdef";
	static final Duration REVIEW_WINDOW = Duration.ofMinutes(10);
	/** Short, since a test waits for them in real time. */
	static final Limits LIMITS = new Limits(Duration.ofMillis(500), Duration.ofMillis(400), Duration.ofMillis(800),
			1024 * 1024);

	final FakeClock clock;
	final Random random;
	final MemoryJournal journal;
	final Map<String, byte[]> shots = new HashMap<>();
	final List<Contract> contracts = new ArrayList<>();
	final List<SyncStatus> heard = new ArrayList<>();
	/** The diary's folder, where keys are. */
	final FakeFileSystem files = new FakeFileSystem();
	/** What the countersignatures are told. */
	boolean tracking;
	private DeviceProof proof;
	private final String contract;
	private URI address = URI.create("http://review.test");
	private @Nullable ReviewServer server;
	private ManualWorker worker;
	private @Nullable Synchronizer synchronizer;

	Desk(long seed, String contract) {
		this(seed, contract, BEGIN);
	}

	Desk(long seed, String contract, Instant begin) {
		clock = new FakeClock(begin);
		worker = new ManualWorker(clock);
		random = new Random(seed);
		journal = new MemoryJournal(random);
		proof = new DeviceProof(files, journal, new SecureRandom());
		this.contract = contract;
	}

	/** Starts the IDE, so to say: everything that is not on the disk begins anew. */
	Synchronizer start(URI address, String token, Limits limits) {
		close();
		this.address = address;
		var made = new JettyReviewServer(address, token, limits);
		server = made;
		return start(made);
	}

	Synchronizer start(ReviewServer made) {
		worker = new ManualWorker(clock);
		var started = new Synchronizer(new RecordOutbox(journal, made, countersignatures()),
				new ShotOutbox(journal, s -> Optional.ofNullable(shots.get(s)), made, () -> REVIEW_WINDOW, clock), made,
				clock,
				this::receive, heard::add, worker, new Backoff(random));
		synchronizer = started;
		return started;
	}

	private Countersignatures countersignatures() {
		return new Countersignatures(journal, files, address, clock::wall, journal::append, () -> tracking);
	}

	/** Signs all that is in the journal. */
	void sign() throws IOException {
		proof.checkpoint(clock.wall()).forEach(journal::append);
	}

	/** Goes on from an older copy of the journal. */
	void goBackTo(int size) {
		journal.cutTo(size);
		proof = new DeviceProof(files, journal, new SecureRandom());
	}

	private void receive(List<Contract> received) {
		contracts.clear();
		contracts.addAll(received);
	}

	ManualWorker worker() {
		return worker;
	}

	/** Asks for a sync and lets the worker run it. */
	SyncStatus sync() {
		var current = synchronizer;
		if (current == null) {
			throw new IllegalStateException("Not started.");
		}
		current.request();
		worker.runDue();
		return current.status();
	}

	/** Ten minutes of work. */
	JournalRecord work() {
		return append(Drafts.segment(contract, slot()));
	}

	void work(int segments) {
		for (var i = 0; i < segments; i++) {
			work();
		}
	}

	/** A segment of a contract that the server does not know. */
	JournalRecord workForNobody() {
		return append(Drafts.segment(Protocol.UNKNOWN, slot()));
	}

	/** Takes a shot now; returns its hash. */
	String shoot() {
		return shoot(Drafts.png(journal.id() + journal.head().size()));
	}

	String shoot(byte[] png) {
		var sha256 = Hash.of(png).hex();
		shots.put(sha256, png);
		journal.append(Drafts.shot(contract, clock.wall(), png));
		return sha256;
	}

	JournalRecord append(Draft draft) {
		var saved = journal.append(draft);
		clock.advance(Duration.ofMinutes(10));
		return saved;
	}

	Instant slot() {
		return Slot.of(clock.wall());
	}

	@Override
	public void close() {
		var current = synchronizer;
		if (current != null) {
			current.close();
			synchronizer = null;
		}
		var connection = server;
		if (connection != null) {
			connection.close();
			server = null;
		}
	}
}
