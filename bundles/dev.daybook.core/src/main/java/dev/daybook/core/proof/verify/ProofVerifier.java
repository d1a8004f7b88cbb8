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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.verify.ProofReport.Jump;
import dev.daybook.core.proof.verify.ProofReport.Notice;
import dev.daybook.core.proof.verify.ProofReport.Problem;
import dev.daybook.core.proof.verify.ProofReport.Seen;
import dev.daybook.core.time.Discontinuity;

/**
 * Checks the records of a journal one after the other, from the first on: chain, commitments, keys, hand-overs,
 * checkpoints and countersignatures. It needs no journal, no file and no network, and 36 bytes of memory for each
 * record besides what it reports. For one thread.
 */
public final class ProofVerifier {

	private final Trust trust;
	private final SealCheck seals = new SealCheck();
	private final KeyBook keys = new KeyBook();
	private final ErasureBook erasures = new ErasureBook();
	private final Map<String, Long> seconds = new TreeMap<>();
	private final List<Seen> seen = new ArrayList<>();
	private final List<Notice> notices = new ArrayList<>();
	private final List<Jump> jumps = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private Head head = Head.EMPTY;
	private @Nullable JsonObject begin;
	private @Nullable Instant first;
	private @Nullable Instant last;
	private long checkpoints;
	private long signed;
	private boolean broken;

	public ProofVerifier(Trust trust) {
		this.trust = trust;
	}

	/**
	 * Takes the next record. After the first one that does not follow the one before it nothing more is looked at.
	 * Never throws, whatever the record holds.
	 */
	public void accept(JournalRecord saved) {
		if (broken) {
			return;
		}
		if (!saved.follows(head)) {
			stop("Record " + head.size()
					+ " does not follow the one before it: something was removed, added or moved.");
			return;
		}
		try {
			take(saved, saved.hash(), saved.bodyFits());
		} catch (IllegalArgumentException notCanonical) {
			stop("Record " + head.size() + " has something in it that no Daybook writes.");
		}
	}

	/**
	 * Takes the next record, of which only the hash is told, as in the archive of one contract. What is bound by it is
	 * bound still; what it says is not looked at.
	 */
	public void acceptHidden(Hash hash) {
		if (!broken) {
			seals.add(hash);
			head = new Head(head.size() + 1, hash);
		}
	}

	private void take(JournalRecord saved, Hash hash, boolean fits) {
		if (!fits) {
			stop("Record " + head.size() + " has another content than the one that was written.");
			return;
		}
		var envelope = saved.envelope();
		var body = saved.body();
		first = first == null ? envelope.at() : first;
		last = envelope.at();
		seconds.merge(envelope.type(), envelope.seconds(), Long::sum);
		if (body == null) {
			erasures.addErased(envelope);
		}
		look(envelope, body == null ? null : body.data());
		seals.add(hash);
		head = new Head(head.size() + 1, hash);
	}

	/**
	 * Says that what comes next cannot be read, so that nothing after it is looked at.
	 *
	 * @param why
	 *            a sentence
	 */
	public void stop(String why) {
		if (!broken) {
			broken = true;
			problems.add(new Problem(head.size(), why));
		}
	}

	private void look(Envelope envelope, @Nullable JsonObject body) {
		try {
			if (body == null) {
				lookErased(envelope);
			} else {
				look(envelope, body, envelope.type());
			}
		} catch (NoteException | RuntimeException e) {
			problems.add(new Problem(envelope.sequence(), "Record " + envelope.sequence() + ", " + envelope.type()
					+ ", does not verify. " + sentence(e)));
		}
	}

	private static String sentence(Exception e) {
		var message = e.getMessage();
		return e instanceof NoteException || e.getCause() instanceof NoteException ? String.valueOf(message)
				: "Its content is not of the form that Daybook writes.";
	}

	private void lookErased(Envelope envelope) throws NoteException {
		switch (envelope.type()) {
		case RecordType.DISCONTINUITY -> jumps.add(new Jump(envelope.sequence(), envelope.at(), Optional.empty()));
		case RecordType.JOURNAL, ProofRecords.KEY, ProofRecords.CHECKPOINT, ProofRecords.COUNTERSIGNED ->
			throw new NoteException("The content of such a record cannot be erased.");
		default -> {
			// Its envelope tells all that is left.
		}
		}
	}

	private void look(Envelope envelope, JsonObject body, String type) throws NoteException {
		var record = envelope.sequence();
		switch (type) {
		case RecordType.JOURNAL -> begin(record, body);
		case RecordType.NOTICE -> notices.add(new Notice(record, envelope.at(), body.get("text").getAsString()));
		case RecordType.DISCONTINUITY -> jumps.add(new Jump(record, envelope.at(), Optional.of(kind(body))));
		case RecordType.ERASURE -> erasures.add(envelope, body);
		case ProofRecords.KEY -> keys.add(record, envelope.at(), ProofJson.readKey(body));
		case ProofRecords.CHECKPOINT -> checkpoint(record, body);
		case ProofRecords.COUNTERSIGNED -> countersigned(record, body);
		default -> {
			// Nothing to verify but its place in the chain and the tree.
		}
		}
	}

	private void begin(long record, JsonObject body) throws NoteException {
		if (record != 0) {
			throw new NoteException("A diary begins once.");
		}
		begin = body;
	}

	private static Discontinuity.Kind kind(JsonObject body) {
		return Discontinuity.Kind
				.valueOf(body.get("kind").getAsString().toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private void checkpoint(long record, JsonObject body) throws NoteException {
		var note = ProofJson.readCheckpoint(body);
		var checkpoint = seals.check(note, origin(), record, keysFor(Checkpoint.parse(note.text()), record));
		checkpoints++;
		signed = Math.max(signed, checkpoint.size());
	}

	private void countersigned(long record, JsonObject body) throws NoteException {
		var countersigned = ProofJson.readCountersigned(body);
		var note = countersigned.note();
		var checkpoint = seals.check(note, origin(), record, keysFor(Checkpoint.parse(note.text()), record));
		var server = countersigned.server();
		seen.add(new Seen(record, checkpoint.size(), server, countersigned.time(server),
				trust.servers().contains(server)));
	}

	private List<VerifierKey> keysFor(Checkpoint checkpoint, long record) {
		return keys.between(checkpoint.size(), record);
	}

	private String origin() {
		return Checkpoint.originOf(told("journal"));
	}

	private String told(String field) {
		var told = begin;
		var value = told == null ? null : told.get(field);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
	}

	/** What was found so far. */
	public ProofReport report() {
		var found = new ArrayList<>(problems);
		for (var remembered : trust.remembered()) {
			try {
				seals.check(remembered, origin(), head.size());
			} catch (NoteException e) {
				found.add(
						new Problem(head.size(), "A checkpoint that was seen before does not fit. " + e.getMessage()));
			}
		}
		return new ProofReport(told("journal"), told("person"), told("device"), head.size(), first, last,
				seals.root(head.size()), seconds, keys.periods(), checkpoints, signed, seen, erasures.erased(), notices,
				jumps, found);
	}
}
