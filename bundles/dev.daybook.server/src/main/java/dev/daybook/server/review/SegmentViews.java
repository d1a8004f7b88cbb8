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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.server.review.Changes.Change;
import dev.daybook.server.review.SegmentView.ChangeView;
import dev.daybook.server.review.SegmentView.CommitView;
import dev.daybook.server.review.SegmentView.Count;
import dev.daybook.server.review.SegmentView.MemoView;
import dev.daybook.server.review.SegmentView.Minute;
import dev.daybook.server.review.SegmentView.Picture;

/** Puts segments into words and numbers. */
final class SegmentViews {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

	private final Contract contract;
	private final String base;
	private final ZoneId zone;
	private final Set<String> arrived;
	private final Instant now;

	/**
	 * @param arrived
	 *            hashes of the pictures that are here
	 */
	SegmentViews(Contract contract, String base, ZoneId zone, Set<String> arrived, Instant now) {
		this.contract = contract;
		this.base = base;
		this.zone = zone;
		this.arrived = arrived;
		this.now = now;
	}

	SegmentView view(DiarySegment segment, List<Change> changes) {
		var end = segment.slot().plus(Slot.LENGTH);
		return new SegmentView(segment.slot().toString(), clock(segment.slot()), iso(segment.slot()), clock(end),
				iso(end),
				segment.seconds(), Words.minutes(segment.seconds()), segment.manualSeconds(),
				segment.privateSeconds(),
				segment.level(),
				Slot.of(now).equals(segment.slot()),
				IntStream.range(0, Slot.MINUTES).mapToObj(i -> minute(segment, i)).toList(), counts(segment.activity()),
				segment.memos().stream().map(m -> new MemoView(m.task(), m.text())).toList(),
				segment.commits().stream().map(this::commit).toList(), pictures(segment),
				changes.stream().map(this::change).toList());
	}

	private Minute minute(DiarySegment segment, int index) {
		var minute = segment.minutes().get(index);
		var at = clock(segment.slot().plusSeconds(60L * index));
		return new Minute(index, minute.active(),
				at + " " + (minute.active() ? Words.activity(minute) : "no activity"));
	}

	private static List<Count> counts(ActivityMinute sum) {
		List<Count> counts = new ArrayList<>();
		counts.add(new Count("keys", "keys", sum.keys()));
		counts.add(new Count("clicks", "clicks", sum.clicks()));
		counts.add(new Count("scrolls", "scrolls", sum.scrolls()));
		counts.add(new Count("pointer", "pointer seconds", sum.pointerSeconds()));
		sum.events().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> counts
				.add(new Count(e.getKey().name().toLowerCase(Locale.ROOT), Words.kind(e.getKey()), e.getValue())));
		return counts;
	}

	private CommitView commit(Commit commit) {
		return new CommitView(commit.shortHash(), commit.hash(), commit.branch(), commit.subject(), commit.repository(),
				clock(commit.at()));
	}

	private ChangeView change(Change change) {
		var mark = change.mark();
		return new ChangeView(change.kind().name().toLowerCase(Locale.ROOT), SECOND.format(change.from().atZone(zone)),
				SECOND.format(change.to().atZone(zone)), mark.who(), MOMENT.format(mark.when().atZone(zone)),
				iso(mark.when()), change.reason());
	}

	private List<Picture> pictures(DiarySegment segment) {
		if (segment.isPrivate()) {
			return List.of();
		}
		var asked = contract.termsAt(segment.slot()).capture().shotsPerSegment();
		if (segment.shots().isEmpty() && asked > 0
				&& segment.seconds() > segment.manualSeconds() + segment.privateSeconds()
				&& !Slot.of(now).equals(segment.slot())) {
			return List.of(new Picture("", "No picture was taken in this segment.", "", 0, 0, ""));
		}
		return segment.shots().stream().map(this::picture).toList();
	}

	private Picture picture(Shot shot) {
		var time = clock(shot.at());
		return switch (shot.state()) {
		case WITHHELD -> missing("The developer withheld this picture", shot.reason(), time);
		case ERASED -> missing("This picture was erased", shot.reason(), time);
		case FAILED -> missing("There is no picture", shot.reason(), time);
		case TAKEN -> arrived.contains(shot.sha256())
				? new Picture(base + "/shots/" + shot.sha256() + ".png", "The developer's IDE at " + time, time,
						shot.width(), shot.height(), Words.redacted(shot.redacted()))
				: missing("The picture has not arrived yet", "", time);
		};
	}

	private static Picture missing(String what, String reason, String time) {
		return new Picture("", what + (reason.isBlank() ? "." : ": " + reason), time, 0, 0, "");
	}

	private String clock(Instant instant) {
		return CLOCK.format(instant.atZone(zone));
	}

	private String iso(Instant instant) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
	}
}
