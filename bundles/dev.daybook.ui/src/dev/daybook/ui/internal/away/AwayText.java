/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.away;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.away.Away;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Hours;

/** Absences in words. */
public final class AwayText {

	private AwayText() {
	}

	/** What is known of the reason, inside a sentence. */
	public static String cause(Away.Cause cause) {
		return switch (cause) {
		case IDLE -> Messages.Cause_Idle;
		case LOCKED -> Messages.Cause_Locked;
		case ELSEWHERE -> Messages.Cause_Elsewhere;
		case SUSPENDED -> Messages.Cause_Suspended;
		};
	}

	/** As {@code 21 min}, or {@code 1:05 h} from an hour on. */
	public static String length(Away away) {
		var minutes = Math.max(1, away.length().toMinutes());
		return minutes < 60 ? NLS.bind(Messages.Away_Minutes, minutes)
				: NLS.bind(Messages.Away_Hours, Hours.of(away.length()));
	}

	/** The contract that was tracked. */
	public static String title(WorkDiary diary, Away away) {
		if (away.contract().equals(Contract.UNASSIGNED)) {
			return Messages.Away_Unassigned;
		}
		return diary.contracts().stream().filter(c -> c.id().equals(away.contract())).map(Contract::title).findFirst()
				.orElse(away.contract());
	}
}
