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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.time.Clock;
import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.proof.Countersignatures;
import dev.daybook.sync.server.Receipt;
import dev.daybook.sync.server.ReviewServer;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ServerException.Kind;
import dev.daybook.sync.server.ShotLook;

/**
 * Keeps the review server's copy of the journal up to date: when asked, every ten minutes, and after a failure when it
 * is time to try again. Works on a thread of its own; the consumers are called there. Never throws to the one who asks,
 * and loses nothing, since what is left to send is read from the journal each time.
 */
public final class Synchronizer implements AutoCloseable {

	/** How often the server is asked when nobody asks for it. */
	public static final Duration PERIOD = Duration.ofMinutes(10);

	private static final Logger LOG = System.getLogger(Synchronizer.class.getName());

	private final RecordOutbox records;
	private final ShotOutbox shots;
	private final ReviewServer server;
	private final Clock clock;
	private final Consumer<List<Contract>> contracts;
	private final Consumer<SyncStatus> listener;
	private final Worker worker;
	private final Backoff backoff;

	private volatile SyncStatus status;
	/** Monotonic nanoseconds before which the server asked not to be called. */
	private volatile @Nullable Long notBefore;
	private volatile boolean closed;
	private List<Contract> knownContracts = List.of();
	private @Nullable Instant lastSuccess;

	/**
	 * Does nothing before the first {@link #request()}.
	 *
	 * @param journal
	 *            what is to be sent
	 * @param shotSource
	 *            the PNG of a shot by its hash, empty when it is gone; called on the sync thread
	 * @param server
	 *            where to; not closed here
	 * @param countersignatures
	 *            gets what the server countersigned
	 * @param reviewWindow
	 *            a shot younger than this is held back, its record is not; asked anew each time, on the sync thread
	 * @param contracts
	 *            gets the person's contracts when they were received and differ from those before
	 * @param listener
	 *            gets every change of the status
	 */
	public Synchronizer(JournalReader journal, Function<String, Optional<byte[]>> shotSource, ReviewServer server,
			Countersignatures countersignatures, Supplier<Duration> reviewWindow, Clock clock,
			Consumer<List<Contract>> contracts, Consumer<SyncStatus> listener) {
		this(new RecordOutbox(journal, server, countersignatures),
				new ShotOutbox(journal, shotSource, server, reviewWindow, clock),
				server,
				clock, contracts, listener, new ThreadWorker("daybook-sync"), new Backoff(new SecureRandom()));
	}

	Synchronizer(RecordOutbox records, ShotOutbox shots, ReviewServer server, Clock clock,
			Consumer<List<Contract>> contracts, Consumer<SyncStatus> listener, Worker worker, Backoff backoff) {
		this.records = records;
		this.shots = shots;
		this.server = server;
		this.clock = clock;
		this.contracts = contracts;
		this.listener = listener;
		this.worker = worker;
		this.backoff = backoff;
		this.status = new SyncStatus(State.IDLE, null, records.waiting(), "");
		worker.start(this::run);
	}

	/** Sends what is saved, soon; several wishes become one. Any thread; returns at once. */
	public void request() {
		worker.wake(pause());
	}

	/** How the server stands; the count of waiting records is that of this moment. */
	public SyncStatus status() {
		var last = status;
		return new SyncStatus(last.state(), last.lastSuccess(), records.waiting(), last.message());
	}

	/**
	 * What the server refused, in the journal's order: all that is in conflict with another diary of the person and not
	 * settled, and what else it has refused since the start. As of the last time that everything was sent; any thread.
	 */
	public List<Receipt.Item> refusals() {
		return records.refusals();
	}

	/** Who was shown a picture, in order, as of the last time that everything was sent; any thread. */
	public List<ShotLook> looks(String sha256) {
		return shots.looks(sha256);
	}

	/** Ends the thread within two seconds; what was not sent is sent next time. */
	@Override
	public void close() {
		closed = true;
		worker.close();
	}

	private Duration pause() {
		var until = notBefore;
		return until == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, until - clock.monotonicNanos()));
	}

	private void run() {
		notBefore = null;
		try {
			var shotIsDue = send();
			backoff.reset();
			worker.wake(shotIsDue.filter(d -> d.compareTo(PERIOD) < 0).orElse(PERIOD));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ServerException e) {
			failed(e);
		} catch (IOException e) {
			retry(State.OFFLINE, Messages.of("journalUnreadable", String.valueOf(e.getMessage())));
		} catch (RuntimeException | LinkageError e) {
			// The boundary of the thread: whatever a journal, an answer or a missing bundle does, the next try comes.
			if (!closed) {
				LOG.log(Level.ERROR, "Sending the diary to the review server failed unexpectedly.", e);
				retry(State.OFFLINE, Messages.of("unexpected", e.getClass().getSimpleName()));
			}
		}
	}

	private Optional<Duration> send() throws ServerException, IOException, InterruptedException {
		List<String> complaints = new ArrayList<>();
		var shotIsDue = new ArrayList<Duration>(1);
		var complete = sendAll(shotIsDue, complaints);
		complaints.add(records.complaint());
		complaints.add(shots.complaint());
		complaints.removeIf(String::isEmpty);
		if (complete) {
			lastSuccess = clock.wall();
		}
		tell(complaints.isEmpty() ? State.IDLE : State.REFUSED, String.join(" ", complaints));
		return shotIsDue.stream().findFirst();
	}

	private boolean sendAll(List<Duration> shotIsDue, List<String> complaints)
			throws ServerException, IOException, InterruptedException {
		var complete = false;
		try {
			attempt(this::receiveContracts, complaints);
			complete = attempt(() -> {
				records.send(this::sending);
				shots.send(this::sending).ifPresent(shotIsDue::add);
				shots.hearOfLooks();
			}, complaints);
		} finally {
			// Without a server too: who exports then has what the server said before.
			records.settle(complete);
		}
		return complete;
	}

	@FunctionalInterface
	private interface Step {
		void run() throws ServerException, IOException, InterruptedException;
	}

	/** What the server says no to is told, and does not keep the next step from being made; false in that case. */
	private static boolean attempt(Step step, List<String> complaints)
			throws ServerException, IOException, InterruptedException {
		try {
			step.run();
			return true;
		} catch (ServerException e) {
			if (e.kind() != Kind.REFUSED && e.kind() != Kind.TOO_LARGE) {
				throw e;
			}
			complaints.add(e.sentence());
			return false;
		}
	}

	private void receiveContracts() throws ServerException, InterruptedException {
		var received = server.contracts();
		if (!received.equals(knownContracts) && guarded(() -> contracts.accept(received))) {
			knownContracts = received;
		}
	}

	private void failed(ServerException failure) {
		if (closed) {
			return;
		}
		if (failure.kind() == Kind.SIGN_IN) {
			tell(State.NOT_SIGNED_IN, failure.sentence());
			worker.wake(PERIOD);
			return;
		}
		failure.retryAfter().ifPresent(d -> notBefore = clock.monotonicNanos() + d.toNanos());
		retry(State.OFFLINE, failure.sentence());
	}

	private void retry(State state, String sentence) {
		var jitter = backoff.next();
		var asked = pause();
		tell(state, sentence);
		worker.wake(asked.plus(jitter));
	}

	private void sending() {
		tell(State.SENDING, "");
	}

	private void tell(State state, String sentence) {
		var next = new SyncStatus(state, lastSuccess, records.waiting(), sentence);
		if (closed || next.equals(status)) {
			return;
		}
		status = next;
		guarded(() -> listener.accept(next));
	}

	/** A consumer's fault is its own: sending goes on. False when it failed. */
	private static boolean guarded(Runnable call) {
		try {
			call.run();
			return true;
		} catch (RuntimeException e) {
			LOG.log(Level.ERROR, "What the review server answered could not be passed on.", e);
			return false;
		}
	}
}
