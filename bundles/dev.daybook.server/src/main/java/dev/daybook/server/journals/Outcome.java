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

import com.google.gson.JsonObject;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;

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
 * @param conflict
 *            the seconds that have another owner, if it was refused for them
 */
record Outcome(long sequence, Hash hash, Status status, String reason, @Nullable Conflict conflict) {

	enum Status {
		STORED("stored"), ALREADY("already"), REFUSED("refused");

		private final String word;

		Status(String word) {
			this.word = word;
		}
	}

	static Outcome of(JournalRecord saved, Status status) {
		return new Outcome(saved.envelope().sequence(), saved.hash(), status, "", null);
	}

	static Outcome refused(JournalRecord saved, String reason) {
		return new Outcome(saved.envelope().sequence(), saved.hash(), Status.REFUSED, reason, null);
	}

	static Outcome refused(JournalRecord saved, Conflict conflict) {
		return new Outcome(saved.envelope().sequence(), saved.hash(), Status.REFUSED, conflict.sentence(), conflict);
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
		if (conflict != null) {
			json.add("conflict", conflict.toJson());
		}
		return json;
	}
}
