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

import com.google.gson.JsonObject;

/** Withheld shots as the body of their record. */
public final class WithholdingJson {

	private WithholdingJson() {
	}

	public static JsonObject write(Withholding withheld) {
		var json = new JsonObject();
		json.addProperty("at", withheld.at().toString());
		json.addProperty("shot", withheld.shot());
		json.addProperty("commitment", withheld.commitment());
		json.addProperty("reason", withheld.reason());
		json.addProperty("who", withheld.who());
		json.addProperty("when", withheld.when().toString());
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Withholding read(String contract, JsonObject json) {
		return new Withholding(contract, Instant.parse(json.get("at").getAsString()), json.get("shot").getAsLong(),
				json.get("commitment").getAsString(), json.get("reason").getAsString(),
				json.get("who").getAsString(), Instant.parse(json.get("when").getAsString()));
	}
}
