/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;

import dev.daybook.core.segment.Shot.State;

/** The JSON bodies of shot and commit records. The contract stands in the record's envelope. */
public final class EvidenceJson {

	private EvidenceJson() {
	}

	public static JsonObject write(Shot shot) {
		var json = new JsonObject();
		json.addProperty("at", shot.at().toString());
		json.addProperty("state", shot.state().name().toLowerCase(Locale.ROOT));
		json.addProperty("sha256", shot.sha256());
		json.addProperty("bytes", shot.bytes());
		json.addProperty("width", shot.width());
		json.addProperty("height", shot.height());
		json.addProperty("moment", shot.moment());
		var redacted = new JsonObject();
		shot.redacted().forEach(redacted::addProperty);
		json.add("redacted", redacted);
		json.addProperty("reason", shot.reason());
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Shot readShot(String contract, JsonObject json) {
		Map<String, Integer> redacted = new TreeMap<>();
		json.getAsJsonObject("redacted").entrySet().forEach(e -> redacted.put(e.getKey(), e.getValue().getAsInt()));
		return new Shot(contract, Instant.parse(json.get("at").getAsString()),
				State.valueOf(json.get("state").getAsString().toUpperCase(Locale.ROOT)),
				json.get("sha256").getAsString(), json.get("bytes").getAsLong(), json.get("width").getAsInt(),
				json.get("height").getAsInt(), json.get("moment").getAsString(), redacted,
				json.get("reason").getAsString());
	}

	public static JsonObject write(Commit commit) {
		var json = new JsonObject();
		json.addProperty("at", commit.at().toString());
		json.addProperty("repository", commit.repository());
		json.addProperty("hash", commit.hash());
		json.addProperty("branch", commit.branch());
		json.addProperty("subject", commit.subject());
		json.addProperty("amends", commit.amends());
		if (commit.files() >= 0) {
			json.addProperty("files", commit.files());
		}
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Commit readCommit(String contract, JsonObject json) {
		return new Commit(contract, Instant.parse(json.get("at").getAsString()), json.get("repository").getAsString(),
				json.get("hash").getAsString(), json.get("branch").getAsString(), json.get("subject").getAsString(),
				json.get("amends").getAsString(),
				json.has("files") ? json.get("files").getAsInt() : Commit.UNKNOWN);
	}
}
