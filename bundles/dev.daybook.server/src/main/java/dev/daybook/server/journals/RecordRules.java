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

import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.time.Slot;

/** What a record has to be like, besides fitting the chain. Each answer is empty, or a sentence that names the fault. */
final class RecordRules {

	private static final String FINE = "";

	private final RecordStore store;
	private final String person;

	RecordRules(RecordStore store, String person) {
		this.store = store;
		this.person = person;
	}

	String check(JournalRecord saved) {
		var envelope = saved.envelope();
		var contract = envelope.contract();
		if (contract == null) {
			return needsContract(envelope.type()) ? "The " + envelope.type() + " names no contract." : FINE;
		}
		if (!store.isContractOf(contract, person)) {
			return "The contract " + shortened(contract) + " is not known to this server; the time stays in the diary.";
		}
		var fault = seconds(envelope);
		return fault.isEmpty() ? body(envelope, contract, saved.body()) : fault;
	}

	private static boolean needsContract(String type) {
		return switch (type) {
		case RecordType.SEGMENT, RecordType.SHOT, RecordType.COMMIT, RecordType.CONTRACT -> true;
		default -> false;
		};
	}

	private String seconds(Envelope envelope) {
		var seconds = envelope.seconds();
		if (!RecordType.SEGMENT.equals(envelope.type())) {
			return seconds == 0 ? FINE : "Only a segment has tracked seconds.";
		}
		var slotEnd = Slot.endOf(envelope.at());
		if (seconds <= 0 || envelope.at().getNano() != 0 || envelope.at().plusSeconds(seconds).isAfter(slotEnd)) {
			return "A segment has 1 to 600 seconds inside one ten-minute slot; this one has " + seconds + " from "
					+ envelope.at() + " on.";
		}
		var from = envelope.at().getEpochSecond();
		return store.overlaps(person, from, from + seconds)
				? "Some of these seconds from " + envelope.at() + " on were tracked already, on this or another device."
				: FINE;
	}

	private static String body(Envelope envelope, String contract, @Nullable Body body) {
		if (body == null) {
			return FINE;
		}
		try {
			return switch (envelope.type()) {
			case RecordType.SEGMENT -> segment(envelope, contract, body);
			case RecordType.SHOT -> EvidenceJson.readShot(contract, body.data()).sha256().matches("([0-9a-f]{64})?")
					? FINE
					: "The shot's hash is malformed.";
			case RecordType.COMMIT -> EvidenceJson.readCommit(contract, body.data()).hash().isEmpty()
					? "The commit has no hash."
					: FINE;
			case RecordType.CONTRACT -> ContractJson.read(body.data()).id().equals(contract)
					? FINE
					: "The contract's body is of another contract.";
			default -> FINE;
			};
		} catch (RuntimeException malformed) {
			return memoFault(malformed);
		}
	}

	private static String segment(Envelope envelope, String contract, Body body) {
		var segment = SegmentJson.read(contract, body.data());
		return segment.from().equals(envelope.at()) && segment.seconds() == envelope.seconds()
				? FINE
				: "The segment's seconds differ between its envelope and its body.";
	}

	/** A memo that is too long says so itself; every other complaint is a parser's, and none for a person. */
	private static String memoFault(RuntimeException malformed) {
		var message = String.valueOf(malformed.getMessage());
		return message.contains(Memo.MAX_LENGTH + " characters") || message.contains(Memo.MAX_TASK_LENGTH + " characters")
				? message
				: "The record's body is malformed.";
	}

	private static String shortened(String id) {
		return id.length() <= 40 ? id : id.substring(0, 40) + "…";
	}
}
