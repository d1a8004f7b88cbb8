/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * The part of a record that is for ever.
 *
 * @param sequence
 *            number of the record in its journal, from 0
 * @param at
 *            UTC instant of what the record tells (for a segment, its first second)
 * @param type
 *            one of {@link RecordType}, or one that a later version knows
 * @param contract
 *            identifier of the contract, or {@code null} where there is none
 * @param seconds
 *            seconds tracked, given to the contract or taken from it, by type; else 0
 * @param previous
 *            hash of the record before, {@link Hash#ZERO} for the first
 * @param commitment
 *            salted hash of the body
 */
public record Envelope(long sequence, Instant at, String type, @Nullable String contract, long seconds, Hash previous,
		Hash commitment) {

	/** Version of the envelope's form. */
	public static final int VERSION = 1;

	/** The hash of the record: chain link and Merkle leaf in one. */
	public Hash hash() {
		return Hash.ofLeaf(canonical());
	}

	public String canonical() {
		return CanonicalJson.write(toJson());
	}

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("v", VERSION);
		json.addProperty("seq", sequence);
		json.addProperty("at", at.toString());
		json.addProperty("type", type);
		if (contract != null) {
			json.addProperty("contract", contract);
		}
		json.addProperty("seconds", seconds);
		json.addProperty("prev", previous.hex());
		json.addProperty("commitment", commitment.hex());
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed, or the version is newer than {@link #VERSION}
	 */
	public static Envelope fromJson(JsonObject json) {
		var version = json.get("v").getAsInt();
		if (version != VERSION) {
			throw new IllegalArgumentException("The record has version " + version + "; this Daybook knows version "
					+ VERSION + ". Use a newer Daybook to read it.");
		}
		var contract = json.has("contract") ? json.get("contract").getAsString() : null;
		return new Envelope(json.get("seq").getAsLong(), UtcText.instant(json.get("at").getAsString()),
				json.get("type").getAsString(), contract, json.get("seconds").getAsLong(),
				new Hash(json.get("prev").getAsString()), new Hash(json.get("commitment").getAsString()));
	}
}
