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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;

/** The fast way to read records gives what the slow one gives. */
class OutlineReaderTest {

	private static final Instant AT = Samples.AT;
	private static final int CHANGES = 100_000;
	private static final String[] WORDS = { "\"", "\\", "\"v\":2", "\"v\":1", "at", "prev", ",", ":", "}", "{", "0",
			"9",
			"-", "Z", "T24", "T", "null", "[]", "\"contract\":\"\",", "\"erased\":", ".5", "x", " ", "é" };

	@Test
	void readsWhatEveryKindOfRecordTells() {
		for (var draft : drafts()) {
			var lines = lines(draft);
			var slow = new LineReader(lines).slowly();
			assertTrue(slow != null, "it is a record");
			assertEquals(slow, new LineReader(lines).nextRecord());
			var outline = new LineReader(lines).nextOutline();
			assertTrue(outline != null && slow != null && same(outline, slow), () -> draft.toString());
		}
	}

	@Test
	void plainIsWhatTellsAllInItsEnvelope() {
		var plain = drafts().stream().map(d -> outline(lines(d)).plain()).toList();
		assertEquals(List.of(true, true, true, false, true, false, true, false, false, false, false, true, true, false),
				plain);
		assertEquals(AT.getEpochSecond(), outline(lines(drafts().get(12))).about(), "where the absence begins");
	}

	/** Lines with right checksums, but anything in them. */
	@Test
	void acceptsNothingThatTheSlowWayRefuses() {
		var random = new Random(11);
		var accepted = 0;
		var drafts = drafts();
		for (var i = 0; i < CHANGES; i++) {
			var bytes = changed(lines(drafts.get(i % drafts.size())), random);
			var reader = new LineReader(bytes);
			var outline = reader.outline();
			if (outline != null) {
				accepted++;
				var slow = new LineReader(bytes).slowly();
				assertTrue(slow != null && same(outline, slow), () -> new String(bytes, StandardCharsets.UTF_8));
				assertEquals(bytes.length, reader.position());
			}
		}
		assertTrue(accepted > 0, "some changes are none");
	}

	@Test
	void anErasedBodyLeavesTheOutline() {
		var lines = lines(drafts().getFirst());
		var length = new LineReader(lines).lineLength();
		var filler = Line.of("{\"erased\":\"" + "x".repeat(length - 23) + "\"}");
		assertEquals(length, filler.length);
		System.arraycopy(filler, 0, lines, 0, length);

		var outline = outline(lines);
		assertTrue(outline.erased() && outline.plain(), outline::toString);
		var saved = new LineReader(lines).nextRecord();
		assertTrue(saved != null && saved.body() == null && same(outline, saved), outline::toString);
	}

	@Test
	void anEnvelopeAloneIsNoRecord() {
		var lines = lines(drafts().getFirst());
		var length = new LineReader(lines).lineLength();
		assertNull(new LineReader(Arrays.copyOfRange(lines, length, lines.length)).nextOutline());
		assertNull(new LineReader(Arrays.copyOf(lines, length)).nextOutline());
		assertNull(new LineReader(Arrays.copyOf(lines, lines.length - 1)).nextOutline());
		assertFalse(new LineReader(lines).atEnd());
	}

	private static List<Draft> drafts() {
		var segment = new Segment("acme", AT, AT.plusSeconds(540), Segment.open("acme", AT, Memo.NONE, "").minutes(),
				List.of(new Memo("A-1", "was \"done\" here")), Segment.RULE_TOOLBAR);
		var given = new Segment("acme", AT, AT.plusSeconds(540), segment.minutes(), List.of(), Segment.RULE_GIVEN);
		var rule = new Segment("acme", AT, AT, segment.minutes(), List.of(), "rule:C:\\x");
		var later = Draft.of(segment);
		var away = new Away("acme", AT, AT.plusSeconds(300), Away.Cause.IDLE, Memo.NONE);
		var answer = AwayJson.write(AwayAnswer.discard(away));
		return List.of(Draft.of(segment),
				Draft.of(new Shot("acme", AT.plusMillis(5), Shot.State.TAKEN, "a".repeat(64), 1, 2,
						3, Shot.RANDOM, Map.of(), "")),
				Draft.of(new Commit("acme", AT, "shop", "aaaa", "main", "Äußerst \ud83d\ude00", "")),
				Draft.of(new Commit("acme", AT, "shop", "aaaa", "main", "One", "bbbb")), Draft.of(rule),
				Draft.of(given),
				new Draft(AT, RecordType.SEGMENT, "ac\u00e9", 540, later.data()),
				new Draft(AT.plusSeconds(1), RecordType.SEGMENT, "acme", 539, later.data()),
				new Draft(AT, RecordType.SEGMENT, "acme", 541, later.data()),
				new Draft(AT.plusNanos(1), RecordType.NOTICE, null, 0, new JsonObject()),
				new Draft(Instant.parse("-0001-01-01T00:00:00Z"), "segment", "acme", -5, later.data()),
				new Draft(AT, RecordType.AWAY, "acme", 0, AwayJson.write(away)),
				new Draft(AT.plusSeconds(900), RecordType.AWAY_ANSWER, "acme", 0, answer),
				new Draft(AT.plusSeconds(900), RecordType.AWAY, "acme", 0, AwayJson.write(away)));
	}

	private static byte[] lines(Draft draft) {
		var batch = new Batch(new Head(3, Hash.of(new byte[] { 1 })), new Random(1));
		batch.add(draft);
		return batch.bytes();
	}

	private static Outline outline(byte[] lines) {
		var outline = new LineReader(lines).nextOutline();
		if (outline == null) {
			throw new AssertionError("It is no record.");
		}
		return outline;
	}

	private static boolean same(Outline outline, JournalRecord saved) {
		var expected = Outline.of(saved);
		return expected.equals(new Outline(outline.sequence(), outline.at(), outline.second(), outline.type(),
				outline.contract(), outline.seconds(), outline.erased(), false, 0, outline.previous(), outline.hash()))
				&& (!outline.plain() || saved.envelope().contract() != null);
	}

	private static byte[] changed(byte[] lines, Random random) {
		var texts = new ArrayList<byte[]>();
		var reader = new LineReader(lines);
		var first = reader.lineLength();
		texts.add(Arrays.copyOfRange(lines, 9, first - 1));
		texts.add(Arrays.copyOfRange(lines, first + 9, lines.length - 1));
		var which = random.nextInt(2);
		texts.set(which, changed(texts.get(which), WORDS[random.nextInt(WORDS.length)], random));
		var out = new ByteArrayOutputStream();
		texts.forEach(t -> out.writeBytes(line(t)));
		return out.toByteArray();
	}

	private static byte[] changed(byte[] text, String word, Random random) {
		var at = random.nextInt(text.length);
		var end = Math.min(text.length, at + random.nextInt(3));
		var out = new ByteArrayOutputStream();
		out.write(text, 0, at);
		if (random.nextBoolean()) {
			out.writeBytes(word.getBytes(StandardCharsets.UTF_8));
		} else if (random.nextBoolean()) {
			out.write(text[random.nextInt(text.length)]);
		}
		out.write(text, end, text.length - end);
		return out.toByteArray();
	}

	/** A line of bytes that may be no text. */
	private static byte[] line(byte[] text) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(String.format("%08x ", Line.crc(text, 0, text.length)).getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(text);
		out.write('\n');
		return out.toByteArray();
	}
}
