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

import dev.daybook.core.proof.note.Cosignature;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.VerifierKey;

/**
 * A checkpoint that the server signed with its time.
 *
 * @param note
 *            the checkpoint with the device's signature and the server's below it
 * @param server
 *            the key that the server is said to have; whoever verifies has to know it from elsewhere
 */
public record Countersigned(SignedNote note, VerifierKey server) {

	/**
	 * Checks what the server gave back, before it goes into the journal.
	 *
	 * @param sent
	 *            the checkpoint that the server was sent
	 * @throws NoteException
	 *             if it is another one, or the server did not sign it
	 */
	public static Countersigned of(SignedNote sent, SignedNote received, VerifierKey server) throws NoteException {
		if (!received.text().equals(sent.text()) || !received.signatures().containsAll(sent.signatures())) {
			throw new NoteException("The server gave back another checkpoint than the one it was sent.");
		}
		var countersigned = new Countersigned(received, server);
		countersigned.time(server);
		return countersigned;
	}

	/**
	 * When the server says it signed, UTC, to the second.
	 *
	 * @param trusted
	 *            the key that the server is known to have
	 * @throws NoteException
	 *             if that key did not sign, or its signature has no time
	 */
	public Instant time(VerifierKey trusted) throws NoteException {
		if (trusted.kind() != VerifierKey.Kind.COSIGNATURE) {
			throw new NoteException("The server's key is not one for countersignatures.");
		}
		note.verify(List.of(trusted));
		return note.signatures().stream().filter(trusted::isOf).findFirst().flatMap(Cosignature::time)
				.orElseThrow(() -> new NoteException("The server's signature has no time."));
	}
}
