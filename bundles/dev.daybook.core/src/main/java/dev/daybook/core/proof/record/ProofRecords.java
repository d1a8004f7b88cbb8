/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.record;

import java.time.Instant;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.proof.note.SignedNote;

/** The types of the records that prove, and their drafts. None of them belongs to a contract, and none has seconds. */
public final class ProofRecords {

	/** From here on this key signs. */
	public static final String KEY = "key";
	/** The size and root of the journal, signed on this device after its bytes were read back. */
	public static final String CHECKPOINT = "checkpoint";
	/** A checkpoint as the server gave it back, with its signature and its time. */
	public static final String COUNTERSIGNED = "countersigned";

	private ProofRecords() {
	}

	/**
	 * Whether a record of this type says something about the ones before it only, and needs no checkpoint of its own.
	 */
	public static boolean isSeal(String type) {
		return type.equals(CHECKPOINT) || type.equals(COUNTERSIGNED);
	}

	/**
	 * @param at
	 *            the same instant as in the hand-over, if there is one
	 */
	public static Draft of(KeyChange change, Instant at) {
		return new Draft(at, KEY, null, 0, ProofJson.write(change));
	}

	public static Draft checkpoint(SignedNote checkpoint, Instant at) {
		return new Draft(at, CHECKPOINT, null, 0, ProofJson.writeCheckpoint(checkpoint));
	}

	/**
	 * @param at
	 *            when it was received
	 */
	public static Draft of(Countersigned countersigned, Instant at) {
		return new Draft(at, COUNTERSIGNED, null, 0, ProofJson.write(countersigned));
	}
}
