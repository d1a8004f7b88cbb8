/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.proof.checkpoint.Diaries;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.FixedRandom;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.KeyChange.Cause;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.time.Discontinuity;
import dev.daybook.testing.FakeFileSystem;

class ProofVerifierTest {

	private static final Instant NINE = Diaries.NINE;
	private static final Instant SEEN = NINE.plusSeconds(3600);
	private static final SigningKey SERVER = SigningKey.create("review.example.com", Kind.COSIGNATURE,
			new FixedRandom(99));
	private static final Trust TRUST = new Trust(List.of(SERVER.verifier()), List.of());

	private final FakeFileSystem files = new FakeFileSystem();
	private List<JournalRecord> records = List.of();

	/** A diary with all that there is to tell: two keys, a countersignature, manual time, an erasure, a jump. */
	@BeforeEach
	void writeDiary() throws IOException, NoteException {
		try (var journal = Diaries.open(files)) {
			var proof = Diaries.proof(files, journal, 1);
			Diaries.close(journal, proof);
			Diaries.close(journal, proof);
			countersign(journal);
			journal.append(List.of(new Draft(NINE, RecordType.MANUAL, "acme", 300, new JsonObject()),
					new Draft(NINE, RecordType.DISCONTINUITY, "acme", 0, new Discontinuity(Discontinuity.Kind.STALL,
							NINE, NINE.plusSeconds(60), 60_000, 60_000).toJson())));
			journal.append(proof.rotate(NINE));
			Diaries.close(journal, proof);
			erase(journal, 1);
			Diaries.close(journal, proof);
			records = journal.read(0, 1000);
		}
	}

	private static void countersign(Journal journal) throws IOException, NoteException {
		var last = journal.read(journal.head().size() - 1, 1).getFirst();
		var body = last.body();
		if (body == null || !last.envelope().type().equals(ProofRecords.CHECKPOINT)) {
			throw new AssertionError("The last record is no checkpoint.");
		}
		var sent = ProofJson.readCheckpoint(body.data());
		journal.append(List.of(ProofRecords
				.of(Countersigned.of(sent, SERVER.countersign(sent, SEEN), SERVER.verifier()), SEEN)));
	}

	private static void erase(Journal journal, int sequence) throws IOException {
		var envelope = journal.read(sequence, 1).getFirst().envelope();
		journal.erase(new Erasure("acme",
				List.of(new Erasure.Erased(sequence, envelope.type(), envelope.at(), envelope.seconds())), "by mistake",
				"Ada", NINE));
	}

	private static ProofReport verify(Trust trust, List<JournalRecord> records) {
		var verifier = new ProofVerifier(trust);
		records.forEach(verifier::accept);
		return verifier.report();
	}

	@Test
	void theReportTellsAllThereIs() {
		var report = verify(TRUST, records);

		assertEquals(List.of(), report.problems());
		assertEquals(records.size(), report.records());
		assertEquals("Ada Lovelace", report.person());
		assertEquals(Map.of("segment", 2400L, "manual", 300L),
				Map.of("segment", report.seconds().get("segment"), "manual", report.manualSeconds()));
		assertEquals(List.of(Cause.FIRST, Cause.ROTATED),
				report.keys().stream().map(ProofReport.KeyPeriod::cause).toList());
		assertEquals(records.size() - 1, report.signed());
		assertEquals(5, report.checkpoints());
		assertEquals(List.of(SEEN), report.seen().stream().map(ProofReport.Seen::at).toList());
		assertEquals(Optional.of(SEEN), report.firstSeen(1));
		assertEquals(Optional.empty(), report.firstSeen(records.size() - 1));
		var erased = report.erased().getFirst();
		assertEquals(new ProofReport.Erased(1, "segment", NINE, NINE, "Ada", "by mistake"), erased);
		assertEquals(Optional.of(Discontinuity.Kind.STALL), report.discontinuities().getFirst().kind());
		assertTrue(report.verifies());
	}

	@Test
	void aServerThatIsNotKnownProvesNothing() {
		var report = verify(Trust.NONE, records);

		assertTrue(report.verifies());
		assertEquals(Optional.empty(), report.firstSeen(0));
		assertEquals(1, report.seen().size());
	}

	@Test
	void whatIsDroppedOrMovedIsNamed() {
		for (var i = 0; i < records.size() - 1; i++) {
			var dropped = new ArrayList<>(records);
			dropped.remove(i);
			assertEquals(i, verify(TRUST, dropped).problems().getFirst().record());
			var moved = new ArrayList<>(records);
			moved.set(i, records.get(i + 1));
			moved.set(i + 1, records.get(i));
			assertEquals(i, verify(TRUST, moved).problems().getFirst().record());
		}
	}

	/** Somebody without the key edits a record, and makes the whole chain after it anew. */
	@Test
	void anEditWithAFreshChainIsNamedByTheNextCheckpoint() {
		for (var i = 0; i < records.size() - 2; i++) {
			var edited = rechained(i);
			var report = verify(TRUST, edited);
			assertFalse(report.verifies(), "record " + i + ", " + records.get(i).envelope().type());
		}
		assertTrue(verify(TRUST, rechained(-1)).verifies(), "The way in which it is done is right.");
	}

	private List<JournalRecord> rechained(int edited) {
		List<JournalRecord> chain = new ArrayList<>();
		var head = Head.EMPTY;
		for (var saved : records) {
			var old = saved.envelope();
			var more = old.sequence() == edited ? 1 : 0;
			var envelope = new Envelope(old.sequence(), old.at().plusSeconds(more), old.type(), old.contract(),
					old.seconds(), head.hash(), old.commitment());
			var next = new JournalRecord(envelope, saved.body());
			chain.add(next);
			head = Head.after(next);
		}
		return chain;
	}

	@Test
	void anotherContentIsNamed() {
		for (var i = 0; i < records.size(); i++) {
			var body = records.get(i).body();
			if (body != null) {
				var other = body.data().deepCopy();
				other.addProperty("more", 1);
				var edited = new ArrayList<>(records);
				edited.set(i, new JournalRecord(records.get(i).envelope(), new Body(body.salt(), other)));
				assertEquals(i, verify(TRUST, edited).problems().getFirst().record());
			}
		}
	}

	@Test
	void aRollBackIsNamedByWhatSomebodyRemembers() throws NoteException {
		var remembered = new Trust(List.of(), List.of(lastCheckpoint()));
		assertTrue(verify(remembered, records).verifies());

		var report = verify(remembered, records.subList(0, 6));
		assertTrue(report.problems().getFirst().why().contains("records were removed"),
				() -> report.problems().toString());
		assertTrue(verify(Trust.NONE, records.subList(0, 6)).verifies(), "Alone it is a diary like any other.");
	}

	@Test
	void anotherDiaryIsNamedByWhatSomebodyRemembers() throws NoteException {
		var other = new Checkpoint(lastCheckpoint().origin(), 5, Hash.ZERO);
		assertFalse(verify(new Trust(List.of(), List.of(other)), records).verifies());
		var elsewhere = new Checkpoint("daybook/journal/other", 0, Hash.of());
		assertFalse(verify(new Trust(List.of(), List.of(elsewhere)), records).verifies());
	}

	private Checkpoint lastCheckpoint() throws NoteException {
		var body = records.getLast().body();
		return Checkpoint.parse(ProofJson.readCheckpoint(body == null ? new JsonObject() : body.data()).text());
	}

	@Test
	void aKeyThatIsNotHandedOverIsNamedSo() throws IOException {
		files.rename("device.key", "stolen");
		try (var journal = Diaries.open(files)) {
			Diaries.close(journal, Diaries.proof(files, journal, 5));
			var report = verify(TRUST, journal.read(0, 1000));

			assertTrue(report.verifies());
			assertEquals(List.of(Cause.FIRST, Cause.ROTATED, Cause.LOST),
					report.keys().stream().map(ProofReport.KeyPeriod::cause).toList());
		}
	}

	@Test
	void anOldKeyDoesNotSignAfterTheHandOver() throws IOException, NoteException {
		var old = new FakeFileSystem();
		try (var journal = Diaries.open(old)) {
			var proof = Diaries.proof(old, journal, 1);
			Diaries.close(journal, proof);
			var thief = old.read("device.key");
			journal.append(proof.rotate(NINE));
			Diaries.close(journal, proof);
			var key = read(thief);
			var root = verify(Trust.NONE, journal.read(0, 1000)).root();
			journal.append(List.of(ProofRecords.checkpoint(
					key.sign(new Checkpoint(Checkpoint.originOf(journal.id()), journal.head().size(), root).text()),
					NINE)));

			var report = verify(Trust.NONE, journal.read(0, 1000));
			assertEquals(1, report.problems().size());
			assertEquals(journal.head().size() - 1, report.problems().getFirst().record());
		}
	}

	private static SigningKey read(byte[] file) throws NoteException {
		var lines = new String(file, StandardCharsets.UTF_8).split("\n");
		return SigningKey.of(VerifierKey.parse(lines[1]), Base64.getDecoder().decode(lines[2]));
	}

	@Test
	void theContentOfSealsCannotBeErased() {
		for (var i = 0; i < records.size(); i++) {
			var envelope = records.get(i).envelope();
			if (ProofRecords.isSeal(envelope.type()) || envelope.type().equals(ProofRecords.KEY)) {
				var edited = new ArrayList<>(records);
				edited.set(i, new JournalRecord(envelope, null));
				assertEquals(i, verify(TRUST, edited).problems().getFirst().record());
			}
		}
	}
}
