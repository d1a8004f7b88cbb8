/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.proof.checkpoint.DeviceProof;
import dev.daybook.core.proof.note.FixedRandom;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.testing.FakeFileSystem;

/** A diary of two contracts, the same for each seed. */
final class SampleDiary implements AutoCloseable {

	static final String ACME = "acme";
	static final String OTHER = "other";
	static final String FOREIGN_MEMO = "what the other client must not read";
	static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	final Journal journal;
	final ShotStore shots = new ShotStore(new FakeFileSystem());
	private final FakeFileSystem files = new FakeFileSystem();
	private final DeviceProof proof;
	private final Random random;
	private int slot;

	SampleDiary(int seed) throws IOException {
		random = new Random(seed);
		journal = Journal.open(files, random, InstantSource.fixed(NINE),
				new Origin("desk", "Ada Lovelace", ZoneId.of("Europe/London")));
		proof = new DeviceProof(files, journal, new FixedRandom(seed));
	}

	/** A few hours of both contracts, with pictures, a commit, time entered by hand, and something erased. */
	SampleDiary work(int slots) throws IOException {
		for (var i = 0; i < slots; i++) {
			var contract = i % 4 == 3 ? OTHER : ACME;
			save(Draft.of(segment(contract, contract.equals(ACME) ? "memo " + i : FOREIGN_MEMO)));
			if (i % 3 == 0) {
				save(Draft.of(shot(contract)));
			}
			slot++;
		}
		save(Draft.of(new Commit(ACME, at(0), "shop", "4f1c0", "main", "Round", "")));
		var entered = segment(ACME, "");
		save(Draft.of(Correction.manual(new Mark("1", "Ada", at(900)), entered, "A call")));
		slot++;
		var slip = save(Draft.of(segment(ACME, "a slip"))).envelope();
		journal.erase(new Erasure(ACME, List.of(new Erased(slip.sequence(), slip.type(), slip.at(), slip.seconds())),
				"a slip", "Ada", at(900)));
		slot++;
		return this;
	}

	/** As the IDE does when a segment is closed. */
	SampleDiary sign() throws IOException {
		journal.append(proof.checkpoint(at(0)));
		return this;
	}

	/** The server signs the last checkpoint. */
	SampleDiary countersign(SigningKey server, Instant when) throws IOException, NoteException {
		var last = journal.read(journal.head().size() - 1, 1).getFirst();
		var sent = ProofJson.readCheckpoint(Objects.requireNonNull(last.body()).data());
		journal.append(List.of(
				ProofRecords.of(Countersigned.of(sent, server.countersign(sent, when), server.verifier()), when)));
		return this;
	}

	byte[] archive(@Nullable String contract) throws IOException {
		var out = new ByteArrayOutputStream();
		new ArchiveWriter(shots::get, contract).write(List.of(journal), out);
		return out.toByteArray();
	}

	private JournalRecord save(Draft draft) throws IOException {
		return journal.append(List.of(draft)).getFirst();
	}

	private Instant at(int second) {
		return NINE.plusSeconds(600L * slot + second);
	}

	private Segment segment(String contract, String memo) {
		List<ActivityMinute> minutes = new ArrayList<>();
		for (var i = 0; i < 10; i++) {
			minutes.add(new ActivityMinute(random.nextInt(300), 1, 0, 0, Map.of()));
		}
		return new Segment(contract, at(0), at(600), minutes, memo.isEmpty() ? List.of() : List.of(new Memo("", memo)),
				Segment.RULE_TOOLBAR);
	}

	private Shot shot(String contract) throws IOException {
		var png = new byte[2000];
		random.nextBytes(png);
		shots.put(png);
		return new Shot(contract, at(30), Shot.State.TAKEN, Hash.of(png).hex(), png.length, 10, 10, Shot.RANDOM,
				Map.of(), "");
	}

	@Override
	public void close() throws IOException {
		journal.close();
	}
}
