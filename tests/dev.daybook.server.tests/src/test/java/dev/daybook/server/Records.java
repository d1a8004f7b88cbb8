/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.gson.JsonObject;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.segment.Shot.State;

/** Drafts of records for tests. */
final class Records {

	/** Start of the first segment. */
	static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

	private Records() {
	}

	/** The first record of a whole journal. */
	static Draft journal(String id) {
		var data = new JsonObject();
		data.addProperty("journal", id);
		return new Draft(START.minusSeconds(86_400), RecordType.JOURNAL, null, 0, data);
	}

	/** A whole segment, the {@code number}th of the day. */
	static Draft segment(int number) {
		return segment(RunningServer.ACME, START.plusSeconds(600L * number), 600);
	}

	static Draft segment(String contract, Instant from, long seconds) {
		return Draft.of(new Segment(contract, from, from.plusSeconds(seconds),
				Collections.nCopies(10, new ActivityMinute(12, 3, 1, 9, Map.of())),
				List.of(new Memo("WEB-1", "Work on the start page")), Segment.RULE_TOOLBAR));
	}

	/** One of the corrections or absences by number, each kind in its turn, of the slot of the segment before it. */
	static Draft correction(int number) {
		var from = START.plusSeconds(600L * (number / 8 * 8));
		var mark = new Mark("edit-" + number, "Ada", RunningServer.NOW);
		var segment = Segment.open(RunningServer.ACME, from, Memo.NONE, "moved").until(from.plusSeconds(300));
		if (number / 8 % 4 == 3) {
			return new Draft(from, RecordType.AWAY, RunningServer.ACME, 0,
					AwayJson.write(
							new Away(RunningServer.ACME, from, from.plusSeconds(9), Away.Cause.IDLE, Memo.NONE)));
		}
		if (number % 16 == 6) {
			return new Draft(from, RecordType.ERASURE, RunningServer.ACME, 0,
					ErasureJson.write(
							new Erasure(RunningServer.ACME, List.of(new Erased(number - 6, "segment", from, 600)),
									"", "Ada", from)));
		}
		return Draft.of(switch (number % 8 + number / 8 % 4) {
		case 5, 8 -> new Correction(mark, RunningServer.ACME, from, segment.to(), new Withdrawn(true, "why"));
		case 6 -> Correction.moved(mark, segment);
		case 7 -> Correction.manual(mark, segment, "Workshop");
		default -> new Correction(mark, RunningServer.ACME, from, segment.to(), new Undo("edit-" + (number - 1)));
		});
	}

	/** A record's content, to be written again elsewhere. */
	static Draft draft(JournalRecord saved) {
		var envelope = saved.envelope();
		return new Draft(envelope.at(), envelope.type(), envelope.contract(), envelope.seconds(),
				Objects.requireNonNull(saved.body()).data());
	}

	/** A contract that takes time entered by hand. */
	static Contract contract(String id) {
		return new Contract(id, "Myself", "Garden", List.of(new Terms(Instant.EPOCH,
				new Money(0, Currency.getInstance("EUR")), null, CapturePolicy.NONE, true, false,
				Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, Terms.DEFAULT_RETENTION_DAYS, ZoneOffset.UTC)));
	}

	/** What a device sends of a record: of what stays with it, the place in the chain alone. */
	static JournalRecord forServer(JournalRecord saved) {
		var contract = saved.envelope().contract();
		return contract != null && Contract.staysHere(contract) ? new JournalRecord(saved.envelope(), null) : saved;
	}

	/** A taken shot in the first segment. */
	static Draft shot(String hash) {
		return Draft.of(new Shot(RunningServer.ACME, START.plusSeconds(30), State.TAKEN, hash, 1000, 640, 480,
				Shot.RANDOM, Map.of(), ""));
	}
}
