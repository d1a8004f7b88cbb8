/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.checkpoint;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.proof.device.DeviceKeys;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.ProofRecords;

/**
 * What a device does to prove its diary: makes and keeps the key, and signs checkpoints. It writes nothing into the
 * journal, but gives the drafts for it. Only who may write the journal may call it. Safe from any thread; reading back
 * can take seconds the first time, so not from the one that writes the journal.
 */
public final class DeviceProof {

	private final Checkpointer checkpointer;
	private final DeviceKeys keys;
	private final LastReading reading;

	/**
	 * @param files
	 *            the diary's folder
	 * @param random
	 *            for keys
	 */
	public DeviceProof(FileSystem files, JournalReader journal, SecureRandom random) {
		checkpointer = new Checkpointer(files, journal);
		keys = new DeviceKeys(files, journal.id(), random);
		reading = new LastReading(files);
	}

	/**
	 * To be called when a segment was saved, and when tracking stops or the IDE ends. Reads back what came since the
	 * last time, and once a day everything.
	 *
	 * @param now
	 *            instant of the drafts
	 * @return to be saved in this order, by one call: a key's record when a new key signs from here on, and a
	 *             checkpoint; empty if there is nothing new to sign
	 * @throws CheckpointRefusedException
	 *             if the disk has something else than what was written; nothing was signed
	 * @throws IOException
	 *             if the folder cannot be read or written; the next call tries again
	 */
	public synchronized List<Draft> checkpoint(Instant now) throws IOException {
		var named = readBack(now);
		var current = keys.current(named, now);
		var change = current.change();
		if (change == null) {
			return checkpointer.sign(current.key()).map(n -> List.of(ProofRecords.checkpoint(n, now)))
					.orElseGet(List::of);
		}
		List<Draft> drafts = new ArrayList<>();
		drafts.add(ProofRecords.of(change, now));
		drafts.add(ProofRecords.checkpoint(checkpointer.seal(current.key()), now));
		return drafts;
	}

	private Optional<VerifierKey> readBack(Instant now) throws IOException {
		if (!reading.isDue(now)) {
			return checkpointer.readBack();
		}
		checkpointer.forget();
		var named = checkpointer.readBack();
		reading.done(now);
		return named;
	}

	/**
	 * Hands over to a new key, which signs from the next checkpoint on.
	 *
	 * @param now
	 *            instant of the draft
	 * @return to be saved: a checkpoint by the old key if there is something to sign, and the new key's record
	 * @throws IOException
	 *             as for {@link #checkpoint}; the old key stays
	 */
	public synchronized List<Draft> rotate(Instant now) throws IOException {
		var drafts = new ArrayList<>(checkpoint(now));
		var current = keys.current(checkpointer.readBack(), now);
		drafts.add(ProofRecords.of(keys.rotate(current.key(), now), now));
		return drafts;
	}

	/** Has all of the journal read back at the next checkpoint. */
	public synchronized void rereadAll() {
		checkpointer.forget();
	}

	/** A sentence for the person about a lost key, once. */
	public synchronized Optional<String> takeNotice() {
		return keys.takeNotice();
	}

	/** Whether this folder once signed something that its journal does not go on from. */
	public synchronized boolean isForked() {
		return checkpointer.isForked();
	}
}
