/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.agreement;

import java.time.Instant;

import com.google.gson.JsonObject;

/** Agreements as the body of their record. */
public final class AgreementJson {

	private AgreementJson() {
	}

	public static JsonObject write(Agreement agreement) {
		var terms = agreement.terms();
		var json = new JsonObject();
		json.addProperty("terms", agreement.hash());
		json.addProperty("settings", agreement.settings());
		json.addProperty("revision", terms.revision());
		json.addProperty("client", terms.client());
		json.addProperty("shotsPerSegment", terms.shotsPerSegment());
		json.addProperty("hours", terms.hours());
		json.addProperty("retentionDays", terms.retentionDays());
		json.addProperty("projectNames", terms.projectNames());
		json.addProperty("fileNames", terms.fileNames());
		json.addProperty("who", agreement.who());
		json.addProperty("when", agreement.when().toString());
		return json;
	}

	/**
	 * Reads what {@link #write} wrote, here or in a later version: fields that are not known are passed over.
	 *
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Agreement read(String contract, JsonObject json) {
		var terms = new CaptureTerms(json.get("client").getAsString(), json.get("shotsPerSegment").getAsInt(),
				json.get("hours").getAsString(), json.get("retentionDays").getAsInt(),
				json.get("projectNames").getAsBoolean(),
				json.get("fileNames").getAsBoolean(), json.get("revision").getAsInt());
		return new Agreement(contract, terms, json.get("terms").getAsString(), json.get("settings").getAsString(),
				json.get("who").getAsString(), Instant.parse(json.get("when").getAsString()));
	}
}
