/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.away;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.away.Away;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Times;

/** An absence that waits for an answer, and the question about it. */
public record AwayQuestion(Away away, String sentence) {

	/** The open questions, the oldest first. Any thread. */
	public static List<AwayQuestion> of(WorkDiary diary, ZoneId zone) {
		return diary.questions().stream().map(away -> new AwayQuestion(away, sentence(diary, away, zone))).toList();
	}

	private static String sentence(WorkDiary diary, Away away, ZoneId zone) {
		return NLS.bind(Messages.Away_Question, new Object[] { Times.of(away.from(), zone),
				Times.of(away.to(), zone), AwayText.length(away), AwayText.cause(away.cause()),
				AwayText.title(diary, away) });
	}
}
