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
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import com.google.gson.JsonParser;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.segment.Shot;

/** The statements on journals and records, inside a transaction of the caller. */
final class RecordStore {

	/** How a record stands in the database. */
	record Stored(String hash, String state, String reason) {
	}

	static final String STORED = "stored";
	static final String REFUSED = "refused";

	private final Handle handle;

	RecordStore(Handle handle) {
		this.handle = handle;
	}

	Optional<String> deviceOf(String journal) {
		return handle.createQuery("select device from journal where id = :id").bind("id", journal).mapTo(String.class)
				.findOne();
	}

	void addJournal(String journal, String device) {
		handle.execute("insert into journal (id, device) values (?, ?) on conflict (id) do nothing", journal, device);
	}

	Head head(String journal) {
		return handle.createQuery("select seq, hash from record where journal = :j order by seq desc limit 1")
				.bind("j", journal).map((row, ctx) -> new Head(row.getLong("seq") + 1, new Hash(row.getString("hash"))))
				.findOne().orElse(Head.EMPTY);
	}

	Optional<Stored> find(String journal, long sequence) {
		return handle.createQuery("select hash, state, reason from record where journal = :j and seq = :s")
				.bind("j", journal).bind("s", sequence)
				.map((row, ctx) -> new Stored(row.getString("hash"), row.getString("state"), row.getString("reason")))
				.findOne();
	}

	/** Adds a record at the journal's end. A refused one keeps its envelope and loses its body. */
	void add(String journal, JournalRecord saved, String reason, Instant received) {
		var envelope = saved.envelope();
		var body = saved.body();
		var from = envelope.at().getEpochSecond();
		handle.createUpdate("""
				insert into record (journal, seq, hash, type, contract, from_second, to_second, envelope, body, state,
				  reason, received)
				values (:journal, :seq, :hash, :type, :contract, :from, :to, :envelope, :body, :state, :reason, :received)
				""").bind("journal", journal).bind("seq", envelope.sequence()).bind("hash", saved.hash().hex())
				.bind("type", envelope.type()).bind("contract", envelope.contract()).bind("from", from)
				.bind("to", from + envelope.seconds()).bind("envelope", envelope.canonical())
				.bind("body", body == null || !reason.isEmpty() ? null : body.canonical())
				.bind("state", reason.isEmpty() ? STORED : REFUSED).bind("reason", reason)
				.bind("received", received.getEpochSecond()).execute();
	}

	void addShot(String journal, Shot shot) {
		handle.execute("""
				insert into shot (journal, sha256, contract) values (?, ?, ?)
				on conflict (journal, sha256) do nothing""", journal, shot.sha256(), shot.contract());
	}

	boolean isContractOf(String contract, String person) {
		return handle.createQuery("select count(*) from contract where id = :id and person = :person")
				.bind("id", contract).bind("person", person).mapTo(Integer.class).one() > 0;
	}

	/** Whether the person has stored time in these seconds already, on whatever device and contract. */
	boolean overlaps(String person, long from, long to) {
		return handle.createQuery("""
				select count(*) from record join journal on journal.id = record.journal
				join device on device.id = journal.device
				where device.person = :person and record.type = 'segment' and record.state = 'stored'
				and record.from_second < :to and record.to_second > :from""").bind("person", person).bind("from", from)
				.bind("to", to).mapTo(Integer.class).one() > 0;
	}

	/** Stored records of a contract whose instant lies in a range, journal by journal in order. */
	List<JournalRecord> ofContract(String contract, Instant from, Instant to) {
		return handle.createQuery("""
				select envelope, body from record where contract = :contract and state = 'stored'
				and from_second >= :from and from_second < :to order by from_second, journal, seq""")
				.bind("contract", contract).bind("from", from.getEpochSecond()).bind("to", to.getEpochSecond())
				.map((row, ctx) -> record(row.getString("envelope"), row.getString("body"))).list();
	}

	private static JournalRecord record(String envelope, String body) {
		return new JournalRecord(Envelope.fromJson(JsonParser.parseString(envelope).getAsJsonObject()),
				body == null ? null : Body.fromJson(JsonParser.parseString(body).getAsJsonObject()));
	}
}
