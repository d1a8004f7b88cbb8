/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiaryDay;
import dev.daybook.ide.Status;
import dev.daybook.ide.SyncInfo;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.away.AwayQuestion;
import dev.daybook.ui.internal.corrections.Attention;
import dev.daybook.ui.internal.diary.DiaryModel.Header;
import dev.daybook.ui.internal.diary.DiaryModel.State;
import dev.daybook.ui.internal.elsewhere.Elsewhere;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.sync.SyncText;

/** Turns the diary into what the view shows. Any thread. */
final class DiaryPresenter {

	private final InstantSource clock;

	/**
	 * @param clock
	 *            decides which terms of a contract hold
	 */
	DiaryPresenter(InstantSource clock) {
		this.clock = clock;
	}

	DiaryModel model(WorkDiary diary) {
		var status = diary.status();
		var today = diary.today();
		var attention = attention(diary, status, today);
		return new DiaryModel(header(diary, status, today), rows(diary.contracts(), today, attention),
				absences(diary, today),
				SyncText.of(status.sync(), today.zone()), notices(status), questions(diary, today),
				missing(diary), elsewhere(status, today), attention);
	}

	/**
	 * What was read last stays in sight, below a sentence that says so.
	 *
	 * @param before
	 *            {@code null} if nothing could be read yet
	 */
	DiaryModel unreadable(WorkDiary diary, String reason, @Nullable DiaryModel before) {
		var status = diary.status();
		List<String> notices = new ArrayList<>(status.notices());
		notices.add(NLS.bind(ViewMessages.Notice_Unreadable, reason));
		if (before != null) {
			return before.withNotices(notices);
		}
		var header = new Header(NLS.bind(ViewMessages.Header_Total, "\u2013"), state(status), stateText(status), "", "",
				null);
		return new DiaryModel(header, List.of(), List.of(), SyncText.of(status.sync(), ZoneId.systemDefault()), notices,
				List.of(), Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** Nothing is loaded for it in the IDE that keeps the diary. */
	private static Optional<Elsewhere> elsewhere(Status status, DiaryDay today) {
		var other = status.elsewhere();
		return other.isEmpty() ? Optional.empty() : Optional.of(Elsewhere.of(other.get(), today.zone()));
	}

	/** Nothing is loaded for it before there is unassigned time, or the server refused something. */
	private static Optional<Attention> attention(WorkDiary diary, Status status, DiaryDay today) {
		var refused = status.sync().state() == SyncInfo.State.REFUSED;
		return !refused && diary.unassignedSeconds() == 0 ? Optional.empty() : Attention.of(diary, today.zone());
	}

	private static List<AwayQuestion> questions(WorkDiary diary, DiaryDay today) {
		var open = diary.questions();
		return open.isEmpty() ? List.of() : AwayQuestion.of(diary, today.zone());
	}

	/** Nothing is loaded for absences before there is one. */
	private static List<AwayRow> absences(WorkDiary diary, DiaryDay today) {
		var open = diary.absences();
		return open.isEmpty() ? List.of() : AwayRow.of(diary, open, today.date(), today.zone());
	}

	/** Nothing is loaded for missing memos before a contract requires one. */
	private static Optional<MemosMissing> missing(WorkDiary diary) {
		for (var contract : diary.contracts()) {
			for (var terms : contract.terms()) {
				if (terms.memoRequired()) {
					return MemosMissing.of(diary);
				}
			}
		}
		return Optional.empty();
	}

	private static List<SegmentRow> rows(List<Contract> contracts, DiaryDay today, Optional<Attention> attention) {
		if (today.segments().isEmpty()) {
			return List.of();
		}
		var presenter = new RowPresenter(contracts, today.zone());
		var rows = new ArrayList<SegmentRow>();
		for (var segment : today.segments().reversed()) {
			rows.add(presenter.row(segment, attention.isPresent() && attention.get().isOf(segment)));
		}
		return List.copyOf(rows);
	}

	private Header header(WorkDiary diary, Status status, DiaryDay today) {
		var total = NLS.bind(ViewMessages.Header_Total, Hours.of(today.seconds()));
		var last = status.lastContract();
		return last.isPresent() ? header(diary, status, total, last.get())
				: new Header(total, state(status), stateText(status), ViewMessages.Header_NoContract, "", null);
	}

	private Header header(WorkDiary diary, Status status, String total, Contract contract) {
		var week = diary.weekSeconds(contract.id());
		var limit = contract.termsAt(clock.instant()).weeklyLimit();
		var over = limit == null && contract.until() == null ? 0 : diary.overLimitSeconds(contract.id());
		return new Header(total, state(status), stateText(status),
				NLS.bind(ViewMessages.Header_Contract, contract.title(), contract.client()),
				weekText(week, over, limit),
				limit == null ? null : WeekText.of(week, over, limit));
	}

	private static String weekText(long week, long over, @Nullable Duration limit) {
		if (limit != null) {
			return NLS.bind(ViewMessages.Header_WeekOfLimit, Hours.of(week), Hours.of(limit));
		}
		return over == 0
				? NLS.bind(ViewMessages.Header_Week, Hours.of(week))
				: NLS.bind(ViewMessages.Header_WeekEnded, Hours.of(week), Hours.of(over));
	}

	/** What private mode does stands above all. */
	private static List<String> notices(Status status) {
		if (!status.isPrivate()) {
			return status.notices();
		}
		var notices = new ArrayList<>(status.notices());
		notices.add(status.hidden());
		return List.copyOf(notices);
	}

	private static State state(Status status) {
		if (status.isPrivate()) {
			return State.PRIVATE;
		}
		if (status.tracking()) {
			return State.TRACKING;
		}
		return status.idleStop() ? State.IDLE : State.STOPPED;
	}

	private static String stateText(Status status) {
		return switch (state(status)) {
		case TRACKING -> NLS.bind(ViewMessages.State_Tracking, Hours.of(status.running()));
		case PRIVATE -> privateText(status);
		case IDLE -> ViewMessages.State_Idle;
		case STOPPED -> ViewMessages.State_Stopped;
		};
	}

	private static String privateText(Status status) {
		return status.tracking() ? NLS.bind(ViewMessages.State_Private, Hours.of(status.running()))
				: ViewMessages.State_PrivateStill;
	}
}
