/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;

class SegmentTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final ActivityMinute TYPED = new ActivityMinute(12, 1, 2, 3,
			Map.of(Signal.EDIT, 11, Signal.SAVE, 1));

	private final Segment segment = Segment
			.open("acme", NINE.plusSeconds(65), new Memo("ABC-1", "first"), Segment.RULE_TOOLBAR)
			.with(TYPED, NINE.plusSeconds(90)).with(TYPED, NINE.plusSeconds(599)).with(new Memo("", "second"))
			.until(NINE.plusSeconds(600));

	@Test
	void knowsItsSlotItsSecondsAndItsLevel() {
		assertEquals(NINE, segment.slot());
		assertEquals(535, segment.seconds());
		assertEquals(2, segment.level());
	}

	@Test
	void addsCountsToTheMinuteInWhichTheyHappened() {
		assertEquals(TYPED, segment.minutes().get(1));
		assertEquals(TYPED, segment.minutes().get(9));
		assertEquals(24, segment.with(TYPED, NINE.plusSeconds(119)).minutes().get(1).keys());
	}

	@Test
	void isTheSameAfterBeingWrittenAndRead() {
		assertEquals(segment, SegmentJson.read("acme", reread(SegmentJson.write(segment))));
		assertEquals(segment, SegmentJson.readWhole(reread(SegmentJson.writeWhole(segment))));
	}

	@Test
	void tellsOfARuleThatItWasOneAndNoMore() {
		var old = SegmentJson.write(segment);
		old.addProperty("rule", "rule:path clients/acme/**");
		old.addProperty("contract", "acme");

		var read = SegmentJson.readWhole(reread(old));
		assertEquals(Segment.RULE_RULE, read.rule());
		assertEquals("\"rule\"", SegmentJson.write(read).get("rule").toString());
		var again = new Segment("acme", NINE, NINE, segment.minutes(), List.of(), "rule:branch x");
		assertEquals(Segment.RULE_RULE, again.rule());
	}

	@Test
	void keepsAMinuteWithFactsAlone() {
		var built = segment.with(new ActivityMinute(0, 0, 0, 0, Map.of(Signal.AUTO_BUILD, 2)), NINE.plusSeconds(300));
		assertEquals(built, SegmentJson.read("acme", reread(SegmentJson.write(built))));
		assertEquals(2, built.level());
	}

	@Test
	void keepsAMemoOnce() {
		assertSame(segment, segment.with(new Memo("", "second")));
		assertSame(segment, segment.with(Memo.NONE));
		assertEquals(3, segment.with(new Memo("ABC-1", "first")).memos().size());
	}

	@Test
	void staysInsideItsSlot() {
		assertThrows(IllegalArgumentException.class, () -> segment.until(NINE.plusSeconds(601)));
		assertThrows(IllegalArgumentException.class, () -> segment.until(NINE.plusSeconds(64)));
		assertThrows(IllegalArgumentException.class,
				() -> new Segment("acme", NINE, NINE, List.of(TYPED), List.of(), Segment.RULE_TOOLBAR));
	}

	@Test
	void refusesANegativeCount() {
		var json = SegmentJson.write(segment);
		json.getAsJsonArray("minutes").set(0, JsonParser.parseString("[-1,0,0,0,{}]"));

		assertThrows(IllegalArgumentException.class, () -> SegmentJson.read("acme", json));
	}

	@Test
	void aMemoHasAtMostFiveHundredCharactersHoweverTheyAreStored() {
		assertEquals(1000, new Memo("", "\ud83d\ude80".repeat(500)).text().length());
		var refused = assertThrows(IllegalArgumentException.class, () -> new Memo("", "x".repeat(501)));
		assertEquals("A memo has at most 500 characters; this one has 501.", refused.getMessage());
		assertThrows(IllegalArgumentException.class, () -> new Memo("x".repeat(101), ""));
	}

	@Test
	void shotsAndCommitsAreTheSameAfterBeingWrittenAndRead() {
		var shot = new Shot("acme", NINE, Shot.State.TAKEN, "ab".repeat(32), 57_000, 1920, 1080, Shot.ASKED,
				Map.of("password", 2), "");
		var failed = Shot.failed("acme", NINE, Shot.RANDOM, "The window is minimized.");
		var commit = new Commit("acme", NINE, "shop", "0123456789abcdef", "main", "Subject", "fedcba9876543210");

		assertEquals(shot, EvidenceJson.readShot("acme", reread(EvidenceJson.write(shot))));
		assertEquals(failed, EvidenceJson.readShot("acme", reread(EvidenceJson.write(failed))));
		assertEquals(commit, EvidenceJson.readCommit("acme", reread(EvidenceJson.write(commit))));
	}

	@Test
	void aSubjectIsNeverCutThroughACharacter() {
		var subject = "x".repeat(199) + "\ud83d\ude80 and more";

		var cut = new Commit("acme", NINE, "shop", "0123456789abcdef", "main", subject).subject();

		assertEquals("x".repeat(199), cut);
		assertTrue(new Commit("acme", NINE, "shop", "0123", "main", "y".repeat(300)).subject().length() == 200);
	}

	@Test
	void halfACharacterDoesNotKeepARecordFromBeingSaved() {
		var half = "half \ud83d";

		assertEquals("half ?", new Memo(half, half).text());
		assertEquals("half ?", new Memo(half, half).task());
		assertEquals("half ?", new Commit("acme", NINE, half, "0123", half, half).branch());
	}

	private static JsonObject reread(JsonObject json) {
		return JsonParser.parseString(json.toString()).getAsJsonObject();
	}
}
