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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.proof.checkpoint.CheckpointRefusedException;
import dev.daybook.core.proof.checkpoint.DeviceProof;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.ide.WorkDiary.Registration;

/**
 * Signs the diary: a checkpoint when a segment was closed and when tracking stops, from the first tracking on. Reads
 * back on a thread of its own; what it signs is saved on the diary thread. A failure costs a notice, never tracking.
 */
final class Signer {

	/** The end of an IDE waits so long for its checkpoint; if it takes longer, the next run signs. */
	private static final Duration AT_END = Duration.ofSeconds(1);

	private final DiaryService owner;
	private final JournalReader journal;
	private final ServerLink link;
	private final ClosableReader readBack;
	private final DeviceProof proof;
	private final SignerTurns turns = new SignerTurns();
	private final ExecutorService thread = Executors.newSingleThreadExecutor(Signer::daemon);
	private final Registration changes;
	/** Who asked for a new key and was not answered yet. */
	private final Queue<CompletableFuture<Void>> rotations = new ConcurrentLinkedQueue<>();
	private volatile String problem = "";
	private volatile String keyNotice = "";

	/**
	 * Begins, with what earlier runs have left unsigned.
	 *
	 * @param files
	 *            the diary's folder
	 */
	Signer(DiaryService owner, FileSystem files, JournalReader journal, ServerLink link) {
		this.owner = owner;
		this.journal = journal;
		this.link = link;
		readBack = new ClosableReader(journal);
		proof = new DeviceProof(files, readBack, new SecureRandom());
		changes = owner.onChange(this::changed);
	}

	private static Thread daemon(Runnable task) {
		var thread = new Thread(task, "Daybook checkpoints");
		thread.setDaemon(true);
		return thread;
	}

	/** Sentences for the person, empty ones among them. Any thread. */
	List<String> notices() {
		return List.of(problem, keyNotice);
	}

	/**
	 * Hands over to a new key, which signs at once. Waits for its turn: a key is named by what is saved. Done when the
	 * record of the new key is saved. Any thread.
	 */
	CompletableFuture<Void> replaceKey() {
		var done = new CompletableFuture<Void>();
		rotations.add(done);
		turns.again();
		changed();
		if (turns.isClosed()) {
			refuseRotations();
		}
		return done;
	}

	private void refuseRotations() {
		for (var waiting = rotations.poll(); waiting != null; waiting = rotations.poll()) {
			waiting.completeExceptionally(new IllegalStateException(Messages.closed));
		}
	}

	/** Signs what the last stop has saved, if that is quickly done. On the diary thread. */
	void close(Recorder recorder) {
		changes.close();
		turns.close();
		refuseRotations();
		var last = thread.submit(() -> drafts(proof::checkpoint));
		try {
			recorder.seal(last.get(AT_END.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException | CancellationException | IOException e) {
			ILog.of(Signer.class).info("The end of the diary is not signed yet; that is done when tracking goes on.",
					e);
		}
		last.cancel(false);
		readBack.close();
		thread.shutdown();
	}

	/** At every tick, and when a new key is asked for. */
	private void changed() {
		var stopped = owner.status().contract().isEmpty();
		turns.next(journal.head().size(), stopped).ifPresent(turn -> thread.execute(() -> run(turn)));
	}

	private void run(SignerTurns.Turn turn) {
		var rotation = rotations.poll();
		try {
			if (rotation != null) {
				save(drafts(proof::rotate), rotation);
			} else if (turn.isDue(journal)) {
				save(drafts(proof::checkpoint), null);
			} else {
				turns.ended(true);
			}
		} catch (IOException e) {
			failed(e, rotation);
		} catch (RuntimeException | LinkageError e) {
			// The boundary of the thread: whatever goes wrong, tracking goes on and the next segment is tried.
			ILog.of(Signer.class).error("The diary could not be signed.", e);
			failed(e, rotation);
		}
	}

	@FunctionalInterface
	private interface Step {
		List<Draft> at(Instant now) throws IOException;
	}

	private List<Draft> drafts(Step step) throws IOException {
		var drafts = twice(step);
		proof.takeNotice().ifPresent(notice -> keyNotice = notice);
		if (proof.isForked() && keyNotice.isEmpty()) {
			keyNotice = Messages.notGoingOn;
		}
		problem = "";
		return drafts;
	}

	private List<Draft> twice(Step step) throws IOException {
		var now = owner.clock().wall();
		try {
			return step.at(now);
		} catch (CheckpointRefusedException refused) {
			// What is being erased in this very moment is not whole. The second time everything is read.
			return step.at(now);
		}
	}

	private void save(List<Draft> drafts, @Nullable CompletableFuture<Void> asked) {
		if (drafts.isEmpty()) {
			turns.ended(false);
			return;
		}
		owner.change(recorder -> {
			if (turns.isClosed()) {
				throw new IllegalStateException(Messages.closed);
			}
			recorder.seal(drafts);
			link.request();
		}).whenComplete((saved, failure) -> saved(failure, asked));
	}

	private void saved(@Nullable Throwable failure, @Nullable CompletableFuture<Void> asked) {
		if (failure != null) {
			failed(failure, asked);
			return;
		}
		turns.ended(false);
		if (asked != null) {
			asked.complete(null);
			// The new key signs its own record now, and not with the next segment.
			turns.again();
			changed();
		}
	}

	private void failed(Throwable failure, @Nullable CompletableFuture<Void> asked) {
		turns.ended(false);
		var sentence = failure instanceof CheckpointRefusedException ? String.valueOf(failure.getMessage())
				: NLS.bind(Messages.notSigned, failure.getMessage());
		if (!turns.isClosed()) {
			problem = sentence;
		}
		if (asked != null) {
			asked.completeExceptionally(new IOException(NLS.bind(Messages.keyNotReplaced, failure.getMessage())));
		}
	}
}
