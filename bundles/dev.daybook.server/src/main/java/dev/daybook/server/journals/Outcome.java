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

import dev.daybook.core.journal.Hash;

/**
 * What became of one record.
 *
 * @param sequence
 *            its number in the journal, -1 if that could not be read
 * @param hash
 *            its hash, {@link Hash#ZERO} if there was no envelope to hash
 * @param status
 *            what was done
 * @param reason
 *            why it was refused, in a sentence; empty otherwise
 */
record Outcome(long sequence, Hash hash, Status status, String reason) {

	enum Status {
		STORED("stored"), ALREADY("already"), REFUSED("refused");

		private final String word;

		Status(String word) {
			this.word = word;
		}
	}

	boolean refused() {
		return status == Status.REFUSED;
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("seq", sequence);
		json.addProperty("hash", hash.hex());
		json.addProperty("status", status.word);
		if (refused()) {
			json.addProperty("reason", reason);
		}
		return json;
	}
}
