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
import java.util.List;
import java.util.concurrent.CancellationException;
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

	/** Signs what the last stop has saved, if that is quickly done. On the diary thread. */
	void close(Recorder recorder) {
		changes.close();
		turns.close();
		var last = thread.submit(this::sign);
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

	/** On the diary thread, at every tick. */
	private void changed() {
		var stopped = owner.status().contract().isEmpty();
		turns.next(journal.head().size(), stopped).ifPresent(turn -> thread.execute(() -> run(turn)));
	}

	private void run(SignerTurns.Turn turn) {
		try {
			if (!turn.isDue(journal)) {
				turns.ended(true);
				return;
			}
			var drafts = sign();
			problem = "";
			save(drafts);
		} catch (IOException e) {
			failed(e);
		} catch (RuntimeException | LinkageError e) {
			// The boundary of the thread: whatever goes wrong, tracking goes on and the next segment is tried.
			ILog.of(Signer.class).error("The diary could not be signed.", e);
			failed(e);
		}
	}

	private List<Draft> sign() throws IOException {
		var drafts = checkpoint();
		proof.takeNotice().ifPresent(notice -> keyNotice = notice);
		if (proof.isForked() && keyNotice.isEmpty()) {
			keyNotice = Messages.notGoingOn;
		}
		return drafts;
	}

	private List<Draft> checkpoint() throws IOException {
		var now = owner.clock().wall();
		try {
			return proof.checkpoint(now);
		} catch (CheckpointRefusedException refused) {
			// What is being erased in this very moment is not whole. The second time everything is read.
			return proof.checkpoint(now);
		}
	}

	private void save(List<Draft> drafts) {
		if (drafts.isEmpty()) {
			turns.ended(false);
			return;
		}
		owner.change(recorder -> {
			if (!turns.isClosed()) {
				recorder.seal(drafts);
				link.request();
			}
		}).whenComplete((done, failure) -> saved(failure));
	}

	private void saved(@Nullable Throwable failure) {
		if (failure == null) {
			turns.ended(false);
		} else {
			failed(failure);
		}
	}

	private void failed(Throwable failure) {
		turns.ended(false);
		if (!turns.isClosed()) {
			problem = failure instanceof CheckpointRefusedException ? String.valueOf(failure.getMessage())
					: NLS.bind(Messages.notSigned, failure.getMessage());
		}
	}
}
