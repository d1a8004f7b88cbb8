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
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ui.internal.diary.SegmentRow.ShotMark;
import dev.daybook.ui.internal.diary.SegmentRow.ShotMark.Kind;
import dev.daybook.ui.internal.format.Times;

/** Shots in words. */
final class ShotText {

	private ShotText() {
	}

	/**
	 * The latest shot that was taken, or else what became of the latest one.
	 *
	 * @param contract
	 *            whose terms say how long it is kept, {@code null} if nobody knows
	 */
	static ShotMark of(List<Shot> shots, @Nullable Contract contract) {
		if (shots.isEmpty()) {
			return new ShotMark(Kind.NONE, "", Messages.Shot_None);
		}
		var taken = shots.stream().filter(s -> s.state() == Shot.State.TAKEN).reduce((first, second) -> second);
		return of(taken.orElse(shots.getLast()), contract);
	}

	private static ShotMark of(Shot shot, @Nullable Contract contract) {
		return switch (shot.state()) {
		case TAKEN -> new ShotMark(Kind.TAKEN, shot.sha256(), kept(goes(taken(shot), shot, contract), shot, contract));
		case WITHHELD -> new ShotMark(Kind.WITHHELD, "", NLS.bind(Messages.Shot_Withheld, shot.reason()));
		case ERASED -> new ShotMark(Kind.ERASED, "", NLS.bind(Messages.Shot_Erased, shot.reason()).strip());
		case FAILED -> new ShotMark(Kind.FAILED, "", NLS.bind(Messages.Shot_Failed, shot.reason()));
		};
	}

	/** With the time at which it is sent, as long as the person may decide. */
	private static String goes(String text, Shot shot, @Nullable Contract contract) {
		var until = shot.at().plus(new DaybookPreferences().shotReview());
		return contract == null || Contract.staysHere(contract.id()) || !Instant.now().isBefore(until) ? text
				: NLS.bind(Messages.Shot_Goes, text, Times.of(until, ZoneId.systemDefault()));
	}

	/** With the day on which it is erased. */
	private static String kept(String text, Shot shot, @Nullable Contract contract) {
		return contract == null ? text
				: NLS.bind(Messages.Shot_ErasedOn, text, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
						.format(contract.termsAt(shot.at()).erasedOn(shot.at())));
	}

	private static String taken(Shot shot) {
		var redacted = shot.redacted().values().stream().mapToInt(Integer::intValue).sum();
		var text = Shot.ASKED.equals(shot.moment()) ? Messages.Shot_Asked : Messages.Shot_Taken;
		return redacted == 0
				? text
				: NLS.bind(redacted == 1 ? Messages.Shot_RedactedOne : Messages.Shot_Redacted, text, redacted);
	}
}
