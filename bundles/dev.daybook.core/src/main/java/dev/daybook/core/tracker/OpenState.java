/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.time.Spans;

/**
 * What is saved at every tick outside the chain: the segments that are not in the journal yet.
 *
 * @param segments
 *            segments in order, none when nothing is tracked
 */
record OpenState(List<Segment> segments) {

	OpenState {
		segments = List.copyOf(segments);
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
		return json;
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
		return new OpenState(segments);
	}
}
