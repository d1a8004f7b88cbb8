/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.time.Clock;
import dev.daybook.ide.Status;
import dev.daybook.ide.SyncInfo;
import dev.daybook.sync.Preview;
import dev.daybook.sync.SyncStatus;
import dev.daybook.sync.Synchronizer;
import dev.daybook.sync.proof.Countersignatures;
import dev.daybook.sync.server.ClientPage;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.Receipt;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ShotLook;
import dev.daybook.sync.signin.SignIn;
import dev.daybook.sync.signin.SignInException;
import dev.daybook.sync.signin.SignInFile;

/**
 * The way to the review server, once somebody has signed in. Asked on the diary thread; never waits for the network.
 */
final class ServerLink implements AutoCloseable {

	private static final String SIGN_IN = "signin.json";
	private static final Duration LAST_SYNC = Duration.ofSeconds(1);
	/** In these states a newer sign-in can only help. */
	private static final Set<SyncStatus.State> LOST = Set.of(SyncStatus.State.NOT_SIGNED_IN, SyncStatus.State.OFFLINE);

	/** What a link needs from the diary. */
	interface Owner {

		/** A picture by its hash. */
		Optional<byte[]> shot(String sha256);

		/** Contracts came in. Called on the sync thread. */
		void contracts(List<Contract> received);

		/** The server countersigned a checkpoint; the record is to be saved. Called on the sync thread. */
		void countersigned(Draft draft);

		/** What is tracked. Any thread. */
		Status status();

		/** The state changed. Called on the sync thread. */
		void syncChanged();
	}

	private final FileSystem files;
	private final Path signIn;
	private final JournalReader journal;
	private final Supplier<Duration> reviewWindow;
	private final Clock clock;
	private final Owner owner;
	private final Object changed = new Object();
	private Optional<SignIn> used = Optional.empty();
	private volatile @Nullable JettyReviewServer server;
	private volatile @Nullable Synchronizer synchronizer;
	private volatile String signInProblem = OpeningMessages.notSignedIn;

	ServerLink(Path folder, FileSystem files, JournalReader journal, Supplier<Duration> reviewWindow, Clock clock,
			Owner owner) {
		this.files = files;
		signIn = folder.resolve(SIGN_IN);
		this.journal = journal;
		this.reviewWindow = reviewWindow;
		this.clock = clock;
		this.owner = owner;
	}

	/** Sends what is saved, soon. Signs in first, if a sign-in has been handed over since. On the diary thread. */
	void request() {
		refresh();
		var current = synchronizer;
		if (current != null) {
			current.request();
		}
	}

	/**
	 * Takes up a sign-in that was handed over since, such as by a server that began again on another port. Leaves a
	 * connection alone that works. On the diary thread.
	 */
	void refresh() {
		var current = synchronizer;
		if (current == null || LOST.contains(current.status().state())) {
			connect();
		}
	}

	SyncInfo info() {
		var current = synchronizer;
		if (current == null) {
			return new SyncInfo(SyncInfo.State.NOT_SIGNED_IN, null, journal.head().size(), signInProblem);
		}
		var status = current.status();
		return new SyncInfo(SyncInfo.State.valueOf(status.state().name()), status.lastSuccess(), status.waiting(),
				status.message());
	}

	/** What the server refused, as far as it was heard; any thread. */
	List<Receipt.Item> refusals() {
		var current = synchronizer;
		return current == null ? List.of() : current.refusals();
	}

	/** Who was shown a picture, as far as it was heard; any thread. */
	List<ShotLook> looks(String sha256) {
		var current = synchronizer;
		return current == null ? List.of() : current.looks(sha256);
	}

	/** As {@link Preview#of}, not on the diary thread. */
	ClientPage preview(String contract, Instant at, List<String> shots)
			throws ServerException, IOException, InterruptedException {
		var connection = server;
		if (connection == null) {
			throw new ServerException(ServerException.Kind.SIGN_IN, signInProblem);
		}
		return Preview.of(journal, connection, contract, at, shots);
	}

	/** Tries for one second to send what the last stop saved. */
	@Override
	public void close() {
		var current = synchronizer;
		if (current != null) {
			current.request();
			awaitNothingWaiting(current);
		}
		disconnect();
	}

	private void connect() {
		try {
			var found = SignInFile.read(signIn);
			if (found.isPresent() && !found.equals(used)) {
				used = found;
				disconnect();
				connect(found.get());
			}
		} catch (SignInException e) {
			signInProblem = String.valueOf(e.getMessage());
		}
	}

	private void connect(SignIn with) {
		ServiceLoaders.start();
		var connection = new JettyReviewServer(with.server(), with.token(), Limits.DEFAULT);
		server = connection;
		Function<String, Optional<byte[]>> shots = owner::shot;
		Consumer<List<Contract>> contracts = owner::contracts;
		var countersignatures = new Countersignatures(journal, files, with.server(), clock::wall,
				owner::countersigned, () -> owner.status().contract().isPresent());
		var made = new Synchronizer(journal, shots, connection, countersignatures, reviewWindow, clock, contracts,
				this::changed);
		synchronizer = made;
		made.request();
	}

	private void disconnect() {
		var current = synchronizer;
		synchronizer = null;
		if (current != null) {
			current.close();
		}
		var connection = server;
		server = null;
		if (connection != null) {
			connection.close();
		}
	}

	private void changed(SyncStatus status) {
		synchronized (changed) {
			changed.notifyAll();
		}
		owner.syncChanged();
	}

	private void awaitNothingWaiting(Synchronizer current) {
		var deadline = clock.monotonicNanos() + LAST_SYNC.toNanos();
		try {
			synchronized (changed) {
				var left = deadline - clock.monotonicNanos();
				while (left > 0 && current.status().waiting() > 0) {
					TimeUnit.NANOSECONDS.timedWait(changed, left);
					left = deadline - clock.monotonicNanos();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
