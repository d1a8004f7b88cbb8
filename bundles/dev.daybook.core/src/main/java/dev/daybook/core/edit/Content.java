/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.attribution.Place;
import dev.daybook.core.attribution.SeenPlace;
import dev.daybook.core.edit.Erasing.What;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Spans;

/**
 * Which records have content that is to go.
 *
 * @param ranges
 *            of the contracts whose evidence goes
 * @param time
 *            the seconds, of whichever contract they were before
 */
record Content(What what, List<Range> ranges, Spans time) {

	boolean goes(JournalRecord saved) {
		var body = saved.body();
		var told = saved.envelope();
		if (body == null) {
			return false;
		}
		return switch (told.type()) {
		case RecordType.SHOT -> what != What.MEMO && isInside(told);
		case RecordType.COMMIT, RecordType.WITHHELD -> what == What.ALL && isInside(told);
		case RecordType.SEGMENT, RecordType.MOVED, RecordType.MANUAL -> what != What.SHOT
				&& time.overlaps(told.at(), told.at().plusSeconds(told.seconds())) && says(body.data());
		case RecordType.CORRECTION -> what != What.SHOT && time.overlaps(told.at(), Slot.endOf(told.at()))
				&& says(body.data());
		default -> false;
		};
	}

	/** Whether a record of a type may tell of activity and memos of time. */
	static boolean isTime(String type) {
		return switch (type) {
		case RecordType.SEGMENT, RecordType.MOVED, RecordType.MANUAL, RecordType.CORRECTION -> true;
		default -> false;
		};
	}

	/** Hash of the picture that a record names. */
	static Optional<String> picture(JournalRecord saved) {
		var body = saved.body();
		var hash = body == null || !saved.envelope().type().equals(RecordType.SHOT) ? ""
				: body.data().get("sha256").getAsString();
		return hash.isEmpty() ? Optional.empty() : Optional.of(hash);
	}

	private boolean isInside(Envelope told) {
		var at = told.at();
		return time.overlaps(at, at.plusSeconds(1))
				|| ranges.stream().anyMatch(r -> r.contract().equals(told.contract())
						&& !at.isBefore(r.from()) && at.isBefore(r.to()));
	}

	/** Whether there is anything in it to go; a split or an undo says nothing. */
	private boolean says(JsonObject json) {
		var memos = json.has("memos") && !json.getAsJsonArray("memos").isEmpty();
		return memos || what == What.ALL && (hasCounts(json) || hasText(json, "reason")
				|| json.has("rule") && !SeenPlace.of(json.get("rule").getAsString()).equals(Place.NOWHERE));
	}

	private static boolean hasText(JsonObject json, String field) {
		return json.has(field) && !json.get(field).getAsString().isEmpty();
	}

	private static boolean hasCounts(JsonObject json) {
		return json.has("minutes") && json.getAsJsonArray("minutes").asList().stream()
				.flatMap(m -> m instanceof JsonArray minute ? Stream.of(minute) : Stream.empty())
				.anyMatch(m -> !m.isEmpty());
	}
}
