/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.ProofRecords;

/** What stands behind each closed segment of a signed diary, as long as it really is; signed once, over nothing. */
final class Seals {

	private static final long SIZE = 123_456;

	private final SignedNote checkpoint;
	private final Countersigned countersigned;

	Seals(String journal) {
		var random = new SecureRandom();
		var origin = Checkpoint.originOf(journal);
		var server = SigningKey.create("daybook/server/" + journal, Kind.COSIGNATURE, random);
		checkpoint = SigningKey.create(origin, Kind.SIGNATURE, random)
				.sign(new Checkpoint(origin, SIZE, Hash.of()).text());
		countersigned = new Countersigned(server.countersign(checkpoint, Instant.EPOCH), server.verifier());
	}

	void addTo(List<Draft> drafts, Instant at) {
		drafts.add(ProofRecords.checkpoint(checkpoint, at));
		drafts.add(ProofRecords.of(countersigned, at));
	}
}
