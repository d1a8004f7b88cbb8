/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.tree.LeafList;
import dev.daybook.core.proof.tree.MerkleTree;
import dev.daybook.testing.FakeFileSystem;

class DeviceProofTest {

	private static final String FIRST = "journal-000001.log";
	private static final int FLIPS = 10_000;
	private static final int YEAR = 11_000;
	private static final int SEGMENTS = 200;

	private final FakeFileSystem files = new FakeFileSystem();
	private final RottingFileSystem disk = new RottingFileSystem(files);

	private static Checkpoint checkpoint(List<Draft> drafts) throws NoteException {
		var last = drafts.getLast();
		assertEquals(ProofRecords.CHECKPOINT, last.type());
		return Checkpoint.parse(ProofJson.readCheckpoint(last.data()).text());
	}

	private static List<String> types(List<Draft> drafts) {
		return drafts.stream().map(Draft::type).toList();
	}

	@Test
	void theFirstCheckpointBringsItsKeyAlong() throws IOException, NoteException {
		try (var journal = Diaries.open(files)) {
			var proof = Diaries.proof(files, journal, 1);
			journal.append(Diaries.segments(3));
			var drafts = proof.checkpoint(Diaries.NINE);

			assertEquals(List.of("key", "checkpoint"), types(drafts));
			assertEquals(4, checkpoint(drafts).size());
			assertEquals(new MerkleTree(new JournalLeaves(journal)).root(4), checkpoint(drafts).root());
			journal.append(drafts);
			// The key's record is not covered yet; after that, seals alone need no seal.
			journal.append(proof.checkpoint(Diaries.NINE));
			assertEquals(List.of(), proof.checkpoint(Diaries.NINE));
		}
	}

	@Test
	void eachCheckpointGoesOnFromTheOneBeforeAlsoInTheNextRun() throws IOException, NoteException {
		var before = new Checkpoint("none", 0, new MerkleTree(new LeafList()).root(0));
		for (var run = 0; run < 4; run++) {
			try (var journal = Diaries.open(files)) {
				var proof = Diaries.proof(files, journal, run);
				for (var i = 0; i < 5; i++) {
					journal.append(Diaries.segments(i + 1));
					var drafts = proof.checkpoint(Diaries.NINE);
					assertEquals(run == 0 && i == 0 ? 2 : 1, drafts.size());
					var signed = checkpoint(drafts);
					journal.append(drafts);
					assertEquals(signed.size(), journal.head().size() - drafts.size());
					assertTrue(new MerkleTree(new JournalLeaves(journal)).consistency(before.size(), signed.size())
							.proves(before.root(), signed.root()));
					before = signed;
				}
				assertFalse(proof.isForked());
			}
		}
	}

	@Test
	void aRotationHandsOverAndTheNewKeySigns() throws IOException {
		try (var journal = Diaries.open(files)) {
			var proof = Diaries.proof(files, journal, 1);
			Diaries.close(journal, proof);
			var drafts = proof.rotate(Diaries.NINE);
			assertEquals(List.of("checkpoint", "key"), types(drafts));
			journal.append(drafts);
			journal.append(Diaries.segments(1));
			var after = proof.checkpoint(Diaries.NINE);
			assertEquals(List.of("checkpoint"), types(after));
			var next = ProofJson.readKey(drafts.getLast().data()).key();
			assertTrue(next.isOf(ProofJson.readCheckpoint(after.getFirst().data()).signatures().getFirst()));
		}
	}

	@Test
	void aKeyWhoseRecordWasNotSavedIsBroughtAlongAgain() throws IOException {
		try (var journal = Diaries.open(files)) {
			assertEquals(List.of("key", "checkpoint"),
					types(Diaries.proof(files, journal, 1).checkpoint(Diaries.NINE)));
		}
		try (var journal = Diaries.open(files)) {
			assertEquals(List.of("key", "checkpoint"),
					types(Diaries.proof(files, journal, 2).checkpoint(Diaries.NINE)));
		}
	}

	@Test
	void of10000BitsThatTurnOverBetweenWritingAndSigningNoneIsSigned() throws IOException {
		try (var journal = Diaries.open(disk)) {
			var proof = Diaries.proof(disk, journal, 1);
			Diaries.close(journal, proof);
			var from = files.size(FIRST);
			journal.append(Diaries.segments(2));
			var bits = (files.size(FIRST) - from) * 8;
			var random = new Random(5);
			for (var i = 0; i < FLIPS; i++) {
				disk.rot(FIRST, from * 8 + random.nextLong(bits));
				// One that goes on from the state reads the new bytes alone; after a refusal it reads everything.
				var other = i % 2 == 0 ? proof : Diaries.proof(disk, journal, 1);
				assertThrows(CheckpointRefusedException.class, () -> other.checkpoint(Diaries.NINE));
			}
			disk.rot("", 0);
			assertEquals(1, proof.checkpoint(Diaries.NINE).size());
		}
	}

	@Test
	void whatRottedBeforeTheLastCheckpointIsFoundWhenAllIsReadBack() throws IOException {
		try (var journal = Diaries.open(disk)) {
			var proof = Diaries.proof(disk, journal, 1);
			Diaries.close(journal, proof);
			journal.append(Diaries.segments(1));
			disk.rot(FIRST, 8 * 300);

			// It reads what came since the last one: the records before were right when that was signed.
			journal.append(proof.checkpoint(Diaries.NINE));
			proof.rereadAll();
			journal.append(Diaries.segments(1));
			var refused = assertThrows(CheckpointRefusedException.class, () -> proof.checkpoint(Diaries.NINE));
			assertTrue(refused.getMessage().startsWith("The diary was not signed: "), refused.getMessage());
		}
	}

	@Test
	void onceADayEverythingIsReadBackHoweverOftenTheIdeStarts() throws IOException {
		try (var journal = Diaries.open(disk)) {
			Diaries.close(journal, Diaries.proof(disk, journal, 1));
			Diaries.close(journal, Diaries.proof(disk, journal, 1));
			disk.rot(FIRST, 8 * 300);
			for (var hour = 1; hour < 24; hour++) {
				journal.append(Diaries.segments(1));
				var proof = Diaries.proof(disk, journal, 1);
				journal.append(proof.checkpoint(Diaries.NINE.plus(Duration.ofHours(hour))));
			}
			journal.append(Diaries.segments(1));
			var nextDay = Diaries.NINE.plus(Duration.ofDays(1));
			assertThrows(CheckpointRefusedException.class, () -> Diaries.proof(disk, journal, 1).checkpoint(nextDay));
			disk.rot("", 0);
			assertEquals(1, Diaries.proof(disk, journal, 1).checkpoint(nextDay).size());
		}
	}

	@Test
	void aDiaryPutBackFromABackupIsKnownToBeAnother() throws IOException {
		FakeFileSystem backup;
		try (var journal = Diaries.open(files)) {
			var proof = Diaries.proof(files, journal, 1);
			Diaries.close(journal, proof);
			backup = files.afterKill();
			Diaries.close(journal, proof);
		}
		backup.write(StateFile.FILE, files.read(StateFile.FILE));
		try (var journal = Diaries.open(backup)) {
			var proof = Diaries.proof(backup, journal, 1);
			journal.append(Diaries.segments(9));
			assertEquals(1, proof.checkpoint(Diaries.NINE).size());
			assertTrue(proof.isForked());
		}
	}

	@Test
	void aStateFileThatIsBrokenOnlyCostsTime() throws IOException {
		try (var journal = Diaries.open(files)) {
			Diaries.close(journal, Diaries.proof(files, journal, 1));
			Diaries.close(journal, Diaries.proof(files, journal, 1));
			var state = files.read(StateFile.FILE);
			for (var i = 0; i < state.length; i += 5) {
				state[i] ^= 1;
				files.write(StateFile.FILE, state);
				var proof = Diaries.proof(files, journal, 1);
				assertEquals(List.of(), proof.checkpoint(Diaries.NINE));
				assertFalse(proof.isForked());
				state[i] ^= 1;
			}
		}
	}

	@Test
	void aYearIsReadBackInSecondsAndASegmentInMilliseconds(@TempDir Path folder) throws IOException {
		var real = new DiskFileSystem(folder);
		try (var journal = Diaries.open(real)) {
			var proof = Diaries.proof(real, journal, 1);
			for (var i = 0; i < YEAR; i += 100) {
				journal.append(Diaries.segments(100));
			}
			var whole = time(journal, proof);
			var warm = Duration.ZERO;
			for (var i = 0; i < SEGMENTS; i++) {
				warm = warm.plus(time(journal, proof));
			}
			proof.rereadAll();
			var again = time(journal, proof);
			System.out.println("read back and signed: " + YEAR + " records the first time " + whole.toMillis()
					+ " ms, again " + again.toMillis() + " ms; since the last checkpoint "
					+ warm.toNanos() / 1000 / SEGMENTS
					+ " us");
			assertTrue(again.toSeconds() < 20, "An order of magnitude above what is usual.");
		}
	}

	private static Duration time(Journal journal, DeviceProof proof) throws IOException {
		journal.append(Diaries.segments(1));
		var start = System.nanoTime();
		var drafts = proof.checkpoint(Diaries.NINE);
		var taken = Duration.ofNanos(System.nanoTime() - start);
		journal.append(drafts);
		return taken;
	}
}
