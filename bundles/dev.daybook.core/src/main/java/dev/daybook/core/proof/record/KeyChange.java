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
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;

/**
 * A key that signs from its record on.
 *
 * @param key
 *            the new key
 * @param cause
 *            why it is there
 * @param before
 *            the key that signed up to here, {@code null} for the first one
 * @param handOver
 *            the old key's signature over the new one, {@code null} if there is none
 */
public record KeyChange(VerifierKey key, Cause cause, @Nullable VerifierKey before, @Nullable SignedNote handOver) {

	public enum Cause {
		/** The diary's first key. */
		FIRST,
		/** The person wanted a new one; the old one handed over to it. */
		ROTATED,
		/** The old one was lost, so nothing of it says that this one is the same person's. */
		LOST
	}

	private static final String TITLE = "daybook key hand-over";

	public static KeyChange first(VerifierKey key) {
		return new KeyChange(key, Cause.FIRST, null, null);
	}

	public static KeyChange lost(VerifierKey key, VerifierKey before) {
		return new KeyChange(key, Cause.LOST, before, null);
	}

	/**
	 * @param at
	 *            instant of the record
	 */
	public static KeyChange rotated(VerifierKey key, SigningKey before, Instant at) {
		return new KeyChange(key, Cause.ROTATED, before.verifier(), before.sign(text(before.verifier(), key, at)));
	}

	/** What the old key signs. No checkpoint is of this form: its second line is no number. */
	private static String text(VerifierKey before, VerifierKey key, Instant at) {
		return TITLE + "\n" + at + "\n" + before.text() + "\n" + key.text() + "\n";
	}

	/**
	 * Checks that a key handed over to this one.
	 *
	 * @param at
	 *            instant of the record
	 * @throws NoteException
	 *             if it did not
	 */
	public void checkHandOver(VerifierKey current, Instant at) throws NoteException {
		var note = handOver;
		if (note == null) {
			throw new NoteException("The key before did not hand over to this one.");
		}
		if (!note.text().equals(text(current, key, at))) {
			throw new NoteException("The hand-over is for other keys or another time.");
		}
		note.verify(List.of(current));
	}
}
