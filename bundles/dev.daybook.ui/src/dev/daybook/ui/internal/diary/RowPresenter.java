/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.task.MissingMemos;
import dev.daybook.core.time.Slot;
import dev.daybook.ui.internal.diary.SegmentRow.CommitLine;
import dev.daybook.ui.internal.format.Times;

/** Turns segments into rows. */
final class RowPresenter {

	/** Colours that contracts take in turn. */
	static final int CHIPS = 6;
	/** Commits that a row shows. */
	static final int COMMITS = 2;

	private final Map<String, Contract> contracts = new HashMap<>();
	private final Map<String, Integer> chips = new HashMap<>();
	private final ZoneId zone;

	RowPresenter(List<Contract> known, ZoneId zone) {
		this.zone = zone;
		for (var i = 0; i < known.size(); i++) {
			contracts.put(known.get(i).id(), known.get(i));
			chips.put(known.get(i).id(), i % CHIPS);
		}
	}

	SegmentRow row(DiarySegment segment) {
		return row(segment, false);
	}

	/**
	 * @param notSent
	 *            whether the server refused some of it
	 */
	SegmentRow row(DiarySegment segment, boolean notSent) {
		var contract = contracts.get(segment.contract());
		var unassigned = segment.contract().equals(Contract.UNASSIGNED) ? Messages.Row_Unassigned : segment.contract();
		var title = marked(contract == null ? unassigned : contract.title(), segment, notSent);
		var time = time(segment);
		var memoMissing = contract != null && MissingMemos.lacking(contract, segment);
		var shot = ShotText.of(segment.isPrivate() ? List.of() : segment.shots());
		var level = NLS.bind(Messages.Row_Level, segment.level(), Slot.MINUTES);
		return new SegmentRow(segment.slot(), segment.contract(),
				chips.getOrDefault(segment.contract(), CHIPS - 1), time, Times.of(segment.slot(), zone), title,
				tracked(segment.seconds()),
				segment.minutes().stream().map(RowPresenter::bar).toList(), level, task(segment), memo(segment),
				memoMissing,
				segment.commits().stream().limit(COMMITS).map(c -> new CommitLine(shortHash(c.hash()), c.subject()))
						.toList(),
				Math.max(0, segment.commits().size() - COMMITS), shot, segment.open(),
				RowText.sentence(segment, time, title, memoMissing, shot),
				RowText.details(segment, time, title, memoMissing, shot, zone));
	}

	/** The mark comes first, where a narrow view does not cut it. */
	private static String marked(String title, DiarySegment segment, boolean notSent) {
		var byHand = segment.manualSeconds() > 0 ? NLS.bind(Messages.Row_Manual, title) : title;
		var hidden = segment.privateSeconds() > 0 ? NLS.bind(Messages.Row_Private, byHand) : byHand;
		return notSent ? NLS.bind(Messages.Row_NotSent, hidden) : hidden;
	}

	private String time(DiarySegment segment) {
		var from = Times.of(segment.slot(), zone);
		return segment.open()
				? NLS.bind(Messages.Row_TimeOpen, from)
				: NLS.bind(Messages.Row_Time, from, Times.of(segment.slot().plus(Slot.LENGTH), zone));
	}

	private static String tracked(long seconds) {
		return seconds < 60 ? Messages.Row_UnderMinute : NLS.bind(Messages.Row_Minutes, seconds / 60);
	}

	/** Height of a minute's bar: 1 for any activity, then by how much happened, on a roughly logarithmic scale. */
	static int bar(ActivityMinute minute) {
		if (!minute.active()) {
			return 0;
		}
		var events = minute.events().values().stream().mapToInt(Integer::intValue).sum();
		var amount = minute.keys() + minute.clicks() + minute.scrolls() + minute.pointerSeconds() + events;
		return amount < 10 ? 1 : amount < 40 ? 2 : amount < 100 ? 3 : 4;
	}

	private static String shortHash(String hash) {
		return hash.substring(0, Math.min(7, hash.length()));
	}

	private static String task(DiarySegment segment) {
		return segment.memos().isEmpty() ? "" : segment.memos().getLast().task();
	}

	private static String memo(DiarySegment segment) {
		return segment.memos().stream().map(Memo::text).filter(t -> !t.isEmpty()).distinct()
				.map(t -> t.replaceAll("\\s+", " ")).collect(Collectors.joining("; "));
	}
}
