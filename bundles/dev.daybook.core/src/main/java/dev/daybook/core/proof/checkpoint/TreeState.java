/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.checkpoint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.tree.Frontier;

/**
 * How far a journal was read back and signed: all that is necessary to go on from there.
 *
 * @param key
 *            the key that the journal names last
 * @param note
 *            the checkpoint that was signed over the tree
 * @param tree
 *            the tree
 * @param last
 *            hash of the last record in it
 * @param sealed
 *            size that the latest checkpoint among these records has, 0 if there is none
 * @param unsealed
 *            number of the latest record that is no seal itself, -1 if there is none
 */
record TreeState(VerifierKey key, SignedNote note, Frontier tree, Hash last, long sealed, long unsealed) {

	private static final String TITLE = "daybook tree 1";
	private static final int FIXED_LINES = 5;

	/** The checkpoint that was signed. */
	Checkpoint checkpoint() {
		try {
			return Checkpoint.parse(note.text());
		} catch (NoteException e) {
			throw new IllegalStateException("Only a checkpoint is signed.", e);
		}
	}

	/** Lines: title, key, hash of the last record, sealed and unsealed, count of peaks, the peaks, the note. */
	String write() {
		List<String> lines = new ArrayList<>(
				List.of(TITLE, key.text(), last.hex(), sealed + " " + unsealed, tree.peaks().size() + ""));
		tree.peaks().forEach(p -> lines.add(p.hex()));
		return String.join("\n", lines) + "\n" + note.write();
	}

	/** What {@link #write} wrote, {@code null} if it is not whole, or its tree is not the signed one. */
	static @Nullable TreeState read(String text) {
		try {
			var lines = text.split("\n", FIXED_LINES + 1);
			if (lines.length <= FIXED_LINES || !lines[0].equals(TITLE)) {
				return null;
			}
			var peaks = Integer.parseInt(lines[4]);
			var rest = lines[FIXED_LINES].split("\n", peaks + 1);
			var note = SignedNote.parse(rest[peaks]);
			var numbers = lines[3].split(" ");
			var tree = Frontier.of(Checkpoint.parse(note.text()).size(),
					List.of(rest).subList(0, peaks).stream().map(Hash::new).toList());
			var state = new TreeState(VerifierKey.parse(lines[1]), note, tree, new Hash(lines[2]),
					Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
			return state.isSigned() ? state : null;
		} catch (NoteException | IllegalArgumentException | IndexOutOfBoundsException notWhole) {
			// Only a short cut: without it the whole journal is read back.
			return null;
		}
	}

	private boolean isSigned() throws NoteException {
		note.verify(List.of(key));
		return tree.root().equals(checkpoint().root());
	}
}
