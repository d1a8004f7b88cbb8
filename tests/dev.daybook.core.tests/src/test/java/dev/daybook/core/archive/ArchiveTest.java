/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.RecordLines;
import dev.daybook.core.journal.RecordLines.Place;
import dev.daybook.core.proof.verify.Trust;

/** What an archive holds, what it leaves out, and which files are none. */
class ArchiveTest {

	/** In one go and with the pictures apart, which has to come to the same. */
	static ArchiveReport verify(byte[] archive) throws IOException {
		var apart = outcome(() -> beside(archive, Runnable::run));
		var whole = outcome(() -> inOneGo(archive));
		assertEquals(whole.toString(), apart.toString());
		if (whole instanceof IOException refusal) {
			throw refusal;
		}
		return (ArchiveReport) whole;
	}

	static ArchiveReport inOneGo(byte[] archive) throws IOException {
		return ArchiveVerifier.verify(new ByteArrayInputStream(archive), archive.length);
	}

	private static ArchiveReport beside(byte[] archive, Executor executor) throws IOException {
		return ArchiveVerifier.verify(() -> new ByteArrayInputStream(archive), archive.length, Trust.NONE, executor);
	}

	private static Object outcome(Callable<ArchiveReport> check) throws IOException {
		try {
			return check.call();
		} catch (UnreadableArchiveException e) {
			return e;
		} catch (IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void picturesAreHashedWhileTheRecordsAreRead() throws IOException {
		try (var diary = new SampleDiary(1).work(20); var executor = Executors.newSingleThreadExecutor()) {
			var archive = diary.archive(null);
			assertEquals(verify(archive), beside(archive, executor));
		}
	}

	@Test
	void aWholeDiaryVerifies() throws IOException {
		try (var diary = new SampleDiary(1).work(20)) {
			var report = verify(diary.archive(null));
			assertEquals(Optional.empty(), report.fault());
			assertEquals(diary.journal.head().size(), report.records());
			assertEquals(diary.journal.head(), report.ends().get(diary.journal.id()));
			assertEquals(22 * 600, report.seconds());
			assertEquals(600, report.manualSeconds());
			assertEquals(1, report.erased());
			assertEquals("a slip", report.erasures().getFirst().reason());
			assertEquals(7, report.pictures());
			assertEquals(0, report.hidden());
		}
	}

	@Test
	void oneContractsArchiveTellsNothingOfTheOther() throws IOException {
		try (var diary = new SampleDiary(2).work(20)) {
			var archive = diary.archive(SampleDiary.ACME);
			var report = verify(archive);
			assertEquals(Optional.empty(), report.fault());
			assertEquals(diary.journal.head(), report.ends().get(diary.journal.id()));
			assertEquals(17 * 600, report.seconds());
			assertTrue(report.hidden() >= 5);
			for (var file : new Zip(archive).files) {
				var text = new String(file.bytes(), StandardCharsets.UTF_8);
				assertFalse(text.contains(SampleDiary.FOREIGN_MEMO), file.name());
				assertFalse(text.contains("\"" + SampleDiary.OTHER + "\""), file.name());
			}
		}
	}

	@Test
	void theSameDiaryGivesTheSameFile() throws IOException {
		try (var diary = new SampleDiary(3).work(5)) {
			assertArrayEquals(diary.archive(null), diary.archive(null));
		}
	}

	@Test
	void aSourceThatHasSomePlacesByTheirHashAloneGivesTheSameArchive() throws IOException {
		try (var diary = new SampleDiary(6).work(9)) {
			var out = new ByteArrayOutputStream();
			new ArchiveWriter(diary.shots::get, SampleDiary.ACME).writeAll(List.of(new PlacesOfAcme(diary.journal)),
					out);
			assertArrayEquals(diary.archive(SampleDiary.ACME), out.toByteArray());
		}
	}

	/** Never sees what belongs to another contract. */
	private record PlacesOfAcme(JournalReader journal) implements ArchiveSource {

		@Override
		public String id() {
			return journal.id();
		}

		@Override
		public Head head() {
			return journal.head();
		}

		@Override
		public List<Place> read(long from, int limit) throws IOException {
			List<Place> places = new ArrayList<>();
			for (var saved : journal.read(from, limit)) {
				var foreign = SampleDiary.OTHER.equals(saved.envelope().contract());
				places.add(new Place(saved.hash(), foreign ? null : saved));
			}
			return places;
		}
	}

	@Test
	void aPictureThatIsNotToBeHadIsNamed() throws IOException {
		try (var diary = new SampleDiary(4).work(5)) {
			var out = new ByteArrayOutputStream();
			var missing = new ArchiveWriter(hash -> Optional.empty(), null).write(List.of(diary.journal), out);
			var report = verify(out.toByteArray());
			assertEquals(2, missing.size());
			assertEquals(missing, report.missing());
			assertEquals(Optional.empty(), report.fault());
		}
	}

	@Test
	void whatIsNoArchiveIsRefusedInOneSentence() throws IOException {
		for (var bytes : List.of(new byte[0], "hello".getBytes(StandardCharsets.UTF_8), zip("other.txt", "x"),
				zip(ArchiveWriter.MANIFEST, "no json"), zip(ArchiveWriter.MANIFEST, "{\"format\":1}"))) {
			var refusal = assertThrows(UnreadableArchiveException.class, () -> verify(bytes));
			assertTrue(String.valueOf(refusal.getMessage()).endsWith("."), refusal.getMessage());
		}
	}

	@Test
	void anArchiveOfALaterVersionIsRefused() throws IOException {
		var refusal = assertThrows(UnreadableArchiveException.class,
				() -> verify(zip(ArchiveWriter.MANIFEST, "{\"format\":2,\"journals\":[]}")));
		assertTrue(String.valueOf(refusal.getMessage()).contains("newer Daybook"), refusal.getMessage());
	}

	@Test
	void anArchiveThatIsBrokenOffIsNeverTakenForWhole() throws IOException {
		try (var diary = new SampleDiary(5).work(5)) {
			var archive = diary.archive(null);
			var end = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
			for (var length = 0; length < end; length += 37) {
				var part = Arrays.copyOf(archive, length);
				try {
					assertTrue(verify(part).fault().isPresent(), "cut at " + part.length);
				} catch (UnreadableArchiveException expected) {
					assertTrue(String.valueOf(expected.getMessage()).endsWith("."), expected.getMessage());
				}
			}
		}
	}

	@Test
	void aBombIsRefused() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(ArchiveWriter.MANIFEST));
			var zeros = new byte[1024 * 1024];
			for (var i = 0; i < 200; i++) {
				zip.write(zeros);
			}
		}
		var refusal = assertThrows(UnreadableArchiveException.class, () -> verify(out.toByteArray()));
		assertTrue(String.valueOf(refusal.getMessage()).endsWith("."), refusal.getMessage());
	}

	@Test
	void linesThatUnpackToMuchMoreThanADiaryAreRefused() throws IOException {
		var leaf = RecordLines.of(Hash.ZERO);
		var endless = new InputStream() {
			private int next;

			@Override
			public int read() {
				return leaf[next++ % leaf.length];
			}
		};
		var lines = new RecordLines(new BoundedInput(endless, 1000));
		var refusal = assertThrows(UnreadableArchiveException.class, () -> {
			while (lines.next().isPresent()) {
				// On to the bound.
			}
		});
		assertTrue(String.valueOf(refusal.getMessage()).contains("unpacks to more"), refusal.getMessage());
	}

	private static byte[] zip(String name, String text) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}
}
