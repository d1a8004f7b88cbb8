/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Handle;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.tree.Frontier;
import dev.daybook.core.proof.verify.KeyBook;
import dev.daybook.core.proof.verify.ProofReport.KeyPeriod;

/**
 * Checks what a device signs of one journal against the records that are here, and countersigns it. Inside one
 * transaction.
 */
public final class Witness {

	private static final String FORKED = "The checkpoint is signed over other records than the first %d that are here, "
			+ "so the diary has forked. It was not countersigned; both sides are kept, and the client sees it.";

	/** A checkpoint that may be countersigned. */
	private record Checked(long sequence, SignedNote note) {
	}

	private final Checkpoints tables;
	private final String journal;
	private final Instant now;
	private @Nullable KeyBook keys;
	/** The tree of the biggest checkpoint that was accepted. */
	private @Nullable Frontier tree;
	private @Nullable Checked newest;

	public Witness(Handle handle, String journal, Instant now) {
		this.tables = new Checkpoints(handle, journal);
		this.journal = journal;
		this.now = now;
	}

	/**
	 * Checks a record that fits the chain, after all before it were added.
	 *
	 * @throws NoteException
	 *             with a sentence, if it is a key's or a checkpoint's record and does not prove what it says; of a fork
	 *             both sides are kept
	 */
	public void take(JournalRecord saved) throws NoteException {
		var type = saved.envelope().type();
		if (type.equals(ProofRecords.KEY)) {
			takeKey(saved);
		} else if (type.equals(ProofRecords.CHECKPOINT)) {
			takeCheckpoint(saved);
		} else if (type.equals(ProofRecords.COUNTERSIGNED)) {
			read(saved, ProofJson::readCountersigned);
		}
	}

	/** The first key is trusted: it belongs to the device whose token brought it, as its journal does. */
	private void takeKey(JournalRecord saved) throws NoteException {
		var change = read(saved, ProofJson::readKey);
		if (!change.key().name().equals(Checkpoint.originOf(journal))) {
			throw new NoteException("The key is one of another diary.");
		}
		try {
			book().add(saved.envelope().sequence(), saved.envelope().at(), change);
		} catch (NoteException e) {
			// The record is refused, so its key has no place in the book either.
			keys = null;
			throw e;
		}
	}

	private void takeCheckpoint(JournalRecord saved) throws NoteException {
		var sequence = saved.envelope().sequence();
		var note = read(saved, ProofJson::readCheckpoint);
		var checkpoint = Checkpoint.parse(note.text());
		if (!checkpoint.origin().equals(Checkpoint.originOf(journal))) {
			throw new NoteException("The checkpoint is of another diary.");
		}
		if (checkpoint.size() > sequence) {
			throw new NoteException("The checkpoint is over more records than stand before it.");
		}
		checkSigner(note, book().between(checkpoint.size(), sequence));
		var ours = treeAt(checkpoint.size());
		if (!ours.root().equals(checkpoint.root())) {
			tables.fork(checkpoint, note.write(), ours.root(), now);
			throw new NoteException(FORKED.formatted(checkpoint.size()));
		}
		if (ours.size() >= tree().size()) {
			tree = ours;
			newest = new Checked(sequence, note);
		}
	}

	private static void checkSigner(SignedNote note, List<VerifierKey> signers) throws NoteException {
		try {
			note.verify(signers);
		} catch (NoteException e) {
			throw new NoteException("The checkpoint is not signed by the key of this diary's device, so it was not "
					+ "countersigned.");
		}
	}

	/**
	 * Looks at a record that is not the one that is here, or does not fit the chain: if this device has signed another
	 * history, both sides are kept.
	 */
	public void otherSide(JournalRecord saved) {
		if (!saved.envelope().type().equals(ProofRecords.CHECKPOINT) || !saved.bodyFits()) {
			return;
		}
		try {
			var note = read(saved, ProofJson::readCheckpoint);
			var checkpoint = Checkpoint.parse(note.text());
			checkSigner(note, book().periods().stream().map(KeyPeriod::key).toList());
			if (checkpoint.size() > tables.size()) {
				return;
			}
			var ours = treeAt(checkpoint.size()).root();
			if (!ours.equals(checkpoint.root())) {
				tables.fork(checkpoint, note.write(), ours, now);
			}
		} catch (NoteException notSigned) {
			// It proves nothing, so it is nobody's other side; the record is refused all the same.
			return;
		}
	}

	/**
	 * The tree of the first records that are here; from the last accepted checkpoint on only what came since is read.
	 */
	private Frontier treeAt(long size) {
		var grown = size < tree().size() ? new Frontier() : tree().copy();
		tables.grow(grown, size);
		return grown;
	}

	private Frontier tree() {
		var known = tree;
		if (known == null) {
			known = tables.tree();
			tree = known;
		}
		return known;
	}

	/**
	 * Countersigns the biggest checkpoint that was taken, unless that was done before.
	 *
	 * @return the latest one of the journal, empty if there is none
	 */
	public Optional<Cosigned> countersign(SigningKey key) {
		var latest = tables.latest();
		var checked = newest;
		var grown = tree();
		if (checked == null || grown.size() <= latest.map(Cosigned::size).orElse(-1L)) {
			return latest;
		}
		var note = key.countersign(checked.note(), now);
		var cosigned = new Cosigned(checked.sequence(), grown.size(), note.write());
		tables.add(cosigned, grown, now);
		return Optional.of(cosigned);
	}

	private KeyBook book() throws NoteException {
		var known = keys;
		if (known == null) {
			known = new KeyBook();
			for (var saved : tables.keys()) {
				known.add(saved.envelope().sequence(), saved.envelope().at(), read(saved, ProofJson::readKey));
			}
			keys = known;
		}
		return known;
	}

	private interface Reader<T> {
		T read(JsonObject json);
	}

	private static <T> T read(JournalRecord saved, Reader<T> reader) throws NoteException {
		var body = saved.body();
		if (body == null || saved.envelope().contract() != null) {
			throw new NoteException("A record that proves has its content, and belongs to no contract.");
		}
		try {
			return reader.read(body.data());
		} catch (RuntimeException e) {
			throw new NoteException(e.getCause() instanceof NoteException cause ? String.valueOf(cause.getMessage())
					: "The record's content is malformed.");
		}
	}
}
