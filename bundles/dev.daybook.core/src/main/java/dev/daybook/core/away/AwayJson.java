/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.away;

import java.time.Instant;
import java.util.Locale;

import com.google.gson.JsonObject;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.SegmentJson;

/** The JSON bodies of an absence and of its answer. The contract that was tracked stands in the record's envelope. */
public final class AwayJson {

	private AwayJson() {
	}

	public static JsonObject write(Away away) {
		var json = new JsonObject();
		json.addProperty("from", away.from().toString());
		json.addProperty("to", away.to().toString());
		json.addProperty("cause", name(away.cause()));
		json.add("memo", SegmentJson.writeMemo(away.memo()));
		return json;
	}

	/**
	 * Reads what {@link #write(Away)} wrote.
	 *
	 * @throws RuntimeException
	 *             if a field is missing, malformed or out of range
	 */
	public static Away readAway(String contract, JsonObject json) {
		return new Away(contract, Instant.parse(json.get("from").getAsString()),
				Instant.parse(json.get("to").getAsString()), value(Away.Cause.class, json, "cause"),
				memo(json));
	}

	public static JsonObject write(AwayAnswer answer) {
		var json = new JsonObject();
		json.add("away", write(answer.away()));
		json.addProperty("choice", name(answer.choice()));
		var billedTo = answer.billedTo();
		if (billedTo != null) {
			json.addProperty("billedTo", billedTo);
		}
		json.add("memo", SegmentJson.writeMemo(answer.memo()));
		return json;
	}

	/**
	 * Reads what {@link #write(AwayAnswer)} wrote.
	 *
	 * @throws RuntimeException
	 *             if a field is missing, malformed or out of range
	 */
	public static AwayAnswer readAnswer(String contract, JsonObject json) {
		var billedTo = json.has("billedTo") ? json.get("billedTo").getAsString() : null;
		return new AwayAnswer(readAway(contract, json.getAsJsonObject("away")),
				value(AwayAnswer.Choice.class, json, "choice"), billedTo, memo(json));
	}

	private static Memo memo(JsonObject json) {
		return SegmentJson.readMemo(json.getAsJsonObject("memo"));
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static <E extends Enum<E>> E value(Class<E> type, JsonObject json, String field) {
		return Enum.valueOf(type, json.get(field).getAsString().toUpperCase(Locale.ROOT));
	}
}
