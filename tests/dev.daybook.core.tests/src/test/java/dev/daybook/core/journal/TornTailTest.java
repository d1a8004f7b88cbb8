/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static java.util.Comparator.naturalOrder;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.daybook.testing.Counts;
import dev.daybook.testing.FakeFileSystem;

class TornTailTest {

	private static final String FIRST = "journal-000001.log";

	private byte[] whole = {};
	/** Where each of the four records after the first ends. */
	private final int[] ends = new int[5];

	@BeforeEach
	void writeJournal() throws IOException {
		var files = new FakeFileSystem();
		try (var journal = Samples.open(files)) {
			for (var i = 0; i < ends.length; i++) {
				ends[i] = (int) files.size(FIRST);
				journal.append(Samples.drafts(i, i + 1));
			}
		}
		whole = Arrays.copyOf(files.read(FIRST), ends[4]);
	}

	@Test
	void everyPrefixOfTheLastThreeRecordsOpensWithWhatIsWholeInIt() throws IOException {
		for (var length = ends[1]; length <= whole.length; length++) {
			opens(Arrays.copyOf(whole, length));
		}
		Counts.report("%,d prefixes of the last three records: 0 earlier records lost"
				.formatted(whole.length - ends[1] + 1));
	}

	private void opens(byte[] prefix) throws IOException {
		var files = new FakeFileSystem(Map.of(FIRST, prefix));
		var records = (int) Arrays.stream(ends).filter(end -> end <= prefix.length).count();
		var torn = prefix.length - ends[records - 1];
		try (var journal = Samples.open(files)) {
			assertEquals(records - 1, Samples.texts(journal).size());
			assertEquals(torn == 0 ? 0 : 1, journal.notices().size());
			Samples.assertChain(journal);
			journal.append(List.of(Samples.draft("after")));
		}
		if (torn > 0) {
			assertArrayEquals(Arrays.copyOfRange(prefix, ends[records - 1], prefix.length), kept(files));
		}
		try (var journal = Samples.open(files)) {
			assertEquals(List.of(), journal.notices());
			assertEquals("after", Samples.texts(journal).getLast());
		}
	}

	private static byte[] kept(FakeFileSystem files) throws IOException {
		return files.read(files.list().stream().filter(n -> n.startsWith("torn-")).findFirst().orElseThrow());
	}

	@Test
	void saysInTheJournalToo() throws IOException {
		var files = new FakeFileSystem(Map.of(FIRST, Arrays.copyOf(whole, whole.length - 1)));
		try (var journal = Samples.open(files)) {
			var last = Samples.all(journal).getLast();

			assertEquals(RecordType.NOTICE, last.envelope().type());
			assertTrue(String.valueOf(last.body()).contains(journal.notices().getFirst()));
			assertTrue(journal.notices().getFirst()
					.startsWith("The last " + (whole.length - 1 - ends[3]) + " bytes of the diary's file " + FIRST));
		}
	}

	@Test
	void twoTornTailsOfOneInstantAreBothKept() throws IOException {
		var files = new FakeFileSystem(Map.of(FIRST, Arrays.copyOf(whole, whole.length - 1)));
		Samples.open(files).close();
		var last = files.list().stream().filter(n -> n.endsWith(".log") && n.startsWith("journal-"))
				.max(naturalOrder());
		files.truncate(last.orElseThrow(), files.size(last.orElseThrow()) - 1);
		Samples.open(files).close();

		assertEquals(2, files.list().stream().filter(n -> n.startsWith("torn-")).count());
	}
}
