/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.testing.FakeFileSystem;

class JournalVerifierTest {

	private static final String FIRST = "journal-000001.log";

	private final FakeFileSystem files = new FakeFileSystem();
	private List<String> lines = List.of();
	private Head head = Head.EMPTY;

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void writeJournal() throws IOException {
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(0, 3));
			head = journal.head();
		}
		lines = List.of(new String(files.read(FIRST), StandardCharsets.UTF_8).split("(?<=\n)"));
	}

	@Test
	void findsNoFaultInWhatWasWritten() throws IOException {
		var report = JournalVerifier.verify(files);

		assertEquals(
				new JournalVerifier.Report(1, 4, 0, 1800, Samples.AT, Samples.AT.plusSeconds(600), head.hash(), null),
				report);
		assertEquals(Optional.empty(), report.fault());
	}

	@Test
	void changesNothing() throws IOException {
		var torn = folder(lines.subList(0, 8));
		torn.setFault((index, call) -> true);

		JournalVerifier.verify(torn);

		assertEquals(List.of(), torn.calls());
	}

	@Test
	void countsErasedBodies() throws IOException {
		var more = new ArrayList<>(lines);
		more.set(3, new String(Line.of("{\"erased\":\"\"}"), StandardCharsets.UTF_8));

		assertEquals(1, JournalVerifier.verify(folder(more)).erased());
	}

	@Test
	void namesTheLineOfATornTail() throws IOException {
		assertFault("in journal-000001.log, line 8, record 3 is damaged or not whole.", lines.subList(0, 8));
	}

	@Test
	void noticesARecordThatWasTakenAway() throws IOException {
		var fewer = new ArrayList<>(lines);
		fewer.remove(4);
		fewer.remove(3);

		assertFault("in journal-000001.log, line 4, record 1 does not follow the one before: something was removed, "
				+ "added or moved.", fewer);
	}

	@Test
	void noticesABodyThatWasTakenAway() throws IOException {
		var fewer = new ArrayList<>(lines);
		fewer.remove(3);

		assertFault("in journal-000001.log, line 4, record 1 is not made of a body and an envelope.", fewer);
	}

	@Test
	void noticesABodyThatWasExchanged() throws IOException {
		var exchanged = new ArrayList<>(lines);
		exchanged.set(3, lines.get(5));

		assertFault("in journal-000001.log, line 4, record 1 has another body than the one that was written.",
				exchanged);
	}

	@Test
	void noticesJsonThatIsNotCanonical() throws IOException {
		var changed = new ArrayList<>(lines);
		var json = lines.get(4).substring(9, lines.get(4).length() - 2) + ",\"seq\":1}";
		changed.set(4, new String(Line.of(json), StandardCharsets.UTF_8));

		assertFault("in journal-000001.log, line 4, record 1 is damaged or not whole.", changed);
	}

	@Test
	void noticesWhatWasAddedBesideBodyAndEnvelope() throws IOException {
		assertFault("in journal-000001.log, line 4, record 1 is not made of a body and an envelope.", added(3));
		assertFault("in journal-000001.log, line 4, record 1 has something in its envelope that does not belong there.",
				added(4));
	}

	/** The lines, with one more field in one of them. */
	private List<String> added(int line) {
		var changed = new ArrayList<>(lines);
		var json = lines.get(line).substring(9, lines.get(line).length() - 2) + ",\"z\":1}";
		changed.set(line, new String(Line.of(json), StandardCharsets.UTF_8));
		return changed;
	}

	@Test
	void noticesAnyFlippedBit() throws IOException {
		var random = new Random(3);
		for (var i = 0; i < 2000; i++) {
			var bytes = files.read(FIRST);
			var bit = random.nextInt(bytes.length * 8);
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			assertTrue(JournalVerifier.verify(new FakeFileSystem(Map.of(FIRST, bytes))).fault().isPresent(),
					"bit " + bit);
		}
	}

	@Test
	void refusesALaterFormat() {
		var later = new FakeFileSystem(Map.of(FIRST, Line.of("{\"format\":2}")));

		assertThrows(JournalFormatException.class, () -> JournalVerifier.verify(later));
	}

	@Test
	void takesAFolderOrACopyOfOneFile() throws IOException {
		Files.write(folder.resolve(FIRST), files.read(FIRST));
		Files.write(folder.resolve("a copy.txt"), files.read(FIRST));

		assertEquals(4, JournalVerifier.verify(folder).records());
		assertEquals(4, JournalVerifier.verify(folder.resolve("a copy.txt")).records());
	}

	private static void assertFault(String sentence, List<String> these) throws IOException {
		assertEquals(Optional.of(sentence), JournalVerifier.verify(folder(these)).fault());
	}

	private static FakeFileSystem folder(List<String> these) {
		return new FakeFileSystem(Map.of(FIRST, String.join("", these).getBytes(StandardCharsets.UTF_8)));
	}
}
