/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.KeyChange;
import dev.daybook.core.proof.record.KeyChange.Cause;
import dev.daybook.core.proof.verify.ProofReport.KeyPeriod;

/** Which key signed when, as the records tell. For one thread. */
public final class KeyBook {

	private final List<KeyPeriod> periods = new ArrayList<>();

	/**
	 * Takes a key's record.
	 *
	 * @throws NoteException
	 *             if the record does not fit to those before it; the key counts as one without a hand-over
	 */
	public void add(long record, Instant at, KeyChange change) throws NoteException {
		var cause = periods.isEmpty() ? Cause.FIRST : Cause.LOST;
		try {
			if (change.cause() == Cause.ROTATED) {
				checkHandOver(at, change);
				cause = Cause.ROTATED;
			} else if (change.cause() != cause) {
				throw new NoteException(periods.isEmpty() ? "No key was there before that could be lost."
						: "It says to be the first key, and is not.");
			}
		} finally {
			periods.add(new KeyPeriod(change.key(), record, at, cause));
		}
	}

	private void checkHandOver(Instant at, KeyChange change) throws NoteException {
		if (periods.isEmpty()) {
			throw new NoteException("No key was there before that could hand over to it.");
		}
		change.checkHandOver(periods.getLast().key(), at);
	}

	/**
	 * The keys that may have signed a checkpoint: it was signed when the journal had {@code size} records or more, and
	 * before its record was saved.
	 */
	public List<VerifierKey> between(long size, long record) {
		List<VerifierKey> keys = new ArrayList<>();
		for (var i = 0; i < periods.size(); i++) {
			var ended = i + 1 < periods.size() && periods.get(i + 1).record() < size;
			if (!ended && periods.get(i).record() < record) {
				keys.add(periods.get(i).key());
			}
		}
		return keys;
	}

	/** All keys in their order. */
	public List<KeyPeriod> periods() {
		return periods;
	}
}
