/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The JSON form of a contract, in the journal and on the wire. Durations are whole seconds. What has its default value
 * is left out where earlier versions did not know the field.
 */
public final class ContractJson {

	private static final String LOCAL = "local";

	private ContractJson() {
	}

	public static JsonObject write(Contract contract) {
		var json = new JsonObject();
		json.addProperty("id", contract.id());
		json.addProperty("client", contract.client());
		json.addProperty("title", contract.title());
		var terms = new JsonArray();
		contract.terms().forEach(t -> terms.add(writeTerms(t)));
		json.add("terms", terms);
		var until = contract.until();
		if (until != null) {
			json.addProperty("until", until.toString());
		}
		if (contract.archived()) {
			json.addProperty("archived", true);
		}
		if (contract.local()) {
			json.addProperty("origin", LOCAL);
		}
		return json;
	}

	/** The contract with the mark that it is deleted. */
	public static JsonObject writeDeleted(Contract contract) {
		var json = write(contract);
		json.addProperty("deleted", true);
		return json;
	}

	public static boolean isDeleted(JsonObject json) {
		return has(json, "deleted") && json.get("deleted").getAsBoolean();
	}

	private static JsonObject writeTerms(Terms terms) {
		var json = new JsonObject();
		json.addProperty("from", terms.from().toString());
		json.addProperty("rateMinorUnits", terms.hourlyRate().minorUnits());
		json.addProperty("currency", terms.hourlyRate().currency().getCurrencyCode());
		var limit = terms.weeklyLimit();
		if (limit != null) {
			json.addProperty("weeklyLimitSeconds", limit.toSeconds());
		}
		json.addProperty("shotsPerSegment", terms.capture().shotsPerSegment());
		if (!terms.capture().hours().isAlways()) {
			json.addProperty("captureHours", terms.capture().hours().text());
		}
		json.addProperty("manualTime", terms.manualTime());
		json.addProperty("memoRequired", terms.memoRequired());
		json.addProperty("idleThresholdSeconds", terms.idleThreshold().toSeconds());
		json.addProperty("rounding", terms.rounding().name());
		json.addProperty("retentionDays", terms.retentionDays());
		json.addProperty("zone", terms.zone().getId());
		if (terms.overLimit() != OverLimit.GO_ON) {
			json.addProperty("overLimit", terms.overLimit().name());
		}
		if (!terms.editWindow().equals(Terms.DEFAULT_EDIT_WINDOW)) {
			json.addProperty("editWindowSeconds", terms.editWindow().toSeconds());
		}
		addFlag(json, "privateTime", terms.privateTime(), false);
		addFlag(json, "projectNames", terms.projectNames(), true);
		addFlag(json, "fileNames", terms.fileNames(), false);
		var withheld = terms.shots().withheldPerWeek();
		if (withheld != null) {
			json.addProperty("withheldPerWeek", withheld);
		}
		addFlag(json, "deletedKeepsTime", terms.shots().deletedKeepsTime(), false);
		return json;
	}

	private static void addFlag(JsonObject json, String field, boolean value, boolean usual) {
		if (value != usual) {
			json.addProperty(field, value);
		}
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Contract read(JsonObject json) {
		List<Terms> terms = json.getAsJsonArray("terms").asList().stream().map(JsonElement::getAsJsonObject)
				.map(ContractJson::readTerms).toList();
		return new Contract(json.get("id").getAsString(), json.get("client").getAsString(),
				json.get("title").getAsString(), terms,
				has(json, "until") ? Instant.parse(json.get("until").getAsString()) : null,
				has(json, "archived") && json.get("archived").getAsBoolean(),
				has(json, "origin") && json.get("origin").getAsString().equals(LOCAL));
	}

	private static Terms readTerms(JsonObject json) {
		var limit = has(json, "weeklyLimitSeconds")
				? Duration.ofSeconds(json.get("weeklyLimitSeconds").getAsLong())
				: null;
		var rate = new Money(json.get("rateMinorUnits").getAsLong(),
				Currency.getInstance(json.get("currency").getAsString()));
		return new Terms(Instant.parse(json.get("from").getAsString()), rate, limit,
				new CapturePolicy(json.get("shotsPerSegment").getAsInt(),
						has(json, "captureHours") ? CaptureHours.parse(json.get("captureHours").getAsString())
								: CaptureHours.ALWAYS),
				json.get("manualTime").getAsBoolean(),
				json.get("memoRequired").getAsBoolean(),
				Duration.ofSeconds(json.get("idleThresholdSeconds").getAsLong()),
				Rounding.valueOf(json.get("rounding").getAsString()), json.get("retentionDays").getAsInt(),
				ZoneId.of(json.get("zone").getAsString()),
				has(json, "overLimit") ? OverLimit.valueOf(json.get("overLimit").getAsString()) : OverLimit.GO_ON,
				has(json, "editWindowSeconds") ? Duration.ofSeconds(json.get("editWindowSeconds").getAsLong())
						: Terms.DEFAULT_EDIT_WINDOW,
				flag(json, "privateTime", false), flag(json, "projectNames", true), flag(json, "fileNames", false),
				new ShotTerms(has(json, "withheldPerWeek") ? json.get("withheldPerWeek").getAsInt() : null,
						flag(json, "deletedKeepsTime", false)));
	}

	private static boolean flag(JsonObject json, String field, boolean usual) {
		return has(json, field) ? json.get(field).getAsBoolean() : usual;
	}

	private static boolean has(JsonObject json, String field) {
		return json.has(field) && !json.get(field).isJsonNull();
	}
}
