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
import java.util.Optional;

import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;

/** Finds what the device has signed of a journal. */
final class LastCheckpoint {

	private static final int CHUNK = 200;

	private LastCheckpoint() {
	}

	/** The record of the last checkpoint over {@code size} records or fewer. */
	static Optional<JournalRecord> find(JournalReader journal, long size) throws IOException {
		for (var end = journal.head().size(); end > 0; end -= CHUNK) {
			var from = Math.max(0, end - CHUNK);
			for (var saved : journal.read(from, (int) (end - from)).reversed()) {
				var signed = signed(saved);
				if (signed >= 0 && signed <= size) {
					return Optional.of(saved);
				}
			}
		}
		return Optional.empty();
	}

	/** How many records a checkpoint is over, negative if the record is none. */
	private static long signed(JournalRecord saved) {
		var body = saved.body();
		if (body == null || !saved.envelope().type().equals(ProofRecords.CHECKPOINT)) {
			return -1;
		}
		try {
			return Checkpoint.parse(ProofJson.readCheckpoint(body.data()).text()).size();
		} catch (NoteException | RuntimeException malformed) {
			// Whoever verifies the diary is told of it; here it is no checkpoint.
			return -1;
		}
	}
}
