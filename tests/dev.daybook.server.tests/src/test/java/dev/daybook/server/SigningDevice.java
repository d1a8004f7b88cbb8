/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.KeyChange;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.tree.Frontier;

/** A journal whose device signs it, rightly or as the test wants. */
final class SigningDevice {

	static final Instant AT = RunningServer.NOW;

	final Chain chain;
	SigningKey key;
	private int segments;

	SigningDevice() {
		this(new Chain());
	}

	private SigningDevice(Chain chain) {
		this.chain = chain;
		key = freshKey();
	}

	/** Another history of the same journal, which goes on from the first records of this one. */
	SigningDevice fork(int size) {
		var other = new SigningDevice(new Chain(chain.journal));
		chain.records.subList(0, size).forEach(other.chain::add);
		other.key = key;
		other.segments = segments + 50;
		return other;
	}

	SigningKey freshKey() {
		return SigningKey.create(Checkpoint.originOf(chain.journal), Kind.SIGNATURE, new SecureRandom());
	}

	/** The first record of a whole journal. */
	void tellWhose() {
		var data = new JsonObject();
		data.addProperty("journal", chain.journal);
		chain.add(new Draft(AT, RecordType.JOURNAL, null, 0, data));
	}

	void begin() {
		chain.add(ProofRecords.of(KeyChange.first(key.verifier()), AT));
	}

	void rotate() {
		var next = freshKey();
		chain.add(ProofRecords.of(KeyChange.rotated(next.verifier(), key, AT), AT));
		key = next;
	}

	void work(int count) {
		for (var i = 0; i < count; i++) {
			chain.add(Records.segment(segments++));
		}
	}

	/** Signs all records so far. */
	JournalRecord sign() {
		return sign(key, tree(chain.records));
	}

	JournalRecord sign(SigningKey with, Frontier tree) {
		return sign(with, new Checkpoint(Checkpoint.originOf(chain.journal), tree.size(), tree.root()));
	}

	JournalRecord sign(SigningKey with, Checkpoint checkpoint) {
		return chain.add(ProofRecords.checkpoint(with.sign(checkpoint.text()), AT));
	}

	static Frontier tree(List<JournalRecord> records) {
		var tree = new Frontier();
		records.forEach(r -> tree.append(r.hash()));
		return tree;
	}
}
