/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import static dev.daybook.server.journals.Refusal.check;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.agreement.AgreementJson;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.erasure.WithholdingJson;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Commit;
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
		check(TimeUse.isTimed(envelope.type()) || envelope.seconds() == 0,
				"Only a segment, and what gives time or takes it, can have seconds.");
		if (envelope.seconds() > 0) {
			checkSeconds(envelope);
		}
		if (body == null) {
			return new Content(Span.of(envelope), null);
		}
		check(body.canonical().length() <= MAX_BODY, "The record's content is too large.");
		try {
			return read(envelope, body);
		} catch (RuntimeException e) {
			throw new Refusal(reason(e));
		}
	}

	private static void checkSeconds(Envelope envelope) throws Refusal {
		check(envelope.at().getNano() == 0, "Time is counted in whole seconds; this record's time is not.");
		check(!envelope.at().plusSeconds(envelope.seconds()).isAfter(Slot.endOf(envelope.at())),
				"The record's seconds reach beyond its ten minutes.");
	}

	private static Content read(Envelope envelope, Body body) throws Refusal {
		var contract = String.valueOf(envelope.contract());
		return switch (envelope.type()) {
		case RecordType.SEGMENT -> of(envelope, SegmentJson.read(contract, body.data()),
				body.data());
		case RecordType.SHOT -> of(envelope, EvidenceJson.readShot(contract, body.data()));
		case RecordType.COMMIT -> {
			var commit = EvidenceJson.readCommit(contract, body.data());
			check(commit.at().equals(envelope.at()), "The commit's time is not the one of its record.");
			check(commit.files() >= Commit.UNKNOWN && commit.files() <= MAX_COUNT,
					"The number of changed files cannot be right.");
			yield new Content(Span.of(envelope), null);
		}
		case RecordType.CONTRACT -> {
			var told = ContractJson.read(body.data());
			check(told.id().equals(contract), "The record tells of another contract than it names.");
			yield new Content(Span.of(envelope), null);
		}
		case RecordType.WITHDRAWN, RecordType.MOVED, RecordType.MANUAL, RecordType.CORRECTION -> {
			CorrectionCheck.read(envelope, contract, body.data());
			yield new Content(Span.of(envelope), null);
		}
		case RecordType.ERASURE -> {
			ErasureCheck.read(envelope, ErasureJson.read(contract, body.data()));
			yield new Content(Span.of(envelope), null);
		}
		case RecordType.WITHHELD -> {
			var withheld = WithholdingJson.read(contract, body.data());
			check(withheld.at().equals(envelope.at()) && withheld.shot() < envelope.sequence(),
					"A withheld shot is one of the records before, at the time of this one.");
			yield new Content(Span.of(envelope), null);
		}
		case RecordType.AGREEMENT -> {
			var agreed = AgreementJson.read(contract, body.data());
			check(agreed.when().equals(envelope.at()), "The agreement's time is not the one of its record.");
			yield new Content(Span.of(envelope), null);
		}
		case RecordType.AWAY -> of(envelope, AwayJson.readAway(contract, body.data()));
		case RecordType.AWAY_ANSWER -> of(envelope, AwayJson.readAnswer(contract, body.data()).away());
		default -> new Content(Span.of(envelope), null);
		};
	}

	private static Content of(Envelope envelope, Segment segment, JsonObject json) throws Refusal {
		check(segment.to().getNano() == 0, "Time is counted in whole seconds; this record's time is not.");
		checkPrivate(segment, json);
		check(segment.from().equals(envelope.at()), "The segment does not begin when its record says.");
		check(segment.seconds() == envelope.seconds(), "The segment's time does not add up to its tracked seconds.");
		check(isPossible(segment), "A count is more than a minute can hold.");
		return new Content(Span.of(segment.from(), segment.to()), null);
	}

	/** What a private segment must not say would be kept and never shown. */
	static void checkPrivate(Segment segment, JsonObject json) throws Refusal {
		var silent = json.getAsJsonArray("memos").isEmpty()
				&& json.getAsJsonArray("minutes").asList().stream().allMatch(m -> m.getAsJsonArray().isEmpty());
		check(!segment.isPrivate() || silent, "Private time has seconds and nothing else; this record says more.");
	}

	private static Content of(Envelope envelope, Shot shot) throws Refusal {
		check(shot.at().equals(envelope.at()), "The shot's time is not the one of its record.");
		var taken = shot.state() == Shot.State.TAKEN;
		check(!taken || shot.width() > 0 && shot.height() > 0, "A shot that was taken has a width and a height.");
		check(shot.redacted().values().stream().allMatch(n -> n >= 0 && n <= MAX_COUNT),
				"The number of redacted areas cannot be right.");
		return new Content(Span.of(envelope), taken ? new Hash(shot.sha256()).hex() : null);
	}

	/** An absence stands in the diary, but nobody's time depends on it. */
	private static Content of(Envelope envelope, Away away) throws Refusal {
		check(Span.isKept(away.from()) && Span.isKept(away.to()),
				"The absence has a date that is not one that a diary can have.");
		return new Content(Span.of(envelope), null);
	}

	static boolean isPossible(Segment segment) {
		return segment.minutes().stream().allMatch(Content::isPossible);
	}

	private static boolean isPossible(ActivityMinute minute) {
		return minute.keys() <= MAX_COUNT && minute.clicks() <= MAX_COUNT && minute.scrolls() <= MAX_COUNT
				&& minute.pointerSeconds() <= 60 && minute.events().values().stream().allMatch(n -> n <= MAX_COUNT);
	}

	/** The core's own rules speak in sentences; what a library says is not for persons. */
	private static String reason(RuntimeException e) {
		var message = e.getMessage();
		return e.getClass() == IllegalArgumentException.class && message != null && message.endsWith(".")
				? message
				: "The record's content is malformed.";
	}
}
