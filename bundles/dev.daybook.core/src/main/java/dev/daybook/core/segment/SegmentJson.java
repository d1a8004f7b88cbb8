/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;

/**
 * The JSON body of a segment. The contract and the seconds stand in the record's envelope, and are repeated here only
 * where the segment is still open ({@link #writeWhole}).
 */
public final class SegmentJson {

	private SegmentJson() {
	}

	/** The body of a segment record. */
	public static JsonObject write(Segment segment) {
		var json = new JsonObject();
		json.addProperty("from", segment.from().toString());
		json.addProperty("to", segment.to().toString());
		json.addProperty("rule", segment.rule());
		var minutes = new JsonArray();
		segment.minutes().forEach(m -> minutes.add(writeMinute(m)));
		json.add("minutes", minutes);
		json.add("memos", writeMemos(segment.memos()));
		return json;
	}

	/** The body with the contract, for the open segment's file. */
	public static JsonObject writeWhole(Segment segment) {
		var json = write(segment);
		json.addProperty("contract", segment.contract());
		return json;
	}

	public static Segment readWhole(JsonObject json) {
		return read(json.get("contract").getAsString(), json);
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @throws RuntimeException
	 *             if a field is missing, malformed or out of range
	 */
	public static Segment read(String contract, JsonObject json) {
		List<ActivityMinute> minutes = new ArrayList<>();
		for (var minute : json.getAsJsonArray("minutes")) {
			minutes.add(readMinute(minute.getAsJsonArray()));
		}
		List<Memo> memos = new ArrayList<>();
		for (var memo : json.getAsJsonArray("memos")) {
			memos.add(readMemo(memo.getAsJsonObject()));
		}
		return new Segment(contract, Instant.parse(json.get("from").getAsString()),
				Instant.parse(json.get("to").getAsString()), minutes, memos, json.get("rule").getAsString());
	}

	public static JsonObject writeMemo(Memo memo) {
		var json = new JsonObject();
		json.addProperty("task", memo.task());
		json.addProperty("text", memo.text());
		return json;
	}

	public static Memo readMemo(JsonObject json) {
		return new Memo(json.get("task").getAsString(), json.get("text").getAsString());
	}

	private static JsonArray writeMemos(List<Memo> memos) {
		var array = new JsonArray();
		memos.forEach(m -> array.add(writeMemo(m)));
		return array;
	}

	/** A minute is {@code [keys, clicks, scrolls, pointerSeconds, {event: count}]}, an empty one {@code []}. */
	private static JsonArray writeMinute(ActivityMinute minute) {
		var array = new JsonArray();
		if (!minute.isEmpty()) {
			array.add(minute.keys());
			array.add(minute.clicks());
			array.add(minute.scrolls());
			array.add(minute.pointerSeconds());
			var events = new JsonObject();
			minute.events().forEach((kind, count) -> events.addProperty(kind.name().toLowerCase(Locale.ROOT), count));
			array.add(events);
		}
		return array;
	}

	private static ActivityMinute readMinute(JsonArray array) {
		if (array.isEmpty()) {
			return ActivityMinute.NONE;
		}
		Map<Signal, Integer> events = new EnumMap<>(Signal.class);
		for (Map.Entry<String, JsonElement> event : array.get(4).getAsJsonObject().entrySet()) {
			events.put(Signal.valueOf(event.getKey().toUpperCase(Locale.ROOT)), count(event.getValue()));
		}
		return new ActivityMinute(count(array.get(0)), count(array.get(1)), count(array.get(2)), count(array.get(3)),
				events);
	}

	private static int count(JsonElement element) {
		var value = element.getAsInt();
		if (value < 0) {
			throw new IllegalArgumentException("A count cannot be negative: " + value + ".");
		}
		return value;
	}
}
