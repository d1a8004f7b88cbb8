/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.tree.LeafList;
import dev.daybook.core.proof.tree.MerkleTree;

/** Checks checkpoints against the tree of the records before them. */
final class SealCheck {

	/** Nodes from here on are kept: 4 bytes for each leaf, and at most 16 leaves are hashed again for a root. */
	private static final int HEIGHT = 4;

	private final LeafList leaves = new LeafList();
	private final MerkleTree tree = new MerkleTree(leaves, HEIGHT);

	void add(Hash leaf) {
		leaves.add(leaf);
	}

	/** Root of the first {@code size} records. */
	Hash root(long size) {
		try {
			return tree.root(size);
		} catch (IOException e) {
			throw new UncheckedIOException("The leaves are in memory.", e);
		}
	}

	/**
	 * @param record
	 *            number of the record that holds it, or how many records there are
	 * @param keys
	 *            those that may have signed it
	 * @return what it says
	 * @throws NoteException
	 *             if it is no checkpoint over the records before it, signed by one of the keys
	 */
	Checkpoint check(SignedNote note, String origin, long record, List<VerifierKey> keys) throws NoteException {
		var checkpoint = Checkpoint.parse(note.text());
		check(checkpoint, origin, record);
		note.verify(keys);
		return checkpoint;
	}

	/** As {@link #check(SignedNote, String, long, List)}, for what was verified before. */
	void check(Checkpoint checkpoint, String origin, long record) throws NoteException {
		if (!checkpoint.origin().equals(origin)) {
			throw new NoteException("The checkpoint is of another diary.");
		}
		if (checkpoint.size() > record) {
			throw new NoteException("The checkpoint is over " + checkpoint.size() + " records, and only " + record
					+ " are before it: records were removed.");
		}
		if (!root(checkpoint.size()).equals(checkpoint.root())) {
			throw new NoteException("The checkpoint is over other records than the first " + checkpoint.size()
					+ " of this diary: something before it was changed, removed, added or moved.");
		}
	}
}
