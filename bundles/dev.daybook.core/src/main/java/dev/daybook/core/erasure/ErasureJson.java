/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.erasure;

import java.time.Instant;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.daybook.core.erasure.Erasure.Erased;

/** Erasures as the body of their record. */
public final class ErasureJson {

	private ErasureJson() {
	}

	public static JsonObject write(Erasure erasure) {
		var records = new JsonArray();
		for (var erased : erasure.records()) {
			var json = new JsonObject();
			json.addProperty("seq", erased.sequence());
			json.addProperty("type", erased.type());
			json.addProperty("at", erased.at().toString());
			json.addProperty("seconds", erased.seconds());
			records.add(json);
		}
		var json = new JsonObject();
		json.add("records", records);
		json.addProperty("reason", erasure.reason());
		json.addProperty("who", erasure.who());
		json.addProperty("when", erasure.when().toString());
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Erasure read(String contract, JsonObject json) {
		var records = json.getAsJsonArray("records").asList().stream().map(JsonElement::getAsJsonObject)
				.map(ErasureJson::erased).toList();
		return new Erasure(contract, records, json.get("reason").getAsString(), json.get("who").getAsString(),
				Instant.parse(json.get("when").getAsString()));
	}

	private static Erased erased(JsonObject json) {
		return new Erased(json.get("seq").getAsLong(), json.get("type").getAsString(),
				Instant.parse(json.get("at").getAsString()), json.get("seconds").getAsLong());
	}
}
