/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.proof;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.sync.proof.LatestSeen.Seen;
import dev.daybook.sync.server.Cosigned;

/**
 * Checks what the server countersigned, keeps the latest, and gives records for the journal: of each checkpoint at most
 * one, and while time is tracked one an hour. A later one covers all before it. For the sync thread.
 */
public final class Countersignatures {

	/** While time is tracked, so much lies between two records. */
	static final Duration PERIOD = Duration.ofHours(1);
	private static final int AT_ONCE = 200;

	private final JournalReader journal;
	private final KnownServers known;
	private final URI address;
	private final InstantSource clock;
	private final Consumer<Draft> taker;
	private final BooleanSupplier tracking;
	private final LatestSeen file;
	/** What the journal does not have yet. */
	private @Nullable Seen waiting;
	private boolean looked;
	/** When the last record was given, {@code null} if none was by this object. */
	private @Nullable Instant given;
	/** Text of the checkpoint that was taken last, which the server repeats. */
	private String taken = "";
	private String complaint = "";

	/**
	 * @param files
	 *            the diary's folder, where the keys of servers are remembered
	 * @param taker
	 *            gets what is to be saved
	 * @param tracking
	 *            whether time is being tracked; if not, what comes is saved at once
	 */
	public Countersignatures(JournalReader journal, FileSystem files, URI address, InstantSource clock,
			Consumer<Draft> taker, BooleanSupplier tracking) {
		this.tracking = tracking;
		this.file = new LatestSeen(files);
		this.journal = journal;
		this.known = new KnownServers(files);
		this.address = address;
		this.clock = clock;
		this.taker = taker;
	}

	/**
	 * Takes an answer; what is wrong with it is told by {@link #complaint}.
	 *
	 * @throws IOException
	 *             if the journal or the file of keys cannot be read or written
	 */
	public void take(Cosigned answer) throws IOException {
		try {
			var received = SignedNote.parse(answer.note());
			if (!received.text().equals(taken)) {
				take(answer, received, VerifierKey.parse(answer.server()));
			}
		} catch (NoteException e) {
			complaint = Messages.of("notTaken", String.valueOf(e.getMessage()));
		}
	}

	private void take(Cosigned answer, SignedNote received, VerifierKey server) throws NoteException, IOException {
		var checked = Countersigned.of(sent(answer.sequence()), ownOf(received, answer, server), server);
		if (!known.isKnown(address, server)) {
			complaint = Messages.of("otherKey", address.getAuthority(), server.text(), KnownServers.FILE);
			return;
		}
		if (!isSaved(received.text(), answer.sequence() + 1)) {
			keep(new Seen(answer.sequence(), checked));
		}
		taken = received.text();
		complaint = "";
	}

	private void keep(Seen seen) throws IOException {
		// First of all, so that whatever ends the IDE costs nothing.
		file.write(seen);
		waiting = seen;
		looked = true;
		if (isDue(clock.instant())) {
			give(seen);
		}
	}

	/** A new day begins with one, so that each day's last one is at most an hour older than its end. */
	private boolean isDue(Instant now) {
		var last = given;
		return last == null || !tracking.getAsBoolean() || now.isBefore(last) || !now.isBefore(last.plus(PERIOD))
				|| !now.truncatedTo(ChronoUnit.DAYS).equals(last.truncatedTo(ChronoUnit.DAYS));
	}

	private void give(Seen seen) {
		waiting = null;
		given = clock.instant();
		taker.accept(ProofRecords.of(seen.countersigned(), clock.instant()));
	}

	/**
	 * Has the journal get what waits: that of an earlier run, and once nothing is tracked.
	 *
	 * @param sent
	 *            whether the server has answered for all records; if so, and some are not signed yet, their checkpoint
	 *            is waited for
	 * @throws IOException
	 *             if the journal or the file cannot be read
	 */
	public void settle(boolean sent) throws IOException {
		var earlier = !looked;
		if (earlier) {
			waiting = file.read().orElse(null);
			looked = true;
		}
		var seen = waiting;
		if (seen == null || !earlier && (tracking.getAsBoolean() || sent && isFollowed(seen.sequence()))) {
			return;
		}
		if (isHere(seen) && !isSaved(seen.countersigned().note().text(), seen.sequence() + 1)) {
			give(seen);
		}
		waiting = null;
	}

	/** The file may be that of a newer copy of the diary. */
	private boolean isHere(Seen seen) throws IOException {
		try {
			return sent(seen.sequence()).text().equals(seen.countersigned().note().text());
		} catch (NoteException another) {
			return false;
		}
	}

	/** Whether records came since that a checkpoint is still to come for. */
	private boolean isFollowed(long sequence) throws IOException {
		for (var next = sequence + 1; next < journal.head().size(); next += AT_ONCE) {
			if (journal.read(next, AT_ONCE).stream().anyMatch(r -> !ProofRecords.isSeal(r.envelope().type()))) {
				return true;
			}
		}
		return false;
	}

	/** The checkpoint as it stands in the journal. */
	private SignedNote sent(long sequence) throws NoteException, IOException {
		var records = sequence < 0 ? new ArrayList<JournalRecord>() : journal.read(sequence, 1);
		var note = records.isEmpty() ? null : note(records.getFirst(), ProofRecords.CHECKPOINT);
		if (note == null) {
			throw new NoteException("It is for record " + sequence + ", and no checkpoint is there.");
		}
		return note;
	}

	/** What it received without what nobody asked for: other signatures would stay in the journal for ever. */
	private SignedNote ownOf(SignedNote received, Cosigned answer, VerifierKey server)
			throws NoteException, IOException {
		var device = sent(answer.sequence()).signatures();
		var signatures = received.signatures().stream().filter(s -> device.contains(s) || server.isOf(s)).distinct()
				.limit(device.size() + 1L).toList();
		if (signatures.isEmpty()) {
			throw new NoteException("It has neither this device's signature nor the server's.");
		}
		return new SignedNote(received.text(), signatures);
	}

	private boolean isSaved(String text, long from) throws IOException {
		for (var next = from; next < journal.head().size(); next += AT_ONCE) {
			for (var saved : journal.read(next, AT_ONCE)) {
				var note = note(saved, ProofRecords.COUNTERSIGNED);
				if (note != null && note.text().equals(text)) {
					return true;
				}
			}
		}
		return false;
	}

	private static @Nullable SignedNote note(JournalRecord saved, String type) {
		var body = saved.body();
		try {
			return body != null && saved.envelope().type().equals(type) ? ProofJson.readCheckpoint(body.data()) : null;
		} catch (RuntimeException malformed) {
			// Whoever verifies the diary is told of it; here it is no checkpoint.
			return null;
		}
	}

	/** A sentence about what was wrong the last time, empty when nothing was. */
	public String complaint() {
		return complaint;
	}
}
