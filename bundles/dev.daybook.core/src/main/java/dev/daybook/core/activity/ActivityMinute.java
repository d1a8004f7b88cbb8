/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.activity;

import java.util.EnumMap;
import java.util.Map;

/**
 * What happened in one minute of a segment, as counts.
 *
 * @param keys
 *            keystrokes
 * @param clicks
 *            mouse buttons pressed
 * @param scrolls
 *            turns of the mouse wheel
 * @param pointerSeconds
 *            seconds with pointer movement, 0 to 60
 * @param events
 *            IDE events by kind, absent when zero
 */
public record ActivityMinute(int keys, int clicks, int scrolls, int pointerSeconds, Map<Signal, Integer> events) {

	public static final ActivityMinute NONE = new ActivityMinute(0, 0, 0, 0, Map.of());

	public ActivityMinute {
		events = Map.copyOf(events);
	}

	/** Whether the minute counts for the activity level: any signal of a person makes it active, a fact does not. */
	public boolean active() {
		return keys + clicks + scrolls + pointerSeconds > 0 || events.keySet().stream().anyMatch(Signal::human);
	}

	/** Whether nothing was counted, not even a fact. */
	public boolean isEmpty() {
		return keys + clicks + scrolls + pointerSeconds == 0 && events.isEmpty();
	}

	public ActivityMinute plus(ActivityMinute other) {
		if (other.isEmpty()) {
			return this;
		}
		var sum = new EnumMap<Signal, Integer>(Signal.class);
		sum.putAll(events);
		other.events.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
		return new ActivityMinute(keys + other.keys, clicks + other.clicks, scrolls + other.scrolls,
				Math.min(60, pointerSeconds + other.pointerSeconds), sum);
	}
}
