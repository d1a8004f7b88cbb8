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
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.server.review.DayPage.Cell;
import dev.daybook.server.review.DayPage.CommitText;
import dev.daybook.server.review.DayPage.Count;
import dev.daybook.server.review.DayPage.Hour;
import dev.daybook.server.review.DayPage.MemoText;
import dev.daybook.server.review.DayPage.Picture;
import dev.daybook.server.review.DayPage.Row;

/** Turns segments into rows of the page. Pure. */
final class SegmentRows {

	private static final int BUSY = 40;
	private static final int SOME = 10;

	private final ZoneId zone;
	private final Instant now;
	private final Set<String> pictures;

	/**
	 * @param pictures
	 *            hashes of the pictures that are here
	 */
	SegmentRows(ZoneId zone, Instant now, Set<String> pictures) {
		this.zone = zone;
		this.now = now;
		this.pictures = pictures;
	}

	/** Rows by the hour they begin in; on a day of 25 hours the doubled hour is told apart by its offset. */
	List<Hour> hours(List<DiarySegment> segments) {
		Map<ZonedDateTime, List<DiarySegment>> byHour = new LinkedHashMap<>();
		for (var segment : segments) {
			var hour = segment.slot().atZone(zone).truncatedTo(ChronoUnit.HOURS);
			byHour.computeIfAbsent(hour, h -> new ArrayList<>()).add(segment);
		}
		List<Hour> hours = new ArrayList<>();
		byHour.forEach((hour, inside) -> hours.add(new Hour(Texts.TIME.format(hour),
				Texts.hours(inside.stream().mapToLong(DiarySegment::seconds).sum()),
				inside.stream().map(this::row).toList())));
		return hours;
	}

	private Row row(DiarySegment segment) {
		var end = segment.slot().plus(Slot.LENGTH);
		return new Row(segment.slot().toString(), time(segment.slot()), time(end), segment.seconds(),
				Texts.minutes(segment.seconds()), segment.level(), now.isBefore(end), cells(segment),
				counts(segment.activity()),
				segment.memos().stream().map(m -> new MemoText(m.task(), m.text())).toList(),
				segment.commits().stream().map(this::commit).toList(),
				segment.shots().stream().map(this::picture).toList());
	}

	private List<Cell> cells(DiarySegment segment) {
		List<Cell> cells = new ArrayList<>();
		for (var i = 0; i < Slot.MINUTES; i++) {
			var minute = segment.minutes().get(i);
			var total = total(minute);
			var strength = !minute.active() ? 0 : total >= BUSY ? 3 : total >= SOME ? 2 : 1;
			cells.add(new Cell("%s: %s".formatted(time(segment.slot().plusSeconds(60L * i)), spoken(minute)), strength));
		}
		return cells;
	}

	private static int total(ActivityMinute minute) {
		return minute.keys() + minute.clicks() + minute.scrolls() + minute.pointerSeconds()
				+ minute.events().values().stream().mapToInt(Integer::intValue).sum();
	}

	private static String spoken(ActivityMinute minute) {
		var counts = counts(minute);
		return counts.isEmpty() ? "no activity"
				: String.join(", ", counts.stream().map(c -> c.value() + " " + c.name()).toList());
	}

	private static List<Count> counts(ActivityMinute activity) {
		List<Count> counts = new ArrayList<>();
		add(counts, "keystrokes", "keys", activity.keys());
		add(counts, "clicks", "clicks", activity.clicks());
		add(counts, "scrolls", "scrolls", activity.scrolls());
		add(counts, "seconds of pointer movement", "pointer", activity.pointerSeconds());
		activity.events().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(e -> add(counts, events(e.getKey().name()), e.getKey().name().toLowerCase(Locale.ROOT), e.getValue()));
		return counts;
	}

	private static String events(String kind) {
		return switch (kind) {
		case "EDIT" -> "edits";
		case "SAVE" -> "saves";
		case "PART" -> "switches of part";
		case "NAVIGATION" -> "navigations";
		case "SEARCH" -> "searches";
		case "BUILD" -> "builds";
		case "LAUNCH" -> "launches";
		case "DEBUG" -> "debug steps";
		case "TEST" -> "test runs";
		case "COMMAND" -> "commands";
		default -> kind.toLowerCase(Locale.ROOT) + "s";
		};
	}

	private static void add(List<Count> counts, String name, String kind, int value) {
		if (value > 0) {
			counts.add(new Count(name, kind, value));
		}
	}

	private CommitText commit(Commit commit) {
		return new CommitText(commit.shortHash(), commit.subject(), commit.repository(), commit.branch(), time(commit.at()));
	}

	private Picture picture(Shot shot) {
		var at = time(shot.at());
		return switch (shot.state()) {
		case TAKEN -> !pictures.contains(shot.sha256())
				? new Picture("", "", "Shot taken at " + at + "; its picture is still with the developer.", 0, 0)
				: new Picture("../shots/" + shot.sha256() + ".png", "Shot of the workbench at " + at
				+ (shot.redacted().isEmpty() ? "" : ", with redacted areas"), "", shot.width(), shot.height());
		case WITHHELD -> new Picture("", "", "Shot of " + at + " withheld: " + shot.reason(), 0, 0);
		case FAILED -> new Picture("", "", "No shot at " + at + ": " + shot.reason(), 0, 0);
		};
	}

	private String time(Instant instant) {
		return Texts.TIME.format(instant.atZone(zone));
	}
}
