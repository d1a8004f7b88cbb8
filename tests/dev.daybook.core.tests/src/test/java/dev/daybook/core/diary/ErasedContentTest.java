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

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Restated;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.testing.FakeFileSystem;

/** The diary of this run, and the one that the next run reads, tell the same of what was erased. */
class ErasedContentTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	private final FakeFileSystem files = new FakeFileSystem();
	private final Diary live = new Diary();
	private final Journal journal = open();

	private Journal open() {
		try {
			return Journal.open(files, new Random(1), InstantSource.fixed(NINE),
					new Origin("desk", "Ada", ZoneOffset.UTC));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Segment segment(String memo) {
		var minutes = new ArrayList<>(Segment.open("acme", NINE, Memo.NONE, "toolbar").minutes());
		minutes.set(3, new ActivityMinute(12, 1, 0, 5, Map.of()));
		return new Segment("acme", NINE, NINE.plusSeconds(540), minutes,
				memo.isEmpty() ? List.of() : List.of(new Memo("", memo)), "toolbar");
	}

	private JournalRecord save(Draft draft) throws IOException {
		var saved = journal.append(List.of(draft)).getFirst();
		live.add(saved);
		return saved;
	}

	private void erase(JournalRecord... records) throws IOException {
		var erased = List.of(records).stream().map(JournalRecord::envelope)
				.map(e -> new Erased(e.sequence(), e.type(), e.at(), e.seconds())).toList();
		live.add(journal.erase(new Erasure("acme", erased, "a slip", "Ada", NINE.plusSeconds(900))));
	}

	/** The one segment, which both diaries have alike. */
	private DiarySegment told() throws IOException {
		var again = new Diary();
		journal.read(0, 1000).forEach(again::add);
		var segments = again.between(NINE, NINE.plusSeconds(600));
		var ours = live.between(NINE, NINE.plusSeconds(600));
		assertEquals(1, segments.size());
		assertEquals(segments.getFirst().minutes(), ours.getFirst().minutes());
		assertEquals(segments.getFirst().memos(), ours.getFirst().memos());
		assertEquals(segments.getFirst().shots(), ours.getFirst().shots());
		assertEquals(segments.getFirst().commits(), ours.getFirst().commits());
		assertEquals(segments.getFirst().seconds(), ours.getFirst().seconds());
		return segments.getFirst();
	}

	@Test
	void ofASegmentItsSecondsStay() throws IOException {
		erase(save(Draft.of(segment("a name"))));
		assertEquals(540, told().seconds());
		assertEquals(0, told().level());
		assertEquals(List.of(), told().memos());
	}

	@Test
	void whatIsSaidAgainKeepsItsActivity() throws IOException {
		erase(save(Draft.of(segment("a name"))));
		save(Draft.of(new Correction(new Mark("1", "Ada", NINE.plusSeconds(900)), "acme", NINE, NINE.plusSeconds(540),
				new Restated(segment("a memo")))));
		assertEquals(540, told().seconds());
		assertEquals(1, told().level());
		assertEquals(List.of(new Memo("", "a memo")), told().memos());
	}

	@Test
	void ofAShotItIsToldThatItWasErased() throws IOException {
		save(Draft.of(segment("")));
		erase(save(Draft.of(new Shot("acme", NINE.plusSeconds(60), Shot.State.TAKEN, "a".repeat(64), 100, 10, 10,
				Shot.RANDOM, Map.of(), ""))));
		assertEquals(List.of(Shot.erased("acme", NINE.plusSeconds(60), "a slip")), told().shots());
	}

	@Test
	void aCommitIsGone() throws IOException {
		save(Draft.of(segment("")));
		erase(save(Draft.of(new Commit("acme", NINE.plusSeconds(90), "shop", "aaaa", "main", "A name", ""))));
		assertEquals(List.of(), told().commits());
	}
}
