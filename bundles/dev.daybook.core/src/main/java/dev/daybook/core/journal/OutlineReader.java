/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;

/**
 * Checks records as {@link LineReader#nextRecord} does, and reads their envelopes only. What it accepts, that one does
 * too; not the other way round, since a record may be written in a form that is rare. For one thread.
 */
final class OutlineReader {

	private static final String BODY = "{\"body\":";
	private static final String SALT = ",\"salt\":\"";
	private static final String BODY_END = "\"}";
	private static final String ERASED = "{\"erased\":";
	private static final String AT = "{\"at\":\"";
	private static final String COMMITMENT = "\",\"commitment\":\"";
	private static final String CONTRACT = ",\"contract\":";
	private static final String PREVIOUS = ",\"prev\":\"";
	private static final String SECONDS = "\",\"seconds\":";
	private static final String SEQUENCE = ",\"seq\":";
	private static final String TYPE = ",\"type\":";
	private static final String END = ",\"v\":" + Envelope.VERSION + "}";
	private static final int DIGEST = 32;

	private final byte[] bytes;
	private final Members members;
	private final MessageDigest sha = Hash.sha256();
	private CanonicalText text;
	private int next;
	private boolean good;
	private boolean erased;
	private byte[] commitment = {};
	private byte[] committed = {};
	/** Of the absence that was answered last. */
	private long begin;

	OutlineReader(byte[] bytes) {
		this.bytes = bytes;
		members = new Members(bytes);
		text = new CanonicalText(bytes, 0);
	}

	/**
	 * @param body
	 *            where the JSON of the body's line begins
	 * @param bodyEnd
	 *            where it ends
	 * @param envelope
	 *            where the JSON of the envelope's line begins
	 * @param end
	 *            where it ends
	 * @return {@code null} if it is no record, or in a form that is rare
	 */
	@Nullable
	Outline read(int body, int bodyEnd, int envelope, int end) {
		return body(body, bodyEnd) ? envelope(envelope, end) : null;
	}

	/** The commitment of the envelope that was read last. */
	Hash commitment() {
		return Hash.of32(committed);
	}

	private boolean body(int from, int end) {
		begin(from, end);
		members.clear();
		erased = starts(ERASED);
		if (erased) {
			next = text.value(from + ERASED.length());
			good = next == end - 1;
			expect("}");
			return good;
		}
		expect(BODY);
		var object = next;
		next = good && next < end && bytes[next] == '{' ? text.object(next, members) : CanonicalText.BAD;
		var objectEnd = next;
		expect(SALT);
		var salt = hex(Body.SALT_BYTES);
		expect(BODY_END);
		if (good && next == end) {
			sha.update(salt);
			sha.update(bytes, object, objectEnd - object);
			commitment = sha.digest();
		}
		return good && next == end;
	}

	private @Nullable Outline envelope(int from, int end) {
		begin(from, end);
		expect(AT);
		var at = next;
		var second = instant();
		var atText = text(at, next);
		expect(COMMITMENT);
		committed = hex(DIGEST);
		expect("\"");
		var contract = starts(CONTRACT) ? string(CONTRACT) : null;
		expect(PREVIOUS);
		var previous = hex(DIGEST);
		expect(SECONDS);
		var seconds = number();
		expect(SEQUENCE);
		var sequence = number();
		var type = string(TYPE);
		expect(END);
		if (!good || next != end || !erased && !Arrays.equals(committed, commitment)) {
			return null;
		}
		sha.update(Hash.LEAF);
		sha.update(bytes, from, end - from);
		// Before the year 0 and after 9999 there is a sign.
		var plain = contract != null && atText.charAt(0) >= '0' && isPlain(type, atText, second, seconds);
		return new Outline(sequence, atText, second, type, contract, seconds, erased, plain,
				plain && type.equals(RecordType.AWAY_ANSWER) ? begin : second, Hash.of32(previous),
				Hash.of32(sha.digest()));
	}

	private boolean isPlain(String type, String at, long second, long seconds) {
		return switch (type) {
		case RecordType.SEGMENT -> isPlainSegment(at, second, seconds);
		case RecordType.SHOT -> !erased && members.has("at", '"' + at + '"');
		case RecordType.COMMIT -> !erased && members.has("at", '"' + at + '"') && members.has("amends", "\"\"");
		case RecordType.AWAY -> !erased && seconds == 0 && members.has("from", '"' + at + '"');
		case RecordType.AWAY_ANSWER -> !erased && seconds == 0 && isPlainAnswer();
		default -> false;
		};
	}

	/** Finds when the absence began that is answered. */
	private boolean isPlainAnswer() {
		if (!members.begins("away", '{')) {
			return false;
		}
		var away = members.value("away");
		members.clear();
		text.object(away, members);
		var from = members.text("from", UtcText.LENGTH);
		begin = from < 0 ? UtcText.NONE : UtcText.whole(bytes, from);
		return begin != UtcText.NONE;
	}

	private boolean isPlainSegment(String at, long second, long seconds) {
		var slot = Slot.LENGTH.toSeconds();
		if (at.length() != UtcText.LENGTH || seconds < 0 || seconds > slot - Math.floorMod(second, slot)) {
			return false;
		}
		var to = erased ? 0 : members.text("to", UtcText.LENGTH);
		return erased || to >= 0 && UtcText.whole(bytes, to) == second + seconds
				&& members.has("from", '"' + at + '"') && members.begins("minutes", '[') && members.begins("memos", '[')
				&& members.begins("rule", '"') && !members.has("rule", '"' + Segment.RULE_GIVEN + '"');
	}

	private void begin(int from, int end) {
		text = new CanonicalText(bytes, end);
		next = from;
		good = true;
	}

	private boolean starts(String word) {
		if (next < 0) {
			return false;
		}
		for (var i = 0; i < word.length(); i++) {
			if (next + i >= bytes.length || bytes[next + i] != word.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private void expect(String word) {
		good = good && starts(word);
		next += word.length();
	}

	private long instant() {
		var from = next;
		while (good && next < bytes.length && bytes[next] != '"' && bytes[next] != '\n') {
			next++;
		}
		var second = good ? UtcText.second(bytes, from, next) : UtcText.NONE;
		good = good && second != UtcText.NONE;
		return second;
	}

	private byte[] hex(int length) {
		var value = new byte[length];
		good = good && Hex.read(bytes, next, value);
		next += 2 * length;
		return value;
	}

	private long number() {
		var from = next;
		next = good ? text.number(next) : CanonicalText.BAD;
		good = good && next > 0;
		return good ? Long.parseLong(text(from, next)) : 0;
	}

	/** A text without an escape. */
	private String string(String before) {
		expect(before);
		var from = next + 1;
		next = good && next < bytes.length && bytes[next] == '"' ? text.string(next) : CanonicalText.BAD;
		good = good && next > 0;
		var value = good ? text(from, next - 1) : "";
		good = good && value.indexOf('\\') < 0;
		return value;
	}

	private String text(int from, int to) {
		return good ? new String(bytes, from, to - from, StandardCharsets.UTF_8) : "";
	}
}
