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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.away.AwayText;
import dev.daybook.ui.internal.format.Times;

/**
 * An absence that is billed to nobody, as a row of the view.
 *
 * @param away
 *            the absence
 * @param discarded
 *            whether the person has said already that it was no work
 * @param time
 *            from and to in the day's zone; an earlier day is named
 * @param length
 *            how long
 * @param text
 *            why, and that it is not billed
 * @param sentence
 *            all of it in words
 */
record AwayRow(Away away, boolean discarded, String time, String length, String text, String sentence)
		implements DiaryRow {

	/** The absences of today. Any thread. */
	static List<AwayRow> of(WorkDiary diary, List<AwayEntry> open, LocalDate today, ZoneId zone) {
		return open.stream().map(e -> of(diary, e, today, zone)).toList();
	}

	private static AwayRow of(WorkDiary diary, AwayEntry entry, LocalDate today, ZoneId zone) {
		var away = entry.away();
		var discarded = entry.state() == AwayEntry.State.DISCARDED;
		var begin = LocalDate.ofInstant(away.from(), zone);
		var from = Times.of(away.from(), zone);
		var time = NLS.bind(Messages.Row_Time,
				begin.equals(today) ? from : NLS.bind(Messages.Away_From, Times.day(begin, today), from),
				Times.of(away.to(), zone));
		var cause = AwayText.cause(away.cause());
		var length = AwayText.length(away);
		var text = NLS.bind(discarded ? Messages.Away_Discarded : Messages.Away_Text, cause);
		var sentence = NLS.bind(discarded ? Messages.Away_SentenceDiscarded : Messages.Away_Sentence,
				new Object[] { time, length, cause, AwayText.title(diary, away) });
		return new AwayRow(away, discarded, time, length, text, sentence);
	}

	@Override
	public String sentence() {
		return sentence;
	}

	@Override
	public Instant when() {
		return away.from();
	}

	@Override
	public boolean isSame(DiaryRow other) {
		return other instanceof AwayRow row && away.equals(row.away);
	}

	@Override
	public String details() {
		return NLS.bind(Messages.Away_Details, sentence);
	}
}
