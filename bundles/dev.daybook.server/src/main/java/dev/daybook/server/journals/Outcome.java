/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import com.google.gson.JsonObject;

/**
 * What became of one record that was sent.
 *
 * @param sequence
 *            its number, -1 if it had none that could be read
 * @param hash
 *            its hash, empty if it had none
 * @param status
 *            stored, already there, or refused
 * @param reason
 *            one sentence for the person when it was refused, else empty
 */
record Outcome(long sequence, String hash, Status status, String reason) {

	enum Status {
		STORED, ALREADY, REFUSED
	}

	static Outcome refused(long sequence, String hash, String reason) {
		return new Outcome(sequence, hash, Status.REFUSED, reason);
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("seq", sequence);
		json.addProperty("hash", hash);
		json.addProperty("status", status.name().toLowerCase(java.util.Locale.ROOT));
		json.addProperty("reason", reason);
		return json;
	}
}
