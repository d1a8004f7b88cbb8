/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * One day of the diary.
 *
 * @param date
 *            the day in {@code zone}
 * @param zone
 *            zone in which the day begins and ends; days of 23 and 25 hours occur
 * @param segments
 *            segments by slot, then by contract
 */
public record DiaryDay(LocalDate date, ZoneId zone, List<DiarySegment> segments) {

	public DiaryDay {
		segments = List.copyOf(segments);
	}

	/** Tracked seconds of all contracts. */
	public long seconds() {
		var seconds = 0L;
		for (var segment : segments) {
			seconds += segment.seconds();
		}
		return seconds;
	}

	/** Tracked seconds of one contract. */
	public long seconds(String contract) {
		return segments.stream().filter(s -> s.contract().equals(contract)).mapToLong(DiarySegment::seconds).sum();
	}
}
