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
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.tree.Frontier;
import dev.daybook.core.proof.tree.RecentRoots;

/**
 * Reads records from the disk, hashes them again, and builds the tree of what it found. The reader checks checksum,
 * form and commitment of what it reads; here come the chain, the tree, and the checkpoints on the way.
 */
final class ReadBack {

	private static final int AT_ONCE = 1024;

	private final JournalReader journal;
	private final String origin;
	private final RecentRoots roots;
	private Hash last;
	private @Nullable VerifierKey named;
	private long sealed;
	private long unsealed;

	/** From the first record on. */
	ReadBack(JournalReader journal) {
		this.journal = journal;
		origin = Checkpoint.originOf(journal.id());
		roots = new RecentRoots(new Frontier());
		last = Hash.ZERO;
		unsealed = -1;
	}

	/** From where a state ends. */
	ReadBack(JournalReader journal, TreeState state) {
		this.journal = journal;
		origin = Checkpoint.originOf(journal.id());
		roots = new RecentRoots(state.tree());
		last = state.last();
		named = state.key();
		sealed = state.sealed();
		unsealed = state.unsealed();
	}

	/** The tree of what was read. */
	Frontier tree() {
		return roots.now();
	}

	/** The key that the records name last. */
	Optional<VerifierKey> named() {
		return Optional.ofNullable(named);
	}

	/** Whether there is a record that no checkpoint among the records covers, other than the seals themselves. */
	boolean needsSeal() {
		return unsealed >= sealed;
	}

	TreeState state(VerifierKey key, SignedNote note) {
		return new TreeState(key, note, tree().copy(), last, sealed, unsealed);
	}

	/**
	 * Reads on to the end of what is saved, and compares it with the end that the journal has in memory: the hash of
	 * the last record that was written, which covers all records before it through the chain.
	 *
	 * @param signed
	 *            what was signed last, {@code null} if that is not known; the tree has to agree when it has that size
	 */
	void toEnd(@Nullable Checkpoint signed) throws IOException {
		var end = journal.head();
		compare(signed);
		while (tree().size() < end.size()) {
			var records = read((int) Math.min(AT_ONCE, end.size() - tree().size()));
			for (var saved : records) {
				take(saved);
				compare(signed);
			}
		}
		if (!here().equals(end)) {
			throw new CheckpointRefusedException("the last record on the disk, " + (tree().size() - 1)
					+ ", is not the one that was written.");
		}
	}

	private List<JournalRecord> read(int count) throws IOException {
		List<JournalRecord> records;
		try {
			records = journal.read(tree().size(), count);
		} catch (IOException e) {
			throw new CheckpointRefusedException(
					"the records from " + tree().size() + " on could not be read back from the disk.", e);
		}
		if (records.size() != count) {
			throw new CheckpointRefusedException("records from " + tree().size() + " on are missing on the disk.");
		}
		return records;
	}

	private void take(JournalRecord saved) throws CheckpointRefusedException {
		var sequence = tree().size();
		if (!saved.follows(here())) {
			throw new CheckpointRefusedException("record " + sequence + " does not follow the one before it.");
		}
		last = saved.hash();
		roots.append(last);
		var type = saved.envelope().type();
		unsealed = ProofRecords.isSeal(type) ? unsealed : sequence;
		var body = saved.body();
		if (body != null && type.equals(ProofRecords.KEY)) {
			named = key(body.data());
		} else if (body != null && type.equals(ProofRecords.CHECKPOINT)) {
			seal(sequence, body.data());
		}
	}

	private @Nullable VerifierKey key(JsonObject body) {
		try {
			return ProofJson.readKey(body).key();
		} catch (RuntimeException malformed) {
			// The verifier will name it; the key before it goes on.
			return named;
		}
	}

	private void seal(long sequence, JsonObject body) throws CheckpointRefusedException {
		var checkpoint = checkpoint(body);
		if (checkpoint == null || !checkpoint.origin().equals(origin)) {
			return;
		}
		sealed = Math.max(sealed, Math.min(sequence, checkpoint.size()));
		var root = roots.root(checkpoint.size());
		if (root.isPresent() && !root.get().equals(checkpoint.root())) {
			throw new CheckpointRefusedException("the records before number " + checkpoint.size()
					+ " are not the ones that the checkpoint in record " + sequence + " was signed over.");
		}
	}

	private static @Nullable Checkpoint checkpoint(JsonObject body) {
		try {
			return Checkpoint.parse(ProofJson.readCheckpoint(body).text());
		} catch (NoteException | RuntimeException malformed) {
			// The verifier will name it.
			return null;
		}
	}

	private void compare(@Nullable Checkpoint signed) throws CheckpointRefusedException {
		if (signed != null && signed.size() == tree().size() && !signed.root().equals(tree().root())) {
			throw new CheckpointRefusedException("the first " + signed.size()
					+ " records are not the ones that were signed before.");
		}
	}

	private Head here() {
		return new Head(tree().size(), last);
	}
}
