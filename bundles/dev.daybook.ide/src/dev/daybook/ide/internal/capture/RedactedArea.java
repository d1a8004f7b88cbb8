/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A part of the picture that nobody gets to see.
 *
 * @param kind
 *            why, in one word of {@code a} to {@code z}
 * @param bounds
 *            where, in pixels at 100 % zoom, relative to the picture; may reach beyond it
 */
record RedactedArea(String kind, Rectangle bounds) {

	static final String PASSWORD = "password";
	static final String EDITOR = "editor";
	static final String PART = "part";
	/** Of another contract, or of none. */
	static final String PROJECT = "project";
	/** A place that names something redacted. */
	static final String NAME = "name";
	static final String BROWSER = "browser";
	/** A rule could not be evaluated, so it redacts. */
	static final String UNKNOWN = "unknown";

	static Map<String, Integer> countByKind(List<RedactedArea> areas) {
		var counts = new TreeMap<String, Integer>();
		areas.forEach(area -> counts.merge(area.kind(), 1, Integer::sum));
		return counts;
	}
}
