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

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;

/**
 * Signs checkpoints, and only over what it has read back from the disk and hashed again. Usually it reads what came
 * since the last checkpoint; the first time, and whenever {@link #forget} was called, it reads everything. For one
 * thread at a time, which may be another one than the journal's.
 */
public final class Checkpointer {

	private final JournalReader journal;
	private final StateFile file;
	private @Nullable ReadBack readBack;
	private @Nullable Checkpoint signed;
	private boolean whole;
	private boolean forked;

	/**
	 * @param files
	 *            the diary's folder, where a file remembers how far was read back
	 */
	public Checkpointer(FileSystem files, JournalReader journal) {
		this.journal = journal;
		file = new StateFile(files);
	}

	/**
	 * Reads back to the end of what is saved.
	 *
	 * @return the key that the journal names last, empty if it names none
	 * @throws CheckpointRefusedException
	 *             if the disk has something else than what was written
	 * @throws IOException
	 *             if the folder cannot be read
	 */
	public Optional<VerifierKey> readBack() throws IOException {
		return toEnd().named();
	}

	/**
	 * Signs a checkpoint over all that is saved, after reading it back.
	 *
	 * @param key
	 *            the one that the journal names last
	 * @return the checkpoint, to be saved as a record; empty if nothing came since the last one but seals, or if the
	 *             journal names another key
	 * @throws CheckpointRefusedException
	 *             if the disk has something else than what was written; nothing was signed
	 * @throws IOException
	 *             if the folder cannot be read or written
	 */
	public Optional<SignedNote> sign(SigningKey key) throws IOException {
		var read = toEnd();
		return read.needsSeal() && read.named().equals(Optional.of(key.verifier())) ? Optional.of(seal(read, key))
				: Optional.empty();
	}

	/** Signs whether or not the key has its record already, for the batch in which the record comes first. */
	SignedNote seal(SigningKey key) throws IOException {
		return seal(toEnd(), key);
	}

	private SignedNote seal(ReadBack read, SigningKey key) throws IOException {
		var checkpoint = new Checkpoint(Checkpoint.originOf(journal.id()), read.tree().size(), read.tree().root());
		var note = key.sign(checkpoint.text());
		if (!key.verifier().verifies(note.text(), note.signatures().getFirst())) {
			throw new CheckpointRefusedException("the signature that was just made does not verify.");
		}
		signed = checkpoint;
		if (read.named().equals(Optional.of(key.verifier()))) {
			// Else nobody knows yet whether the key's record will be saved.
			file.write(read.state(key.verifier(), note));
		}
		return note;
	}

	/** Has everything read back again the next time. What was signed last must still be found then. */
	public void forget() {
		readBack = null;
		whole = true;
	}

	/**
	 * Whether this folder once signed something that its journal does not go on from, as after damage or after a copy
	 * from a backup was put in its place. Known after the first reading back.
	 */
	public boolean isForked() {
		return forked;
	}

	private ReadBack toEnd() throws IOException {
		var held = readBack;
		var read = held == null ? begin() : held;
		// Kept only if all is well: else the next try reads everything.
		readBack = null;
		read.toEnd(signed);
		readBack = read;
		whole = false;
		return read;
	}

	private ReadBack begin() throws IOException {
		var state = signed == null ? file.read() : null;
		if (state == null) {
			return new ReadBack(journal);
		}
		forked = !isOf(state);
		if (forked) {
			return new ReadBack(journal);
		}
		signed = state.checkpoint();
		return whole ? new ReadBack(journal) : new ReadBack(journal, state);
	}

	/** Whether the journal goes on from the state: its last record stands there, and with it the chain before it. */
	private boolean isOf(TreeState state) throws IOException {
		var size = state.tree().size();
		if (!state.checkpoint().origin().equals(Checkpoint.originOf(journal.id())) || size > journal.head().size()) {
			return false;
		}
		return size == 0 ? state.last().equals(Hash.ZERO)
				: List.of(state.last()).equals(journal.read(size - 1, 1).stream().map(JournalRecord::hash).toList());
	}
}
