/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.daybook.core.segment.Segment;

/**
 * Unassigned time tells where the work was, so that it can be given to a contract later, and a rule made from it.
 * Stands in {@link Segment#rule}, which leaves the machine for no unassigned time. The folder of a file is enough.
 */
public final class SeenPlace {

	private static final String PREFIX = Segment.RULE_UNASSIGNED + ":";
	/** Longer texts are cut: they are shown and compared, and nothing else. */
	private static final int MAX_TEXT = 300;
	private static final int MAX_REMOTES = 5;

	private SeenPlace() {
	}

	/** Whether a segment's rule says that nothing decided on its contract. */
	public static boolean isUnassigned(String rule) {
		return rule.equals(Segment.RULE_UNASSIGNED) || rule.startsWith(PREFIX);
	}

	/** The rule of unassigned time in a place. */
	public static String rule(Place place) {
		if (place.equals(Place.NOWHERE)) {
			return Segment.RULE_UNASSIGNED;
		}
		var json = new JsonObject();
		add(json, "branch", place.branch());
		add(json, "path", folder(place.path()));
		add(json, "project", place.project());
		var remotes = new JsonArray();
		place.remotes().stream().sorted().limit(MAX_REMOTES).forEach(r -> remotes.add(cut(r)));
		if (!remotes.isEmpty()) {
			json.add("remotes", remotes);
		}
		return PREFIX + json;
	}

	private static void add(JsonObject json, String name, String value) {
		if (!value.isEmpty()) {
			json.addProperty(name, cut(value));
		}
	}

	private static String cut(String text) {
		return text.codePointCount(0, text.length()) <= MAX_TEXT ? text
				: text.substring(0, text.offsetByCodePoints(0, MAX_TEXT));
	}

	private static String folder(String path) {
		var slash = path.lastIndexOf('/');
		return slash < 0 ? "" : path.substring(0, slash);
	}

	/** The place in a rule; {@link Place#NOWHERE} when it tells of none. The path is that of a folder. */
	public static Place of(String rule) {
		return rule.startsWith(PREFIX) ? read(rule.substring(PREFIX.length())).orElse(Place.NOWHERE) : Place.NOWHERE;
	}

	private static Optional<Place> read(String text) {
		try {
			var json = JsonParser.parseString(text).getAsJsonObject();
			Set<String> remotes = new HashSet<>();
			if (json.has("remotes")) {
				json.getAsJsonArray("remotes").forEach(r -> remotes.add(r.getAsString()));
			}
			return Optional.of(
					new Place(string(json, "project"), string(json, "path"), remotes, string(json, "branch")));
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException
				| ClassCastException ofAnotherVersion) {
			// What it tells helps the person, and decides nothing.
			return Optional.empty();
		}
	}

	private static String string(JsonObject json, String name) {
		return json.has(name) ? json.get(name).getAsString() : "";
	}
}
