/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.record;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.VerifierKey;

/** The JSON bodies of the records that prove. */
public final class ProofJson {

	private static final String NOTE = "note";
	private static final String SERVER = "server";
	private static final String BEFORE = "before";
	private static final String HAND_OVER = "handOver";

	private ProofJson() {
	}

	public static JsonObject write(KeyChange change) {
		var json = new JsonObject();
		json.addProperty("key", change.key().text());
		json.addProperty("cause", change.cause().name().toLowerCase(Locale.ROOT));
		var before = change.before();
		if (before != null) {
			json.addProperty(BEFORE, before.text());
		}
		var handOver = change.handOver();
		if (handOver != null) {
			json.addProperty(HAND_OVER, handOver.write());
		}
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static KeyChange readKey(JsonObject json) {
		return new KeyChange(key(json, "key"),
				KeyChange.Cause.valueOf(json.get("cause").getAsString().toUpperCase(Locale.ROOT)),
				json.has(BEFORE) ? key(json, BEFORE) : null, json.has(HAND_OVER) ? note(json, HAND_OVER) : null);
	}

	public static JsonObject writeCheckpoint(SignedNote checkpoint) {
		var json = new JsonObject();
		json.addProperty(NOTE, checkpoint.write());
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static SignedNote readCheckpoint(JsonObject json) {
		return note(json, NOTE);
	}

	public static JsonObject write(Countersigned countersigned) {
		var json = writeCheckpoint(countersigned.note());
		json.addProperty(SERVER, countersigned.server().text());
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	public static Countersigned readCountersigned(JsonObject json) {
		return new Countersigned(note(json, NOTE), key(json, SERVER));
	}

	private static VerifierKey key(JsonObject json, String field) {
		return parse(json, field, VerifierKey::parse);
	}

	private static SignedNote note(JsonObject json, String field) {
		return parse(json, field, SignedNote::parse);
	}

	private static <T> T parse(JsonObject json, String field, Parser<T> parser) {
		@Nullable
		String text = json.has(field) ? json.get(field).getAsString() : null;
		if (text == null) {
			throw new IllegalArgumentException("The field " + field + " is missing.");
		}
		try {
			return parser.parse(text);
		} catch (NoteException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private interface Parser<T> {
		T parse(String text) throws NoteException;
	}
}
