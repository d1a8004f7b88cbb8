/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.time.Span;
import dev.daybook.testing.FakeFileSystem;

/** A diary that was opened with an index of the journal tells what one tells that got record by record. */
class OpenedDiaryTest {

	private static final Instant START = RandomWork.START;
	private static final Instant END = RandomWork.END;
	private static final Span ALL = new Span(START, END);

	private final FakeFileSystem files = new FakeFileSystem();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void withAndWithoutAnIndexItTellsTheSame(long seed) throws IOException {
		var random = new Random(seed);
		var work = new RandomWork(random);
		for (var run = 0; run < 5; run++) {
			try (var journal = RandomWork.open(files, seed + run)) {
				assertTellsTheSame(journal, work, opened(journal));
				breakAndGoOn(journal, work, random);
				assertTellsTheSame(journal, work, opened(journal));
			}
		}
		assertTrue(files.list().stream().anyMatch(n -> n.startsWith("index-")), () -> files.list().toString());
	}

	/** A failed force makes the journal go on in a new file. */
	private void breakAndGoOn(Journal journal, RandomWork work, Random random) throws IOException {
		work.write(journal, 100 + random.nextInt(100));
		files.setFault((index, call) -> call == FakeFileSystem.Call.FORCE);
		assertThrows(IOException.class, () -> work.write(journal, 50));
		files.setFault((index, call) -> false);
		work.write(journal, 100 + random.nextInt(100));
	}

	private static Diary opened(JournalReader journal) throws IOException {
		var diary = new Diary();
		diary.open(journal);
		return diary;
	}

	private static void assertTellsTheSame(Journal journal, RandomWork work, Diary opened) throws IOException {
		var diary = new Diary();
		journal.read(0, Integer.MAX_VALUE).forEach(diary::add);

		assertEquals(diary.contracts(), opened.contracts());
		assertEquals(diary.owned(), opened.owned());
		assertEquals(diary.totals(ALL), opened.totals(ALL));
		assertEquals(diary.lastContract(), opened.lastContract());
		assertEquals(diary.trackedUntil(), opened.trackedUntil());
		var noon = START.plusSeconds(100_000);
		assertEquals(diary.away(noon, noon.plusSeconds(3600)), opened.away(noon, noon.plusSeconds(3600)));
		for (var entry : diary.away(START, START.plusSeconds(50_000))) {
			assertEquals(diary.entry(entry.away()), opened.entry(entry.away()));
		}
		assertEquals(diary.away(START, END), opened.away(START, END));
		assertEquals(diary.between(START, END), opened.between(START, END));
		assertEquals(diary.stretches(START.plusSeconds(77), END), opened.stretches(START.plusSeconds(77), END));
		for (var contract : RandomWork.CONTRACTS) {
			assertEquals(diary.time(contract, ALL), opened.time(contract, ALL));
			assertEquals(diary.seconds(contract, ALL), opened.totals(ALL).getOrDefault(contract, 0L));
			assertEquals(diary.isUsed(contract), opened.isUsed(contract));
			assertEquals(diary.recentMemos(contract, 20), opened.recentMemos(contract, 20));
		}
		for (var edit : work.edits()) {
			assertEquals(diary.edit(edit), opened.edit(edit));
		}
	}

	@Test
	void whatCannotBeReadAnyMoreIsTold() throws IOException {
		try (var journal = RandomWork.open(files, 1)) {
			new RandomWork(new Random(1)).write(journal, 500);
		}
		try (var journal = RandomWork.open(files, 2)) {
			var diary = opened(journal);
			var totals = diary.totals(ALL);
			files.open("journal-000001.log").write(ByteBuffer.wrap(new byte[100_000]), 0);
			var date = LocalDate.ofInstant(START, ZoneOffset.UTC);
			var told = assertThrows(UncheckedIOException.class, () -> diary.day(date, ZoneOffset.UTC));
			assertTrue(String.valueOf(told.getMessage()).contains("was readable when the diary was opened"),
					told.getMessage());
			assertEquals(totals, diary.totals(ALL));
		}
	}
}
