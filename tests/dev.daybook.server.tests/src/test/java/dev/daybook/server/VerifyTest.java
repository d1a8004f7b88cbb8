/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.archive.ArchiveWriter;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.proof.checkpoint.DeviceProof;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.segment.Shot;

/** The offline verifier over a journal as the IDE writes it. */
class VerifyTest {

	private final Path folder;
	private final Path file;

	VerifyTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		file = folder.resolve("journal-000001.log");
		try (var journal = Journal.open(new DiskFileSystem(folder), new Random(1),
				InstantSource.fixed(RunningServer.NOW), new Origin("laptop", "You", ZoneOffset.UTC))) {
			journal.append(List.of(Records.segment(0), Records.segment(1), Records.segment(2)));
		}
	}

	@Test
	void aJournalAsItWasWrittenVerifies() throws Exception {
		var before = Files.readAllBytes(file);
		assertTrue(verify(0, folder).contains("4 records, 0:30 hours"));
		verify(0, file);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void anArchiveIsToldFromAJournalAndVerifies() throws Exception {
		var archive = archive();
		var text = verify(0, archive);
		assertTrue(text.contains("4 records"), text);
		assertTrue(text.contains("0:30:00 hours"), text);
	}

	@Test
	void itSaysInPlainWordsWhatIsSignedAndWhatIsNot() throws Exception {
		var unsigned = verify(0, archive());
		assertTrue(unsigned.contains("Nothing in it is signed."), unsigned);
		var server = SigningKey.create("review.example.com", Kind.COSIGNATURE, new SecureRandom());
		sign(server);

		for (var path : List.of(archive(), folder)) {
			var text = verify(0, path);
			assertTrue(
					text.contains("1 checkpoints are signed by the device; the last one is over the first 4 records, "
							+ "and the 3 after them are bound by their chain only."),
					text);
			assertTrue(
					text.contains("Whoever has the key below, perhaps the review server, says to have seen the first "
							+ "4 records on 2026-"),
					text);
			assertTrue(text.contains(server.verifier().text()), text);
			var trusted = run(0, "--server=" + server.verifier().text(), path.toString());
			assertTrue(trusted.contains("The review server had seen the first 4 records on 2026-"), trusted);
		}
		assertTrue(run(2, "--server=nonsense", folder.toString()).contains("cannot be read"));
	}

	@Test
	void whatWasWithheldOrErasedIsToldWithItsReason() throws Exception {
		var at = RunningServer.NOW.minusSeconds(900);
		try (var journal = Journal.open(new DiskFileSystem(folder), new Random(1),
				InstantSource.fixed(RunningServer.NOW), new Origin("laptop", "You", ZoneOffset.UTC))) {
			journal.append(List.of(Draft.of(new Shot(RunningServer.ACME, at, Shot.State.TAKEN, "ab".repeat(32), 9, 3, 3,
					Shot.RANDOM, Map.of(), ""))));
			var shot = last(journal);
			var told = new Withholding(RunningServer.ACME, at, shot.sequence(), shot.commitment().hex(),
					"It shows something personal", "Ada", RunningServer.NOW);
			journal.append(List.of(Draft.of(told)));
			journal.erase(erasure(shot, told.erasureReason()));
			journal.append(List.of(Records.segment(3)));
			journal.erase(erasure(last(journal), "a slip"));
		}
		var text = verify(0, archive());
		assertTrue(text.contains("1 picture was withheld on " + RunningServer.NOW
				+ " by Ada (withheld: It shows something personal); its salted hash stands."), text);
		assertTrue(text.contains("The content of 1 record was erased on " + RunningServer.NOW
				+ " by Ada (a slip); its time and place stand."), text);
	}

	private static Envelope last(Journal journal) throws IOException {
		return journal.read(journal.head().size() - 1, 1).getFirst().envelope();
	}

	private static Erasure erasure(Envelope gone, String why) {
		return new Erasure(RunningServer.ACME,
				List.of(new Erased(gone.sequence(), gone.type(), gone.at(), gone.seconds())), why, "Ada",
				RunningServer.NOW);
	}

	private void sign(SigningKey server) throws Exception {
		var files = new DiskFileSystem(folder);
		try (var journal = Journal.open(files, new Random(1), InstantSource.fixed(RunningServer.NOW),
				new Origin("laptop", "You", ZoneOffset.UTC))) {
			journal.append(new DeviceProof(files, journal, new SecureRandom()).checkpoint(RunningServer.NOW));
			var last = journal.read(journal.head().size() - 1, 1).getFirst();
			var sent = ProofJson.readCheckpoint(Objects.requireNonNull(last.body()).data());
			journal.append(List.of(ProofRecords.of(
					Countersigned.of(sent, server.countersign(sent, RunningServer.NOW), server.verifier()),
					RunningServer.NOW)));
		}
	}

	@Test
	void anAlteredArchiveIsNamedAndABrokenOneIsUnreadable() throws Exception {
		var archive = archive();
		var whole = Files.readAllBytes(archive);
		Files.write(archive, Arrays.copyOf(whole, whole.length / 3));
		verify(2, archive);
		var zip = new String(whole, StandardCharsets.ISO_8859_1);
		var changed = zip.replace("summary.txt", "summarY.txt").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(archive, changed);
		assertTrue(verify(1, archive).contains("Does not verify"));
	}

	private Path archive() throws Exception {
		var archive = folder.resolve("diary.zip");
		try (var journal = Journal.open(new DiskFileSystem(folder), new Random(1),
				InstantSource.fixed(RunningServer.NOW), new Origin("laptop", "You", ZoneOffset.UTC));
				var out = Files.newOutputStream(archive)) {
			new ArchiveWriter(hash -> Optional.empty(), null).write(List.of(journal), out);
		}
		return archive;
	}

	@Test
	void everyChangedByteIsFound() throws Exception {
		var whole = Files.readAllBytes(file);
		var header = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
		for (var i = header; i < whole.length; i += 37) {
			var changed = whole.clone();
			changed[i] ^= 1;
			Files.write(file, changed);
			assertTrue(verify(1, folder).contains("Does not verify"), "byte " + i);
		}
	}

	@Test
	void aRecordThatWasTakenOutIsFound() throws Exception {
		var lines = Files.readAllLines(file);
		// A header, then two lines for each record: the second segment goes.
		lines.subList(5, 7).clear();
		Files.writeString(file, String.join("\n", lines) + "\n");
		assertTrue(verify(1, folder).contains("does not follow the one before"));
	}

	@Test
	void whatIsNoJournalIsNotCalledAltered(@TempDir Path other) throws Exception {
		verify(2, other);
		verify(2, other.resolve("missing"));
		var text = Files.writeString(other.resolve("notes.txt"), "Buy milk.\n");
		assertTrue(verify(2, text).contains("holds no record of a journal"));
	}

	private static String verify(int status, Path path) {
		return run(status, path.toString());
	}

	private static String run(int status, String... words) {
		var out = new ByteArrayOutputStream();
		var both = new PrintStream(out);
		assertEquals(status, new Main(both, both).run(Stream.concat(Stream.of("verify"), Stream.of(words)).toList()),
				out.toString());
		return out.toString(StandardCharsets.UTF_8);
	}
}
