/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.CanonicalJson;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;

/**
 * One record as it was sent.
 *
 * @param saved
 *            the record, without its body if that is malformed
 * @param hash
 *            hash of the envelope
 * @param complaint
 *            what is wrong with the body's form, or empty
 */
record Item(JournalRecord saved, Hash hash, String complaint) {

	/** Largest envelope, in characters. */
	static final int MAX_ENVELOPE = 4 * 1024;

	/**
	 * @throws RuntimeException
	 *             if there is no envelope that could stand in a chain
	 */
	static Item parse(JsonElement element) {
		var json = element.getAsJsonObject();
		var sent = json.getAsJsonObject("envelope");
		var envelope = Envelope.fromJson(sent);
		var canonical = envelope.canonical();
		// A field that is dropped here would be missing in the hash: the chain would break at the next record.
		if (!CanonicalJson.write(sent).equals(canonical) || canonical.length() > MAX_ENVELOPE) {
			throw new IllegalArgumentException("The envelope is not in its canonical form.");
		}
		try {
			return new Item(new JournalRecord(envelope, body(json)), envelope.hash(), "");
		} catch (RuntimeException e) {
			return new Item(new JournalRecord(envelope, null), envelope.hash(), "The record's content is malformed.");
		}
	}

	/** The place in the chain alone: what was sent with it is not looked at. */
	Item withoutContent() {
		return new Item(new JournalRecord(saved.envelope(), null), hash, "");
	}

	private static @Nullable Body body(JsonObject json) {
		if (!json.has("body")) {
			return null;
		}
		var body = Body.fromJson(json.getAsJsonObject("body"));
		// What has no canonical form, such as a fraction or half a character, cannot have been committed to.
		body.canonical();
		return body;
	}
}
