/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.correction;

import java.time.Instant;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.daybook.core.correction.Effect.Erased;
import dev.daybook.core.correction.Effect.Manual;
import dev.daybook.core.correction.Effect.Memos;
import dev.daybook.core.correction.Effect.Moved;
import dev.daybook.core.correction.Effect.Restated;
import dev.daybook.core.correction.Effect.Split;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.SegmentJson;

/** The JSON bodies of corrections. The contract stands in the record's envelope. */
public final class CorrectionJson {

	private static final String MEMO = "memo";
	private static final String SPLIT = "split";
	private static final String UNDO = "undo";
	private static final String RESTATED = "restated";

	private CorrectionJson() {
	}

	public static JsonObject write(Correction correction) {
		var json = switch (correction.effect()) {
		case Moved moved -> SegmentJson.write(moved.segment());
		case Manual manual -> with(SegmentJson.write(manual.segment()), "reason", manual.reason());
		case Withdrawn withdrawn -> with(range(correction), "reason", withdrawn.reason());
		case Memos change -> memos(with(range(correction), "kind", MEMO), change);
		case Split split -> with(range(correction), "kind", SPLIT);
		case Restated restated -> with(SegmentJson.write(restated.segment()), "kind", RESTATED);
		case Erased erased -> throw new IllegalArgumentException("An erasure has a record of its own.");
		case Undo undo -> with(with(range(correction), "kind", UNDO), "undoes", undo.edit());
		};
		if (correction.effect() instanceof Withdrawn withdrawn) {
			json.addProperty("moved", withdrawn.moved());
		}
		json.addProperty("id", correction.mark().id());
		json.addProperty("who", correction.mark().who());
		json.addProperty("when", correction.mark().when().toString());
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Correction readWithdrawn(String contract, JsonObject json) {
		return read(contract, json,
				new Withdrawn(json.get("moved").getAsBoolean(), json.get("reason").getAsString()));
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Correction readMoved(String contract, JsonObject json) {
		return Correction.moved(mark(json), SegmentJson.read(contract, json));
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Correction readManual(String contract, JsonObject json) {
		return Correction.manual(mark(json), SegmentJson.read(contract, json), json.get("reason").getAsString());
	}

	/**
	 * Reads a correction that names no seconds: memos, a split, an earlier edit undone.
	 *
	 * @throws RuntimeException
	 *             if a field is missing or malformed, or the kind is not known
	 */
	public static Correction readCorrection(String contract, JsonObject json) {
		return read(contract, json, switch (json.get("kind").getAsString()) {
		case MEMO -> new Memos(readMemos(json));
		case SPLIT -> new Split();
		case RESTATED -> new Restated(SegmentJson.read(contract, json));
		case UNDO -> new Undo(json.get("undoes").getAsString());
		default -> throw new IllegalArgumentException(
				"The diary has a correction of a kind that this Daybook does not know; use a newer one.");
		});
	}

	private static Correction read(String contract, JsonObject json, Effect effect) {
		return new Correction(mark(json), contract, instant(json, "from"), instant(json, "to"), effect);
	}

	private static JsonObject range(Correction correction) {
		var json = new JsonObject();
		json.addProperty("from", correction.from().toString());
		json.addProperty("to", correction.to().toString());
		return json;
	}

	private static JsonObject memos(JsonObject json, Memos change) {
		var memos = new JsonArray();
		change.memos().forEach(m -> memos.add(SegmentJson.writeMemo(m)));
		json.add("memos", memos);
		return json;
	}

	private static JsonObject with(JsonObject json, String field, String value) {
		json.addProperty(field, value);
		return json;
	}

	private static Mark mark(JsonObject json) {
		return new Mark(json.get("id").getAsString(), json.get("who").getAsString(), instant(json, "when"));
	}

	private static List<Memo> readMemos(JsonObject json) {
		return json.getAsJsonArray("memos").asList().stream().map(JsonElement::getAsJsonObject)
				.map(SegmentJson::readMemo).toList();
	}

	private static Instant instant(JsonObject json, String field) {
		return Instant.parse(json.get(field).getAsString());
	}
}
