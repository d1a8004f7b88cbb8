/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;

/** A device's journal in memory: makes records that follow one another. */
final class Chain {

	final String journal;
	final List<JournalRecord> records = new ArrayList<>();

	private final Random random;
	private Head head = Head.EMPTY;

	Chain() {
		this(UUID.randomUUID().toString());
	}

	Chain(String journal) {
		this.journal = journal;
		this.random = new Random(journal.hashCode());
	}

	Head head() {
		return head;
	}

	/** The next record, with its body. */
	JournalRecord add(Draft draft) {
		var salt = new byte[Body.SALT_BYTES];
		random.nextBytes(salt);
		var body = new Body(HexFormat.of().formatHex(salt), draft.data());
		return add(new JournalRecord(new Envelope(head.size(), draft.at(), draft.type(), draft.contract(),
				draft.seconds(), head.hash(), body.commitment()), body));
	}

	/** A record made elsewhere, right or wrong. */
	JournalRecord add(JournalRecord made) {
		records.add(made);
		head = Head.after(made);
		return made;
	}

	/** A request with some of the records. */
	static String request(List<JournalRecord> records) {
		var array = new JsonArray();
		records.forEach(r -> array.add(item(r)));
		var json = new JsonObject();
		json.add("records", array);
		return json.toString();
	}

	static JsonObject item(JournalRecord made) {
		var json = new JsonObject();
		json.add("envelope", made.envelope().toJson());
		var body = made.body();
		if (body != null) {
			json.add("body", body.toJson());
		}
		return json;
	}
}
