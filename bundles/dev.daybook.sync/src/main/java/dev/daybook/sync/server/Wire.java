/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;

/**
 * The JSON of sync protocol v1. Every reader throws a {@link RuntimeException} when the text is not what it expects.
 */
final class Wire {

	private static final int MAX_SENTENCE = 500;

	private Wire() {
	}

	static byte[] records(List<JournalRecord> records) {
		return bytes(list(records));
	}

	private static JsonObject list(List<JournalRecord> records) {
		var array = new JsonArray();
		records.forEach(r -> array.add(item(r)));
		var json = new JsonObject();
		json.add("records", array);
		return json;
	}

	private static byte[] bytes(JsonObject json) {
		return json.toString().getBytes(StandardCharsets.UTF_8);
	}

	static byte[] preview(List<JournalRecord> records, String contract, Instant at, Collection<String> shots) {
		var json = list(records);
		json.addProperty("contract", contract);
		json.addProperty("at", at.toString());
		var hashes = new JsonArray();
		shots.forEach(hashes::add);
		json.add("shots", hashes);
		return bytes(json);
	}

	static ClientPage clientPage(JsonObject json) {
		return new ClientPage(json.get("page").getAsString(), json.get("style").getAsString());
	}

	private static JsonObject item(JournalRecord saved) {
		var json = new JsonObject();
		json.add("envelope", saved.envelope().toJson());
		var body = saved.body();
		if (body != null) {
			json.add("body", body.toJson());
		}
		return json;
	}

	static JsonObject object(byte[] utf8) {
		return JsonParser.parseString(new String(utf8, StandardCharsets.UTF_8)).getAsJsonObject();
	}

	static List<Contract> contracts(JsonObject json) {
		return json.getAsJsonArray("contracts").asList().stream().map(JsonElement::getAsJsonObject)
				.map(ContractJson::read).toList();
	}

	static Head head(JsonObject json) {
		var size = json.get("size").getAsLong();
		if (size < 0) {
			throw new IllegalArgumentException("A journal cannot have " + size + " records.");
		}
		return new Head(size, new Hash(json.get("hash").getAsString()));
	}

	static Receipt receipt(JsonObject json) {
		var items = json.getAsJsonArray("results").asList().stream().map(JsonElement::getAsJsonObject).map(Wire::result)
				.toList();
		return new Receipt(items, head(json),
				json.has("countersigned") ? cosigned(json.getAsJsonObject("countersigned")) : null);
	}

	private static Cosigned cosigned(JsonObject json) {
		return new Cosigned(json.get("seq").getAsLong(), json.get("note").getAsString(),
				json.get("server").getAsString());
	}

	private static Receipt.Item result(JsonObject json) {
		var status = Receipt.Status.valueOf(json.get("status").getAsString().toUpperCase(Locale.ROOT));
		var reason = json.has("reason") ? plain(json.get("reason").getAsString()) : "";
		return new Receipt.Item(json.get("seq").getAsLong(), new Hash(json.get("hash").getAsString()), status, reason,
				json.has("conflict") ? conflict(json.getAsJsonObject("conflict")) : null);
	}

	static List<Receipt.Item> conflicts(JsonObject json) {
		return json.getAsJsonArray("conflicts").asList().stream().map(JsonElement::getAsJsonObject).map(Wire::result)
				.toList();
	}

	private static Conflict conflict(JsonObject json) {
		var overlaps = json.getAsJsonArray("overlaps").asList().stream().map(JsonElement::getAsJsonObject)
				.map(Wire::overlap).toList();
		return new Conflict(json.get("type").getAsString(),
				json.has("contract") ? json.get("contract").getAsString() : null, instant(json, "from"),
				instant(json, "to"), overlaps);
	}

	private static Conflict.Overlap overlap(JsonObject json) {
		return new Conflict.Overlap(plain(json.get("device").getAsString()), json.get("journal").getAsString(),
				instant(json, "from"), instant(json, "to"));
	}

	private static Instant instant(JsonObject json, String field) {
		return Instant.parse(json.get(field).getAsString());
	}

	static List<String> shots(JsonObject json) {
		return json.getAsJsonArray("shots").asList().stream().map(e -> new Hash(e.getAsString()).hex()).toList();
	}

	static List<ShotLook> looks(JsonObject json) {
		return json.getAsJsonArray("seen").asList().stream().map(JsonElement::getAsJsonObject)
				.map(l -> new ShotLook(new Hash(l.get("shot").getAsString()).hex(),
						plain(l.get("viewer").getAsString()), instant(l, "at")))
				.toList();
	}

	static String error(JsonObject json) {
		return plain(json.get("error").getAsString());
	}

	/** A server's sentence is shown to the person: one line, no control characters, not endless. */
	private static String plain(String sentence) {
		var line = sentence.replaceAll("\\p{Cntrl}+", " ").strip();
		return line.length() <= MAX_SENTENCE ? line : line.substring(0, MAX_SENTENCE) + "…";
	}
}
