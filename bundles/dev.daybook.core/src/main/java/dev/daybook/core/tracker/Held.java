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

import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Segment;

/**
 * What waits for the next signal across discontinuities: the quiet time before them, and the gaps themselves. If the
 * person turns out to be idle, both are part of the absence instead.
 *
 * @param segments
 *            tracked time between the last signal and the last good tick
 * @param gaps
 *            discontinuities long enough to tell the person
 */
record Held(List<Segment> segments, List<Away> gaps) {

	static final Held NOTHING = new Held(List.of(), List.of());

	Held plus(List<Segment> moreSegments, List<Away> moreGaps) {
		List<Segment> allSegments = new ArrayList<>(segments);
		allSegments.addAll(moreSegments);
		List<Away> allGaps = new ArrayList<>(gaps);
		allGaps.addAll(moreGaps);
		return new Held(allSegments, allGaps);
	}
}
