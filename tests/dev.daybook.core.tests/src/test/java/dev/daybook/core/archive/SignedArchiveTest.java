/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.checkpoint.Diaries;
import dev.daybook.core.proof.note.FixedRandom;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.verify.ProofReport;
import dev.daybook.core.proof.verify.ProofReport.Seen;
import dev.daybook.core.proof.verify.Trust;

/** What the signatures of an archive say, which the hashes alone cannot. */
class SignedArchiveTest {

	private static final Instant SEEN = Diaries.NINE.plusSeconds(86_400);
	private static final SigningKey SERVER = SigningKey.create("review.example.com", Kind.COSIGNATURE,
			new FixedRandom(9));
	private static final Trust TRUST = new Trust(List.of(SERVER.verifier()), List.of());

	private final SampleDiary diary = new SampleDiary(1).work(6).sign().countersign(SERVER, SEEN).work(3).sign();

	SignedArchiveTest() throws IOException, NoteException {
		// The diary is written by the initializer.
	}

	@AfterEach
	void close() throws IOException {
		diary.close();
	}

	@Test
	void itSaysWhoSignedAndWhoSawItWhen() throws IOException {
		for (var archive : List.of(diary.archive(null), diary.archive(SampleDiary.ACME))) {
			var report = verify(archive, TRUST);

			assertEquals(Optional.empty(), report.fault());
			var proof = proof(report);
			assertEquals(2, proof.checkpoints());
			assertEquals(diary.journal.head().size() - 1, proof.signed());
			assertEquals(1, proof.keys().size());
			assertEquals(List.of(SEEN), proof.seen().stream().map(Seen::at).toList());
			assertEquals(Optional.of(SEEN), proof.firstSeen(0));
			assertTrue(proof.seen().getFirst().trusted());
		}
	}

	@Test
	void aKeyThatNobodyKnowsIsTheServersByItsOwnWordOnly() throws IOException {
		var proof = proof(verify(diary.archive(null), Trust.NONE));

		assertEquals(List.of(SEEN), proof.seen().stream().map(Seen::at).toList());
		assertEquals(List.of(false), proof.seen().stream().map(Seen::trusted).toList());
		assertEquals(Optional.empty(), proof.firstSeen(0));
	}

	/** Somebody without the key changes a time, and computes every hash, root and summary anew. */
	@Test
	void eachRecordThatIsChangedWithAllHashesAnewIsNamedByACheckpoint() throws IOException {
		var records = diary.journal.read(0, 1000);
		var signed = records.size() - 1;
		assertEquals(Optional.empty(), verify(archive(rechained(records, -1)), TRUST).fault());
		for (var edited = 0; edited < signed; edited++) {
			var fault = verify(archive(rechained(records, edited)), TRUST).fault();
			assertTrue(fault.isPresent(), "record " + edited);
			assertTrue(fault.get().endsWith("."), fault.get());
		}
	}

	private ProofReport proof(ArchiveReport report) {
		return Objects.requireNonNull(report.proofs().get(diary.journal.id()));
	}

	private byte[] archive(List<JournalRecord> records) throws IOException {
		var out = new ByteArrayOutputStream();
		new ArchiveWriter(diary.shots::get, null).write(List.of(new JournalReader() {

			@Override
			public String id() {
				return diary.journal.id();
			}

			@Override
			public Head head() {
				return Head.after(records.getLast());
			}

			@Override
			public List<JournalRecord> read(long from, int limit) {
				return records.subList((int) from, Math.min(records.size(), (int) from + limit));
			}
		}), out);
		return out.toByteArray();
	}

	private static List<JournalRecord> rechained(List<JournalRecord> records, int edited) {
		List<JournalRecord> chain = new ArrayList<>();
		var head = Head.EMPTY;
		for (var saved : records) {
			var old = saved.envelope();
			var envelope = new Envelope(old.sequence(), old.at().plusSeconds(old.sequence() == edited ? 600 : 0),
					old.type(), old.contract(), old.seconds(), head.hash(), old.commitment());
			chain.add(new JournalRecord(envelope, saved.body()));
			head = Head.after(chain.getLast());
		}
		return chain;
	}

	private static ArchiveReport verify(byte[] archive, Trust trust) throws IOException {
		return ArchiveVerifier.verify(new ByteArrayInputStream(archive), archive.length, trust);
	}
}
