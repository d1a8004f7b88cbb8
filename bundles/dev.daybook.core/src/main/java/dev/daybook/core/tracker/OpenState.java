/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;

/**
 * What is saved at every tick outside the chain: the segments that are not in the journal yet.
 *
 * @param segments
 *            segments in order, none when nothing is tracked
 * @param hiddenSince
 *            first second of private mode, {@code null} when it is off
 * @param hidden
 *            when private mode was on earlier
 */
record OpenState(List<Segment> segments, @Nullable Instant hiddenSince, List<Span> hidden) {

	private static final String SINCE = "privateSince";
	private static final String HIDDEN = "private";

	OpenState {
		segments = List.copyOf(segments);
		hidden = List.copyOf(hidden);
	}

	/** Without private mode. */
	OpenState(List<Segment> segments) {
		this(segments, null, List.of());
	}

	/**
	 * What recovery has to bring into the journal. A crash between writing the journal and saving this state leaves
	 * segments here that are in the journal already, hence the cut.
	 *
	 * @param owned
	 *            seconds that the journal has an owner for
	 */
	List<Segment> notYet(Spans owned) {
		List<Segment> left = new ArrayList<>();
		for (var segment : segments) {
			for (var free : owned.free(segment.from(), segment.to())) {
				left.add(Stretch.tail(segment, free.from()).until(free.to()));
			}
		}
		return left;
	}

	JsonObject toJson() {
		var json = new JsonObject();
		var array = new JsonArray();
		for (var segment : segments) {
			array.add(SegmentJson.writeWhole(segment));
		}
		json.add("segments", array);
		var since = hiddenSince;
		if (since != null) {
			json.addProperty(SINCE, since.toString());
		}
		if (!hidden.isEmpty()) {
			json.add(HIDDEN, spans());
		}
		return json;
	}

	private JsonArray spans() {
		var spans = new JsonArray();
		for (var span : hidden) {
			var pair = new JsonArray();
			pair.add(span.from().toString());
			pair.add(span.to().toString());
			spans.add(pair);
		}
		return spans;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static OpenState fromJson(JsonObject json) {
		List<Segment> segments = new ArrayList<>();
		for (var segment : json.getAsJsonArray("segments")) {
			segments.add(SegmentJson.readWhole(segment.getAsJsonObject()));
		}
		return new OpenState(segments, json.has(SINCE) ? Instant.parse(json.get(SINCE).getAsString()) : null,
				json.has(HIDDEN) ? spans(json.getAsJsonArray(HIDDEN)) : List.of());
	}

	private static List<Span> spans(JsonArray array) {
		List<Span> spans = new ArrayList<>();
		for (var element : array) {
			var pair = element.getAsJsonArray();
			spans.add(new Span(Instant.parse(pair.get(0).getAsString()), Instant.parse(pair.get(1).getAsString())));
		}
		return spans;
	}
}
