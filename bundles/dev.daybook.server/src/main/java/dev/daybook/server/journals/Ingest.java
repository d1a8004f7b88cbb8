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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Handle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.server.journals.Outcome.Status;
import dev.daybook.server.people.Device;
import dev.daybook.server.people.People;
import dev.daybook.server.proof.Cosigned;
import dev.daybook.server.proof.Witness;

/** Takes the records of one request into one journal, inside one transaction. */
final class Ingest {

	/**
	 * What became of a request's records, and the journal's end after it.
	 *
	 * @param countersigned
	 *            what of it is countersigned
	 * @param hasErased
	 *            whether content was erased
	 * @param erased
	 *            hashes of pictures that records no longer name
	 */
	record Receipt(List<Outcome> outcomes, Head head, Optional<Cosigned> countersigned, boolean hasErased,
			List<String> erased) {
	}

	private static final Set<String> FOR_CONTRACT = Set.of(RecordType.SEGMENT, RecordType.SHOT, RecordType.COMMIT,
			RecordType.CONTRACT, RecordType.WITHDRAWN, RecordType.MOVED, RecordType.MANUAL, RecordType.CORRECTION,
			RecordType.ERASURE, RecordType.WITHHELD, RecordType.AGREEMENT);

	private final Journals journals;
	private final TimeBook times;
	private final MovedTime moves;
	private final Conflicts conflicts;
	private final Witness witness;
	private final SigningKey key;
	private final String journal;
	private final Device device;
	private final Map<String, Contract> contracts;
	private final Instant now;
	private final List<String> erased = new ArrayList<>();
	private boolean hasErased;
	private Head head;

	Ingest(Handle handle, String journal, Device device, InstantSource clock, SigningKey key) {
		var people = new People(handle);
		// Two devices of a person that send the same second at the same time come one after the other.
		people.lock(device.person());
		this.journals = new Journals(handle);
		this.times = new TimeBook(handle, device.person());
		this.moves = new MovedTime(handle, device.person(), journal);
		this.conflicts = new Conflicts(handle, device);
		this.journal = journal;
		this.device = device;
		this.contracts = people.contracts(device.person()).stream()
				.collect(Collectors.toMap(Contract::id, Function.identity()));
		this.now = clock.instant();
		this.witness = new Witness(handle, journal, now);
		this.key = key;
		this.head = journals.head(journal, device);
	}

	Receipt take(JsonArray records) {
		var before = head;
		List<Outcome> outcomes = new ArrayList<>();
		records.forEach(r -> outcomes.add(take(r)));
		if (!head.equals(before)) {
			journals.advance(journal, head);
		}
		return new Receipt(outcomes, head, witness.countersign(key), hasErased, List.copyOf(erased));
	}

	private Outcome take(JsonElement element) {
		Item item;
		try {
			item = Item.parse(element);
		} catch (RuntimeException e) {
			return new Outcome(-1, Hash.ZERO, Status.REFUSED, "The record's envelope is malformed; it was not kept.",
					null);
		}
		var saved = item.saved();
		var known = journals.known(journal, saved.envelope().sequence());
		if (known.isPresent()) {
			return again(saved, known.get());
		}
		if (!saved.follows(head)) {
			witness.otherSide(saved);
			return Outcome.refused(saved, "The record does not fit the chain, which goes on at number " + head.size()
					+ "; it was not kept.");
		}
		return append(staysHere(saved) ? item.withoutContent() : item);
	}

	private Outcome again(JournalRecord saved, Journals.Known known) {
		if (!known.hash().equals(saved.hash())) {
			witness.otherSide(saved);
			return Outcome.refused(saved, "Another record with this number is here already, so the diary has forked;"
					+ " it was not kept.");
		}
		if (known.stored()) {
			return Outcome.of(saved, Status.ALREADY);
		}
		return conflicts.of(journal, saved).map(c -> Outcome.refused(saved, c))
				.orElseGet(() -> Outcome.refused(saved, known.reason()));
	}

	/** From here on the envelope is part of the chain, also when its content is refused. */
	private Outcome append(Item item) {
		var saved = item.saved();
		if (head.equals(Head.EMPTY)) {
			journals.begin(journal, device);
		}
		head = Head.after(saved);
		try {
			var content = accepted(item);
			times.take(journal, saved);
			add(saved, content, null);
			times.settle(saved);
			erase(saved);
			return Outcome.of(saved, Status.STORED);
		} catch (ConflictRefusal refusal) {
			return wait(saved, refusal);
		} catch (Refusal refusal) {
			return refuse(saved, refusal);
		}
	}

	private void erase(JournalRecord saved) {
		var sequences = ErasureCheck.erasedBy(saved);
		hasErased |= !sequences.isEmpty();
		erased.addAll(journals.erase(journal, saved.envelope().contract(), sequences));
	}

	private Outcome wait(JournalRecord saved, ConflictRefusal refusal) {
		if (!times.canWait(saved)) {
			return refuse(saved, refusal);
		}
		add(saved, new Content(Span.of(saved.envelope()), null), refusal.reason());
		times.await(journal, saved);
		return Outcome.refused(saved, refusal.conflict());
	}

	private Outcome refuse(JournalRecord saved, Refusal refusal) {
		add(new JournalRecord(saved.envelope(), null), new Content(Span.of(saved.envelope()), null),
				refusal.reason());
		return Outcome.refused(saved, refusal.reason());
	}

	private void add(JournalRecord saved, Content content, @Nullable String refusal) {
		journals.add(journal, device.person(), saved, content, refusal, now.toEpochMilli());
	}

	private Content accepted(Item item) throws Refusal {
		Refusal.check(item.complaint().isEmpty(), item.complaint());
		Refusal.check(item.saved().bodyFits(), "The record's content is not the one that its envelope commits to.");
		var envelope = item.saved().envelope();
		var contract = contracts.get(envelope.contract());
		Refusal.check(contract != null || isWithoutContract(item.saved()),
				"The server knows no such contract of this person.");
		var content = Content.of(envelope, item.saved().body());
		GivenTime.checkPast(envelope, now);
		if (contract != null) {
			GivenTime.checkTerms(envelope, contract);
			GivenTime.checkPrivate(item.saved(), contract);
			moves.check(item.saved());
		}
		checkProof(item.saved());
		return content;
	}

	private void checkProof(JournalRecord saved) throws Refusal {
		try {
			witness.take(saved);
		} catch (NoteException e) {
			throw new Refusal(String.valueOf(e.getMessage()));
		}
	}

	private boolean isWithoutContract(JournalRecord saved) {
		return staysHere(saved)
				|| saved.envelope().contract() == null && !FOR_CONTRACT.contains(saved.envelope().type());
	}

	/** Whether the record is a place in the chain and nothing more: time that is no client's. */
	private boolean staysHere(JournalRecord saved) {
		var contract = saved.envelope().contract();
		return contract != null && Contract.staysHere(contract) && !contracts.containsKey(contract);
	}
}
