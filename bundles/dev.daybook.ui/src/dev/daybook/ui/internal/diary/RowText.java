/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Slot;
import dev.daybook.ui.internal.diary.SegmentRow.ShotMark;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.format.Times;

/** A row in words. */
final class RowText {

	private RowText() {
	}

	/** One line of whole sentences, for screen readers and the clipboard. */
	static String sentence(DiarySegment segment, String time, String title, boolean memoMissing, ShotMark shot) {
		List<String> parts = new ArrayList<>();
		parts.add(NLS.bind(Messages.Sentence_Time,
				new Object[] { time, title, Hours.exact(segment.seconds()), segment.level(), Slot.MINUTES }));
		if (segment.privateSeconds() > 0) {
			parts.add(NLS.bind(Messages.Sentence_Private, Hours.exact(segment.privateSeconds())));
		}
		segment.memos().forEach(memo -> parts.add(memo(memo)));
		if (memoMissing) {
			parts.add(Messages.Sentence_MemoMissing);
		}
		segment.commits().forEach(c -> parts.add(NLS.bind(Messages.Sentence_Commit, c.shortHash(), c.subject())));
		parts.add(shot.text());
		return String.join(" ", parts);
	}

	private static String memo(Memo memo) {
		var text = memo.text().replaceAll("\\s+", " ");
		if (memo.task().isEmpty()) {
			return NLS.bind(Messages.Sentence_Memo, text);
		}
		return text.isEmpty()
				? NLS.bind(Messages.Sentence_Task, memo.task())
				: NLS.bind(Messages.Sentence_TaskMemo, memo.task(), text);
	}

	/** Several lines with the exact figures. */
	static String details(DiarySegment segment, String time, String title, boolean memoMissing, ShotMark shot,
			ZoneId zone) {
		var activity = segment.activity();
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.Details_Time, new Object[] { time, title, Hours.exact(segment.seconds()) }));
		lines.add(NLS.bind(Messages.Details_Level, segment.level(), Slot.MINUTES));
		lines.add(NLS.bind(Messages.Details_Counts, new Object[] { activity.keys(), activity.clicks(),
				activity.scrolls(), activity.pointerSeconds() }));
		if (segment.privateSeconds() > 0) {
			lines.add(NLS.bind(Messages.Sentence_Private, Hours.exact(segment.privateSeconds())));
		}
		corrections(segment, zone, lines);
		segment.memos().forEach(memo -> lines.add(memo(memo)));
		if (memoMissing) {
			lines.add(Messages.Sentence_MemoMissing);
		}
		segment.commits().forEach(c -> lines.add(NLS.bind(Messages.Details_Commit,
				new Object[] { c.shortHash(), c.subject(), c.repository(), c.branch() })));
		lines.add(shot.text());
		return String.join("\n", lines);
	}

	/** What was entered by hand, split, moved or changed. */
	private static void corrections(DiarySegment segment, ZoneId zone, List<String> lines) {
		for (var stretch : segment.stretches()) {
			if (segment.stretches().size() > 1 || stretch.manual()) {
				var span = NLS.bind(Messages.Row_Time, exact(stretch.from(), zone), exact(stretch.to(), zone));
				lines.add(stretch.manual() ? NLS.bind(Messages.Details_Manual, span, stretch.reason()) : span);
			}
		}
		var mark = segment.corrected();
		if (mark != null) {
			lines.add(NLS.bind(Messages.Details_Corrected, mark.who(), Times.of(mark.when(), zone)));
		}
	}

	private static String exact(Instant instant, ZoneId zone) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(instant.atZone(zone));
	}
}
