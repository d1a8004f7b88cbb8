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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;

class DiaryTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final ZoneId UTC = ZoneId.of("UTC");
	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
	private static final ActivityMinute TYPED = new ActivityMinute(10, 0, 0, 50, Map.of());

	private final Diary diary = new Diary();

	private static Segment segment(String contract, Instant from, long seconds, String memo) {
		return Segment.open(contract, from, new Memo("", memo), Segment.RULE_TOOLBAR).with(TYPED, from)
				.until(from.plusSeconds(seconds));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-28, 24", "2026-03-29, 23", "2026-10-25, 25", "2026-10-26, 24" })
	void aDayHasTheHoursThatItHasInItsZone(LocalDate date, int hours) {
		var berlin = ZoneId.of("Europe/Berlin");
		var from = date.minusDays(1).atStartOfDay(berlin).toInstant();
		for (var slot = from; slot.isBefore(from.plusSeconds(4 * 86_400)); slot = slot.plus(Slot.LENGTH)) {
			diary.add(segment("acme", slot, 600, ""));
		}

		assertEquals(hours * 3600L, diary.day(date, berlin).seconds());
		assertEquals(hours * 6, diary.day(date, berlin).segments().size());
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-29, 167", "2026-10-25, 169", "2026-06-10, 168" })
	void aWeekHasTheHoursThatItHasInItsZone(LocalDate date, int hours) {
		var berlin = ZoneId.of("Europe/Berlin");
		var from = date.minusDays(9).atStartOfDay(berlin).toInstant();
		for (var slot = from; slot.isBefore(from.plusSeconds(18 * 86_400)); slot = slot.plus(Slot.LENGTH)) {
			diary.add(segment("acme", slot, 600, ""));
		}

		assertEquals(hours * 3600L, diary.weekSeconds("acme", date, berlin));
		assertEquals(0, diary.weekSeconds("other", date, berlin));
	}

	@Test
	void stretchesOfOneSlotAreOneSegment() {
		diary.add(segment("acme", NINE, 100, "one"));
		diary.add(segment("acme", NINE.plusSeconds(200), 100, "two"));
		diary.add(segment("other", NINE.plusSeconds(400), 50, "three"));

		var segments = diary.day(MONDAY, UTC).segments();
		assertEquals(List.of("acme", "other"), segments.stream().map(DiarySegment::contract).toList());
		assertEquals(200, segments.getFirst().seconds());
		assertEquals(2, segments.getFirst().level());
		assertEquals(List.of(new Memo("", "one"), new Memo("", "two")), segments.getFirst().memos());
		assertEquals(100, segments.getFirst().activity().pointerSeconds());
		assertEquals(250, diary.day(MONDAY, UTC).seconds());
		assertEquals(200, diary.day(MONDAY, UTC).seconds("acme"));
	}

	@Test
	void theOpenSegmentIsShownAndReplacedAndNeverKept() {
		diary.add(segment("acme", NINE, 100, ""));
		diary.setOpen(List.of(segment("acme", NINE.plusSeconds(100), 50, "")));
		diary.setOpen(List.of(segment("acme", NINE.plusSeconds(100), 60, "")));

		assertTrue(diary.day(MONDAY, UTC).segments().getFirst().open());
		assertEquals(160, diary.day(MONDAY, UTC).seconds());
		assertEquals(NINE.plusSeconds(100), diary.trackedUntil());

		diary.setOpen(List.of());
		assertEquals(100, diary.day(MONDAY, UTC).seconds());
	}

	@Test
	void anErasedSegmentKeepsItsTime() {
		diary.add(record(RecordType.SEGMENT, "acme", 300));

		var segment = diary.day(MONDAY, UTC).segments().getFirst();
		assertEquals(300, segment.seconds());
		assertEquals(List.of(), segment.memos());
		assertEquals(0, segment.level());
	}

	@Test
	void passesOverWhatItDoesNotKnow() {
		diary.add(record("from a later version", "acme", 300));

		assertEquals(List.of(), diary.day(MONDAY, UTC).segments());
		assertEquals(Optional.empty(), diary.lastContract());
	}

	private static JournalRecord record(String type, String contract, long seconds) {
		var commitment = Hash.of(new JsonObject().toString().getBytes());
		return new JournalRecord(new Envelope(0, NINE, type, contract, seconds, Hash.ZERO, commitment), null);
	}

	@Test
	void aCommitThatAmendsTakesTheOthersPlace() {
		diary.add(segment("acme", NINE, 600, ""));
		diary.add(new Commit("acme", NINE, "shop", "aaaa", "main", "One", ""));
		diary.add(new Commit("acme", NINE, "shop", "aaaa", "main", "One", ""));
		diary.add(new Commit("acme", NINE.plusSeconds(700), "shop", "bbbb", "main", "Two", "aaaa"));

		var segments = diary.day(MONDAY, UTC).segments();
		assertEquals(List.of(), segments.getFirst().commits());
		assertEquals(List.of("bbbb"), segments.getLast().commits().stream().map(Commit::hash).toList());
	}

	@Test
	void aShotStandsInItsSegment() {
		diary.add(segment("acme", NINE, 600, ""));
		diary.add(Shot.failed("acme", NINE.plusSeconds(30), Shot.RANDOM, "The window is minimized."));

		assertEquals(1, diary.day(MONDAY, UTC).segments().getFirst().shots().size());
	}

	@Test
	void recentMemosAreTheLatestFirstWithoutRepetition() {
		diary.add(segment("acme", NINE, 600, "old"));
		diary.add(segment("acme", NINE.plusSeconds(600), 600, "new"));
		diary.add(segment("acme", NINE.plusSeconds(1200), 600, "old"));
		diary.add(segment("other", NINE.plusSeconds(1800), 600, "foreign"));

		assertEquals(List.of("old", "new"), diary.recentMemos("acme", 5).stream().map(Memo::text).toList());
		assertEquals(List.of("old"), diary.recentMemos("acme", 1).stream().map(Memo::text).toList());
	}
}
