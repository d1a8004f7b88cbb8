/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.Conflict;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.format.Times;
import dev.daybook.ui.internal.service.Diaries;

/**
 * What waits for a decision of the person: unassigned time, and time that the server refused.
 *
 * @param unassigned
 *            sentence with a link, empty when there is none
 * @param conflicts
 *            in the journal's order
 */
public record Attention(String unassigned, List<Item> conflicts) {

	/**
	 * A conflict.
	 *
	 * @param sentence
	 *            with a link for each answer
	 */
	public record Item(Conflict conflict, String sentence) {
	}

	private static final int MINUTE = 60;

	/** Empty when nothing waits. Any thread. */
	public static Optional<Attention> of(WorkDiary diary, ZoneId zone) {
		var seconds = diary.unassignedSeconds();
		var conflicts = Diaries.service(Corrections.class).map(Corrections::conflicts).orElse(List.of()).stream()
				.map(c -> new Item(c, sentence(c, diary, zone))).toList();
		return seconds == 0 && conflicts.isEmpty() ? Optional.empty()
				: Optional.of(new Attention(unassigned(seconds), conflicts));
	}

	private static String unassigned(long seconds) {
		if (seconds == 0) {
			return "";
		}
		return seconds < MINUTE ? Messages.Attention_UnassignedFew
				: NLS.bind(Messages.Attention_Unassigned, Hours.of(seconds));
	}

	private static String sentence(Conflict conflict, WorkDiary diary, ZoneId zone) {
		return NLS.bind(Messages.Attention_Conflict,
				new Object[] { Times.of(conflict.from(), zone), Times.of(conflict.to(), zone),
						escaped(ContractChoice.title(diary.contracts(), conflict.contract())),
						escaped(conflict.device()) });
	}

	private static String escaped(String text) {
		return text.replace("&", "&&").replace("<", "\u2039");
	}

	/** Whether some of a segment was not sent. */
	public boolean isOf(DiarySegment segment) {
		var end = segment.slot().plus(Slot.LENGTH);
		return conflicts.stream().map(Item::conflict).anyMatch(c -> c.contract().equals(segment.contract())
				&& c.from().isBefore(end) && segment.slot().isBefore(c.to()));
	}
}
