/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.limit.Limit;
import dev.daybook.ui.internal.away.AwayQuestion;
import dev.daybook.ui.internal.corrections.Attention;
import dev.daybook.ui.internal.elsewhere.Elsewhere;
import dev.daybook.ui.internal.sync.SyncText;

/**
 * All that the view shows. Two equal ones need no repaint.
 *
 * @param header
 *            totals
 * @param rows
 *            segments, the newest first
 * @param absences
 *            absences that are billed to nobody, the oldest first
 * @param sync
 *            how the review server stands
 * @param notices
 *            sentences about the journal and the disk, newest last
 * @param questions
 *            absences that wait for an answer, the oldest first
 * @param missing
 *            segments of this week without a required memo
 * @param elsewhere
 *            who keeps the diary, empty when this IDE does
 * @param attention
 *            what waits for a decision, empty when nothing does
 */
record DiaryModel(Header header, List<SegmentRow> rows, List<AwayRow> absences, SyncText sync, List<String> notices,
		List<AwayQuestion> questions, Optional<MemosMissing> missing, Optional<Elsewhere> elsewhere,
		Optional<Attention> attention) {

	/** All rows, the newest first. */
	List<DiaryRow> allRows() {
		if (absences.isEmpty()) {
			return List.copyOf(rows);
		}
		List<DiaryRow> all = new ArrayList<>(rows);
		all.addAll(absences);
		all.sort((a, b) -> b.when().compareTo(a.when()));
		return all;
	}

	DiaryModel withNotices(List<String> others) {
		return new DiaryModel(header, rows, absences, sync, others, questions, missing, elsewhere, attention);
	}

	boolean isEmpty() {
		return rows.isEmpty() && absences.isEmpty();
	}

	/** Written out, for the JDK makes that of a record from twenty classes, and this runs while the IDE starts. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DiaryModel model && header.equals(model.header) && rows.equals(model.rows)
				&& absences.equals(model.absences)
				&& sync.equals(model.sync) && notices.equals(model.notices) && questions.equals(model.questions)
				&& missing.equals(model.missing) && elsewhere.equals(model.elsewhere)
				&& attention.equals(model.attention);
	}

	@Override
	public int hashCode() {
		return Objects.hash(header, rows, absences, sync, notices, questions, missing, elsewhere, attention);
	}

	/** What is going on; each has an icon with a shape of its own. */
	enum State {
		STOPPED("start"), TRACKING("stop"), IDLE("idle"), PRIVATE("private");

		private final String file;

		State(String file) {
			this.file = file;
		}

		/** Path inside this bundle. */
		String icon() {
			return "icons/" + file + ".svg";
		}
	}

	/**
	 * Totals.
	 *
	 * @param total
	 *            tracked today, all contracts
	 * @param state
	 *            what is going on
	 * @param stateText
	 *            the same in words
	 * @param contract
	 *            title and client of the contract tracked now or last, empty when there is none
	 * @param week
	 *            tracked this week, empty without a contract
	 * @param limit
	 *            the weekly limit, {@code null} when there is none
	 */
	record Header(String total, State state, String stateText, String contract, String week,
			@Nullable WeekLimit limit) {

		/** Written out, as that of {@link DiaryModel} is. */
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Header header && total.equals(header.total) && state == header.state
					&& stateText.equals(header.stateText) && contract.equals(header.contract)
					&& week.equals(header.week) && Objects.equals(limit, header.limit);
		}

		@Override
		public int hashCode() {
			return Objects.hash(total, state, stateText, contract, week, limit);
		}
	}

	/**
	 * A weekly limit and what is used of it.
	 *
	 * @param permille
	 *            used, 0 to 1000
	 * @param level
	 *            how near it is
	 * @param hint
	 *            sentence about what is left, empty while there is enough
	 */
	record WeekLimit(int permille, Limit.Level level, String hint) {
	}
}
