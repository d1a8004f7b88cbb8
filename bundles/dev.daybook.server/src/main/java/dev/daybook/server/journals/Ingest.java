/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Handle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Shot;
import dev.daybook.server.journals.Outcome.Status;
import dev.daybook.server.people.Device;

/**
 * Takes in records of one journal, in one transaction. Each item has an outcome of its own: a refused one keeps its
 * place in the chain, so that those after it can follow.
 */
final class Ingest {

	private final RecordStore store;
	private final RecordRules rules;
	private final String journal;
	private final Instant now;

	Ingest(Handle handle, Device device, String journal, Instant now) {
		store = new RecordStore(handle);
		rules = new RecordRules(store, device.person());
		this.journal = journal;
		this.now = now;
		store.addJournal(journal, device.id());
	}

	List<Outcome> take(JsonArray items) {
		List<Outcome> outcomes = new ArrayList<>();
		for (var item : items) {
			outcomes.add(take(item));
		}
		return outcomes;
	}

	private Outcome take(JsonElement item) {
		JournalRecord saved;
		try {
			saved = parse(item.getAsJsonObject());
		} catch (RuntimeException malformed) {
			return Outcome.refused(-1, "", "The record is malformed, so it was not stored.");
		}
		var sequence = saved.envelope().sequence();
		var hash = saved.hash().hex();
		var known = store.find(journal, sequence);
		if (known.isPresent()) {
			return repeated(sequence, hash, known.get());
		}
		if (!saved.follows(store.head(journal))) {
			return Outcome.refused(sequence, hash,
					"Record " + sequence + " does not fit the chain: it does not follow the last record that is here.");
		}
		if (!saved.bodyFits()) {
			return Outcome.refused(sequence, hash,
					"Record " + sequence + " was altered: its body is not the one that its envelope commits to.");
		}
		return store(saved);
	}

	private static Outcome repeated(long sequence, String hash, RecordStore.Stored known) {
		if (!known.hash().equals(hash)) {
			return Outcome.refused(sequence, hash,
					"Record " + sequence + " is here already with another content; the first one stays.");
		}
		return RecordStore.STORED.equals(known.state())
				? new Outcome(sequence, hash, Status.ALREADY, "")
				: Outcome.refused(sequence, hash, known.reason());
	}

	private Outcome store(JournalRecord saved) {
		var sequence = saved.envelope().sequence();
		var hash = saved.hash().hex();
		var fault = rules.check(saved);
		store.add(journal, saved, fault, now);
		if (!fault.isEmpty()) {
			return Outcome.refused(sequence, hash, fault);
		}
		nameShot(saved);
		return new Outcome(sequence, hash, Status.STORED, "");
	}

	private void nameShot(JournalRecord saved) {
		var contract = saved.envelope().contract();
		var body = saved.body();
		if (RecordType.SHOT.equals(saved.envelope().type()) && contract != null && body != null) {
			var shot = EvidenceJson.readShot(contract, body.data());
			if (shot.state() == Shot.State.TAKEN) {
				store.addShot(journal, shot);
			}
		}
	}

	private static JournalRecord parse(JsonObject item) {
		var body = item.has("body") ? Body.fromJson(item.getAsJsonObject("body")) : null;
		var saved = new JournalRecord(Envelope.fromJson(item.getAsJsonObject("envelope")), body);
		saved.hash();
		return saved;
	}
}
