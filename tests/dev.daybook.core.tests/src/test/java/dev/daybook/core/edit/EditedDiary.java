/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;

/** A diary with its records. */
final class EditedDiary {

	static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	static final Instant NOON = NINE.plusSeconds(3 * 3600);
	static final ZoneId UTC = ZoneId.of("UTC");

	final Diary diary = new Diary();
	final List<JournalRecord> records = new ArrayList<>();
	Instant now = NOON;

	/** With a contract that takes manual time, {@code acme}, and one that does not, {@code other}. */
	EditedDiary() {
		save(List.of(Draft.of(contract("acme", true), NINE), Draft.of(contract("other", false), NINE)));
	}

	static Contract contract(String id, boolean manualTime) {
		var terms = new Terms(NINE.minusSeconds(1_000_000), new Money(9_000, Currency.getInstance("EUR")), null,
				CapturePolicy.NONE, manualTime, true, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, UTC);
		return new Contract(id, "Client of " + id, "Title of " + id, List.of(terms));
	}

	/** Saves time with one key a minute. */
	void track(String contract, Instant from, long seconds) {
		for (var at = from; at.isBefore(from.plusSeconds(seconds)); at = Slot.endOf(at)) {
			var end = Slot.endOf(at).isBefore(from.plusSeconds(seconds)) ? Slot.endOf(at) : from.plusSeconds(seconds);
			var segment = Segment.open(contract, at, new Memo("", "tracked"), Segment.RULE_TOOLBAR).until(end);
			for (var minute = at; minute.isBefore(end); minute = minute.plusSeconds(60)) {
				segment = segment.with(new ActivityMinute(1, 0, 0, 0, Map.of()), minute);
			}
			save(List.of(Draft.of(segment)));
		}
	}

	/** Does an edit, and gives its identifier. */
	String edit(Edit edit) throws EditRefusedException {
		var mark = new Mark("edit-" + records.size(), "Ada", now);
		save(edit.drafts(diary, mark));
		return mark.id();
	}

	void save(List<Draft> drafts) {
		for (var draft : drafts) {
			var body = new Body("0".repeat(32), draft.data());
			var saved = new JournalRecord(new Envelope(records.size(), draft.at(), draft.type(), draft.contract(),
					draft.seconds(), Hash.ZERO, body.commitment()), body);
			records.add(saved);
			diary.add(saved);
		}
	}

	/** A diary that reads the records anew. */
	Diary replayed() {
		var replayed = new Diary();
		records.forEach(replayed::add);
		return replayed;
	}

	static List<DiarySegment> all(Diary diary) {
		return diary.between(NINE.minusSeconds(86_400), NINE.plusSeconds(86_400));
	}

	List<DiarySegment> all() {
		return all(diary);
	}

	long seconds(String contract) {
		return all().stream().filter(s -> s.contract().equals(contract)).mapToLong(DiarySegment::seconds).sum();
	}

	long keys() {
		return all().stream().mapToLong(s -> s.activity().keys()).sum();
	}
}
