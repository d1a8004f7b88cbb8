/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;

/**
 * What a record's content says, as far as the server has to know it.
 *
 * @param span
 *            when
 * @param shot
 *            hash of the picture that the record names, or {@code null}
 */
record Content(Span span, @Nullable String shot) {

	/** Most seconds that one segment holds. */
	static final long MAX_SECONDS = Slot.LENGTH.toSeconds();
	/** Largest body, in characters. */
	static final int MAX_BODY = 64 * 1024;
	/** More of a kind than a minute can hold, also when a tool edits a whole project; a segment's sum stays exact. */
	static final int MAX_COUNT = 10_000_000;

	/**
	 * Reads a record's content strictly.
	 *
	 * @param body
	 *            {@code null} if it was erased
	 * @throws Refusal
	 *             if it cannot be right
	 */
	static Content of(Envelope envelope, @Nullable Body body) throws Refusal {
		check(Span.isKept(envelope.at()), "The record's date is not one that a diary can have.");
		check(envelope.seconds() >= 0, "A record cannot have negative seconds.");
		check(envelope.seconds() <= MAX_SECONDS, "A record has at most " + MAX_SECONDS + " seconds.");
		var segment = envelope.type().equals(RecordType.SEGMENT);
		check(segment || envelope.seconds() == 0, "Only a segment can have tracked seconds.");
		if (body == null) {
			var end = envelope.at().plusSeconds(envelope.seconds());
			check(!segment || !end.isAfter(Slot.endOf(envelope.at())), "The segment reaches beyond its ten minutes.");
			return new Content(Span.of(envelope), null);
		}
		check(body.canonical().length() <= MAX_BODY, "The record's content is too large.");
		try {
			return read(envelope, body);
		} catch (RuntimeException e) {
			throw new Refusal(reason(e));
		}
	}

	private static Content read(Envelope envelope, Body body) throws Refusal {
		var contract = String.valueOf(envelope.contract());
		return switch (envelope.type()) {
		case RecordType.SEGMENT -> of(envelope, SegmentJson.read(contract, body.data()));
		case RecordType.SHOT -> of(envelope, EvidenceJson.readShot(contract, body.data()));
		case RecordType.COMMIT -> {
			var commit = EvidenceJson.readCommit(contract, body.data());
			check(commit.at().equals(envelope.at()), "The commit's time is not the one of its record.");
			yield new Content(Span.of(envelope), null);
		}
		case RecordType.CONTRACT -> {
			var told = ContractJson.read(body.data());
			check(told.id().equals(contract), "The record tells of another contract than it names.");
			yield new Content(Span.of(envelope), null);
		}
		default -> new Content(Span.of(envelope), null);
		};
	}

	private static Content of(Envelope envelope, Segment segment) throws Refusal {
		check(segment.from().equals(envelope.at()), "The segment does not begin when its record says.");
		check(segment.seconds() == envelope.seconds(), "The segment's time does not add up to its tracked seconds.");
		check(segment.minutes().stream().allMatch(Content::isPossible), "A count is more than a minute can hold.");
		return new Content(Span.of(segment.from(), segment.to()), null);
	}

	private static Content of(Envelope envelope, Shot shot) throws Refusal {
		check(shot.at().equals(envelope.at()), "The shot's time is not the one of its record.");
		var taken = shot.state() == Shot.State.TAKEN;
		check(!taken || shot.width() > 0 && shot.height() > 0, "A shot that was taken has a width and a height.");
		check(shot.redacted().values().stream().allMatch(n -> n >= 0 && n <= MAX_COUNT),
				"The number of redacted areas cannot be right.");
		return new Content(Span.of(envelope), taken ? new Hash(shot.sha256()).hex() : null);
	}

	private static boolean isPossible(ActivityMinute minute) {
		return minute.keys() <= MAX_COUNT && minute.clicks() <= MAX_COUNT && minute.scrolls() <= MAX_COUNT
				&& minute.pointerSeconds() <= 60 && minute.events().values().stream().allMatch(n -> n <= MAX_COUNT);
	}

	private static void check(boolean right, String reason) throws Refusal {
		if (!right) {
			throw new Refusal(reason);
		}
	}

	/** The core's own rules speak in sentences; what a library says is not for persons. */
	private static String reason(RuntimeException e) {
		var message = e.getMessage();
		return e.getClass() == IllegalArgumentException.class && message != null && message.endsWith(".")
				? message
				: "The record's content is malformed.";
	}

	/** Why a record cannot be taken, in a sentence. */
	static final class Refusal extends Exception {

		private static final long serialVersionUID = 1L;

		Refusal(String reason) {
			super(reason, null, false, false);
		}

		String reason() {
			return String.valueOf(getMessage());
		}
	}
}
