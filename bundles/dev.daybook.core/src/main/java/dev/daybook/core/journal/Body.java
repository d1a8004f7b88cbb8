/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import com.google.gson.JsonObject;

/**
 * The part of a record that a person may want erased.
 *
 * @param salt
 *            128 random bits, 32 hexadecimal digits, so that an erased body cannot be guessed from its commitment
 * @param data
 *            the content, by the record's type; not to be changed after construction
 */
public record Body(String salt, JsonObject data) {

	public static final int SALT_BYTES = 16;

	public Body {
		if (!Hex.isLower(salt, 2 * SALT_BYTES)) {
			throw new IllegalArgumentException("A salt has 32 hexadecimal digits.");
		}
	}

	/** SHA-256 over the salt's 16 bytes and the canonical text of the content. */
	public Hash commitment() {
		return Hash.of(HexFormat.of().parseHex(salt), CanonicalJson.write(data).getBytes(StandardCharsets.UTF_8));
	}

	public String canonical() {
		return CanonicalJson.write(toJson());
	}

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("salt", salt);
		json.add("body", data);
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Body fromJson(JsonObject json) {
		return new Body(json.get("salt").getAsString(), json.getAsJsonObject("body"));
	}
}
