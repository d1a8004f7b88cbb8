/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.task.Proposal;
import dev.daybook.core.task.TaskTotal;
import dev.daybook.ui.internal.format.Hours;

/**
 * A task and memo to take, as the dialog lists it.
 *
 * @param memo
 *            what is taken
 * @param from
 *            where it comes from, in a word; empty for one that was used before
 * @param week
 *            tracked time of its task in this week, empty when there is none or no task
 */
record MemoChoice(Memo memo, String from, String week) {

	static List<MemoChoice> ofRecent(List<Memo> recent) {
		return recent.stream().map(m -> new MemoChoice(m, "", "")).toList();
	}

	static List<MemoChoice> of(List<Proposal> proposals, List<TaskTotal> totals) {
		Map<String, String> weeks = new HashMap<>();
		totals.stream().filter(t -> !t.task().isEmpty())
				.forEach(t -> weeks.put(t.task(), NLS.bind(Messages.Choice_Week, Hours.of(t.seconds()))));
		return proposals.stream()
				.map(p -> new MemoChoice(p.memo(), from(p.source()), weeks.getOrDefault(p.memo().task(), ""))).toList();
	}

	private static String from(Proposal.Source source) {
		return switch (source) {
		case BRANCH -> Messages.Choice_Branch;
		case COMMIT -> Messages.Choice_Commit;
		case RECENT -> "";
		};
	}

	/** The memo's text in one line. */
	String line() {
		return memo.text().replaceAll("\\s+", " ");
	}

	/** Whether every word of {@code typed} is somewhere in task or memo, in any case. */
	boolean matches(String typed) {
		var text = (memo.task() + ' ' + memo.text()).toLowerCase(Locale.ROOT);
		return Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
	}
}
