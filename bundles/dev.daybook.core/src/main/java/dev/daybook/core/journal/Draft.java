/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.daybook.core.agreement.Agreement;
import dev.daybook.core.agreement.AgreementJson;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.CorrectionJson;
import dev.daybook.core.correction.Effect.Manual;
import dev.daybook.core.correction.Effect.Moved;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.erasure.WithholdingJson;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.segment.Shot;

/**
 * What is to be written: a record before it has its place in the chain.
 *
 * @param at
 *            UTC instant of what the record tells
 * @param type
 *            one of {@link RecordType}
 * @param contract
 *            identifier of the contract, or {@code null}
 * @param seconds
 *            seconds tracked, given or taken
 * @param data
 *            content of the body
 */
public record Draft(Instant at, String type, @Nullable String contract, long seconds, JsonObject data) {

	/**
	 * @throws IllegalArgumentException
	 *             if the content can't be written, such as half a character in a text: found here, before the draft
	 *             waits among others
	 */
	public Draft {
		CanonicalJson.write(data);
		if (contract != null) {
			CanonicalJson.write(new JsonPrimitive(contract));
		}
	}

	public static Draft of(Segment segment) {
		return new Draft(segment.from(), RecordType.SEGMENT, segment.contract(), segment.seconds(),
				SegmentJson.write(segment));
	}

	public static Draft of(Shot shot) {
		return new Draft(shot.at(), RecordType.SHOT, shot.contract(), 0, EvidenceJson.write(shot));
	}

	public static Draft of(Commit commit) {
		return new Draft(commit.at(), RecordType.COMMIT, commit.contract(), 0, EvidenceJson.write(commit));
	}

	public static Draft of(Correction correction) {
		var type = switch (correction.effect()) {
		case Withdrawn taken -> RecordType.WITHDRAWN;
		case Moved given -> RecordType.MOVED;
		case Manual entered -> RecordType.MANUAL;
		default -> RecordType.CORRECTION;
		};
		return new Draft(correction.from(), type, correction.contract(), correction.seconds(),
				CorrectionJson.write(correction));
	}

	public static Draft of(Erasure erasure) {
		return new Draft(erasure.when(), RecordType.ERASURE, erasure.contract(), 0, ErasureJson.write(erasure));
	}

	/** Stands at the moment of the shot, so that whoever reads that time finds it. */
	public static Draft of(Withholding withheld) {
		return new Draft(withheld.at(), RecordType.WITHHELD, withheld.contract(), 0, WithholdingJson.write(withheld));
	}

	public static Draft of(Agreement agreement) {
		return new Draft(agreement.when(), RecordType.AGREEMENT, agreement.contract(), 0,
				AgreementJson.write(agreement));
	}

	public static Draft of(Contract contract, Instant knownFrom) {
		return new Draft(knownFrom, RecordType.CONTRACT, contract.id(), 0, ContractJson.write(contract));
	}

	/** Hides a contract that nothing in the diary belongs to. */
	public static Draft deleted(Contract contract, Instant now) {
		return new Draft(now, RecordType.CONTRACT, contract.id(), 0, ContractJson.writeDeleted(contract));
	}
}
