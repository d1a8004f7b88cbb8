/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Envelope;

/**
 * Seconds that two records of one person claim.
 *
 * @param type
 *            type of the record that came later
 * @param contract
 *            its contract
 * @param span
 *            its time
 * @param overlaps
 *            who has which of its seconds, at least one, in order
 */
record Conflict(String type, @Nullable String contract, Span span, List<Overlap> overlaps) {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter
			.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	Conflict {
		overlaps = List.copyOf(overlaps);
	}

	static Conflict of(Envelope envelope, List<Overlap> overlaps) {
		return new Conflict(envelope.type(), envelope.contract(), Span.of(envelope), overlaps);
	}

	/** For the person. */
	String sentence() {
		var first = overlaps.getFirst();
		var more = overlaps.size() == 1 ? "" : " (and more)";
		return String.format(Locale.ROOT,
				"%s tracked %s to %s UTC%s on the device \"%s\" already, and nobody works twice at once;"
						+ " withdraw these seconds there or here.",
				first.person(), MOMENT.format(first.span().from()),
				TIME.format(first.span().to()), more, first.device());
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("type", type);
		if (contract != null) {
			json.addProperty("contract", contract);
		}
		span(json, span);
		var array = new JsonArray();
		overlaps.forEach(o -> array.add(json(o)));
		json.add("overlaps", array);
		return json;
	}

	private static JsonObject json(Overlap overlap) {
		var json = new JsonObject();
		json.addProperty("device", overlap.device());
		json.addProperty("journal", overlap.journal());
		span(json, overlap.span());
		return json;
	}

	private static void span(JsonObject json, Span span) {
		json.addProperty("from", span.from().toString());
		json.addProperty("to", span.to().toString());
	}
}
