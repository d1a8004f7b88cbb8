/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.RecordType;
import dev.daybook.server.journals.Content.Refusal;
import dev.daybook.server.journals.Outcome.Status;
import dev.daybook.server.people.Device;
import dev.daybook.server.people.People;

/** Takes the records of one request into one journal, inside one transaction. */
final class Ingest {

	/** What became of a request's records, and the journal's end after it. */
	record Receipt(List<Outcome> outcomes, Head head) {
	}

	private final Journals journals;
	private final String journal;
	private final Device device;
	private final Set<String> contracts;
	private final long now;
	private Head head;

	Ingest(Handle handle, String journal, Device device, InstantSource clock) {
		this.journals = new Journals(handle);
		this.journal = journal;
		this.device = device;
		this.contracts = new People(handle).contracts(device.person()).stream().map(Contract::id)
				.collect(Collectors.toSet());
		this.now = clock.millis();
		this.head = journals.head(journal, device);
	}

	Receipt take(JsonArray records) {
		var before = head;
		List<Outcome> outcomes = new ArrayList<>();
		records.forEach(r -> outcomes.add(take(r)));
		if (!head.equals(before)) {
			journals.advance(journal, head);
		}
		return new Receipt(outcomes, head);
	}

	private Outcome take(JsonElement element) {
		Item item;
		try {
			item = Item.parse(element);
		} catch (RuntimeException e) {
			return new Outcome(-1, Hash.ZERO, Status.REFUSED, "The record's envelope is malformed; it was not kept.");
		}
		var sequence = item.saved().envelope().sequence();
		var known = journals.known(journal, sequence);
		if (known.isPresent()) {
			return again(item, known.get());
		}
		if (!item.saved().follows(head)) {
			return refused(item, "The record does not fit the chain, which goes on at number " + head.size()
					+ "; it was not kept.");
		}
		return append(item);
	}

	private static Outcome again(Item item, Journals.Known known) {
		if (!known.hash().equals(item.hash())) {
			return refused(item, "Another record with this number is here already, so the diary has forked;"
					+ " it was not kept.");
		}
		return known.stored()
				? new Outcome(item.saved().envelope().sequence(), item.hash(), Status.ALREADY, "")
				: refused(item, known.reason());
	}

	/** From here on the envelope is part of the chain, also when its content is refused. */
	private Outcome append(Item item) {
		if (head.equals(Head.EMPTY)) {
			journals.begin(journal, device);
		}
		head = Head.after(item.saved());
		var envelope = item.saved().envelope();
		try {
			journals.add(journal, device.person(), item, accepted(item), null, now);
			return new Outcome(envelope.sequence(), item.hash(), Status.STORED, "");
		} catch (Refusal refusal) {
			journals.add(journal, device.person(), item, new Content(Span.of(envelope), null), refusal.reason(), now);
			return refused(item, refusal.reason());
		}
	}

	private Content accepted(Item item) throws Refusal {
		if (!item.complaint().isEmpty()) {
			throw new Refusal(item.complaint());
		}
		if (!item.saved().bodyFits()) {
			throw new Refusal("The record's content is not the one that its envelope commits to.");
		}
		var envelope = item.saved().envelope();
		var contract = envelope.contract();
		if (contract == null ? isForContract(envelope.type()) : !contracts.contains(contract)) {
			throw new Refusal("The server knows no such contract of this person.");
		}
		var content = Content.of(envelope, item.saved().body());
		if (envelope.seconds() > 0 && journals.overlaps(device.person(), content.span())) {
			throw new Refusal("There is tracked time of this person already in these minutes;"
					+ " nobody works twice at once.");
		}
		return content;
	}

	private static boolean isForContract(String type) {
		return Set.of(RecordType.SEGMENT, RecordType.SHOT, RecordType.COMMIT, RecordType.CONTRACT).contains(type);
	}

	private static Outcome refused(Item item, String reason) {
		return new Outcome(item.saved().envelope().sequence(), item.hash(), Status.REFUSED, reason);
	}
}
