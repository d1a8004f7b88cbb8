/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

import com.google.gson.JsonObject;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.CorrectionJson;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.erasure.WithholdingJson;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;

/** Brings the journal's records into a diary. */
final class Records {

	private Records() {
	}

	/** Passes over records of no contract, and types that this version does not know. */
	static void read(JournalRecord saved, Diary diary) {
		var contract = saved.envelope().contract();
		var body = saved.body();
		if (contract != null && body != null) {
			read(saved.envelope().type(), contract, body, diary);
		} else if (contract != null) {
			readErased(saved.envelope(), contract, diary);
		}
	}

	private static void read(String type, String contract, Body body, Diary diary) {
		var json = body.data();
		switch (type) {
		case RecordType.SEGMENT -> diary.add(SegmentJson.read(contract, json));
		case RecordType.SHOT -> diary.add(EvidenceJson.readShot(contract, json));
		case RecordType.COMMIT -> diary.add(EvidenceJson.readCommit(contract, json));
		case RecordType.CONTRACT -> readContract(contract, json, diary);
		case RecordType.AGREEMENT -> diary.agree(contract, json.get("terms").getAsString());
		case RecordType.AWAY -> diary.add(AwayJson.readAway(contract, json));
		case RecordType.AWAY_ANSWER -> diary.add(AwayJson.readAnswer(contract, json));
		case RecordType.WITHDRAWN -> diary.add(CorrectionJson.readWithdrawn(contract, json));
		case RecordType.MOVED -> diary.add(CorrectionJson.readMoved(contract, json));
		case RecordType.MANUAL -> diary.add(CorrectionJson.readManual(contract, json));
		case RecordType.ERASURE -> diary.add(ErasureJson.read(contract, json));
		case RecordType.WITHHELD -> diary.add(WithholdingJson.read(contract, json));
		case RecordType.CORRECTION -> diary.add(CorrectionJson.readCorrection(contract, json));
		default -> {
			// A record of a later version, or one that tells of the journal itself.
		}
		}
	}

	/** What a segment, a shot or a commit does to its slot. */
	static UnaryOperator<SlotBook> change(JournalRecord saved) {
		var told = saved.envelope();
		var contract = told.contract();
		var body = saved.body();
		if (contract == null) {
			return UnaryOperator.identity();
		}
		if (body == null) {
			return told.type().equals(RecordType.SEGMENT)
					? time(bare(contract, told.at(), told.at().plusSeconds(told.seconds())))
					: UnaryOperator.identity();
		}
		return switch (told.type()) {
		case RecordType.SEGMENT -> time(SegmentJson.read(contract, body.data()));
		case RecordType.SHOT -> with(EvidenceJson.readShot(contract, body.data()));
		case RecordType.COMMIT -> with(EvidenceJson.readCommit(contract, body.data()));
		default -> UnaryOperator.identity();
		};
	}

	/** Brings an absence or an answer into a book. */
	static void read(JournalRecord saved, AwayBook book) {
		var contract = saved.envelope().contract();
		var body = saved.body();
		if (contract != null && body != null) {
			switch (saved.envelope().type()) {
			case RecordType.AWAY -> book.add(AwayJson.readAway(contract, body.data()));
			case RecordType.AWAY_ANSWER -> book.add(AwayJson.readAnswer(contract, body.data()));
			default -> {
				// Nothing else is held there.
			}
			}
		}
	}

	private static UnaryOperator<SlotBook> time(Segment segment) {
		var part = Part.of(segment, Part.Kind.TRACKED, "", null);
		return book -> book.with(part);
	}

	private static UnaryOperator<SlotBook> with(Shot shot) {
		return book -> book.with(shot);
	}

	private static UnaryOperator<SlotBook> with(Commit commit) {
		return book -> book.with(commit);
	}

	private static void readContract(String contract, JsonObject json, Diary diary) {
		if (ContractJson.isDeleted(json)) {
			diary.remove(contract);
		} else {
			diary.add(ContractJson.read(json));
		}
	}

	/** What the envelope tells of time stays when the content is gone. */
	private static void readErased(Envelope envelope, String contract, Diary diary) {
		var from = envelope.at();
		var to = from.plusSeconds(envelope.seconds());
		switch (envelope.type()) {
		case RecordType.SEGMENT -> diary.add(bare(contract, from, to));
		case RecordType.WITHDRAWN -> diary.add(new Correction(Mark.ERASED, contract, from, to,
				new Withdrawn(false, "")));
		case RecordType.MOVED -> diary.add(Correction.moved(Mark.ERASED, bare(contract, from, to)));
		case RecordType.MANUAL -> diary.add(Correction.manual(Mark.ERASED, bare(contract, from, to), ""));
		default -> {
			// Nothing is left of it.
		}
		}
	}

	private static Segment bare(String contract, Instant from, Instant to) {
		return new Segment(contract, from, to, Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE),
				List.of(), Segment.RULE_TOOLBAR);
	}
}
