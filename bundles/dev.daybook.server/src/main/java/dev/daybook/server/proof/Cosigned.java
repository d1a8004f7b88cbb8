/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.proof;

import com.google.gson.JsonObject;

import dev.daybook.core.proof.note.VerifierKey;

/**
 * A checkpoint with the server's countersignature.
 *
 * @param sequence
 *            number of the checkpoint's record
 * @param size
 *            how many records it is over
 * @param note
 *            the signed note as it is kept and sent
 */
public record Cosigned(long sequence, long size, String note) {

	/** What a device is told. */
	public JsonObject toJson(VerifierKey server) {
		var json = new JsonObject();
		json.addProperty("seq", sequence);
		json.addProperty("note", note);
		json.addProperty("server", server.text());
		return json;
	}
}
