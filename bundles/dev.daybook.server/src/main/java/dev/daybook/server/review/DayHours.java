/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.time.Slot;
import dev.daybook.server.review.DayPage.Hour;

/** The segments of a day by hours of local time, and those that a change left nothing of. */
final class DayHours {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final ZoneId zone;
	private final Changes changes;
	private final SegmentViews views;

	DayHours(ZoneId zone, Changes changes, SegmentViews views) {
		this.zone = zone;
		this.changes = changes;
		this.views = views;
	}

	List<Hour> of(LocalDate date, String contract, List<DiarySegment> segments) {
		// By instant, not by the clock's face: the hour that comes twice in autumn stays two hours.
		Map<Instant, List<DiarySegment>> byHour = new LinkedHashMap<>();
		all(date, contract, segments)
				.forEach(s -> byHour.computeIfAbsent(hourOf(s.slot()), h -> new ArrayList<>()).add(s));
		return byHour.entrySet().stream().map(e -> hour(e.getKey(), e.getValue())).toList();
	}

	private Iterable<DiarySegment> all(LocalDate date, String contract, List<DiarySegment> segments) {
		var all = new TreeMap<Instant, DiarySegment>();
		segments.forEach(s -> all.put(s.slot(), s));
		changes.slots(date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant())
				.forEach(s -> all.putIfAbsent(s, empty(s, contract)));
		return all.values();
	}

	private static DiarySegment empty(Instant slot, String contract) {
		return new DiarySegment(slot, contract, List.of(), Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE),
				List.of(), List.of(), List.of(), null);
	}

	private Hour hour(Instant hour, List<DiarySegment> segments) {
		return new Hour(HOUR.format(hour.atZone(zone)),
				Words.minutes(segments.stream().mapToLong(DiarySegment::seconds).sum()),
				segments.stream().map(s -> views.view(s, changes.of(s.slot()))).toList());
	}

	private Instant hourOf(Instant slot) {
		return slot.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
	}
}
