/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;

/** Reads what a client may see, inside one transaction. Every query names the contract. */
final class ReviewStore {

	/** A contract and the name of the person who works for it. */
	record Reviewed(Contract contract, String developer) {
	}

	/** A record and when it came. */
	record Received(JournalRecord saved, Instant at) {
	}

	/** A journal that the contract stands in, and how far its chain goes. */
	record Chain(String journal, long size, String hash) {
	}

	private static final RowMapper<Received> RECORD = (row, context) -> new Received(
			read(row.getString(1), row.getString(2)), Instant.ofEpochMilli(row.getLong(3)));

	private final Handle handle;
	private final String contract;

	ReviewStore(Handle handle, String contract) {
		this.handle = handle;
		this.contract = contract;
	}

	Optional<Reviewed> reviewed() {
		return handle.createQuery("""
				select c.definition, p.name from contract c join person p on p.id = c.person_id
				where c.id = :contract""").bind("contract", contract)
				.map((row, context) -> new Reviewed(
						ContractJson.read(object(row.getString(1))), row.getString(2)))
				.findOne();
	}

	/** Records of the time from {@code from} to before {@code to}, in the order in which they were written. */
	List<Received> between(Instant from, Instant to) {
		return handle.createQuery("""
				select envelope, body, received from journal_record
				where contract_id = :contract and state = 'stored' and begins >= :from and begins < :to
				order by received, journal_id, seq""").bind("contract", contract).bind("from", from.toEpochMilli())
				.bind("to", to.toEpochMilli()).map(RECORD).list();
	}

	/** Begin of the last segment before an instant. */
	Optional<Instant> lastSegmentBefore(Instant before) {
		return handle.createQuery("""
				select max(begins) from journal_record where contract_id = :contract and state = 'stored'
				and type = 'segment' and begins < :before""").bind("contract", contract)
				.bind("before", before.toEpochMilli()).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
	}

	/** Begin of the first segment from an instant on. */
	Optional<Instant> firstSegmentFrom(Instant from) {
		return handle.createQuery("""
				select min(begins) from journal_record where contract_id = :contract and state = 'stored'
				and type = 'segment' and begins >= :from""").bind("contract", contract)
				.bind("from", from.toEpochMilli()).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
	}

	/** The journals with any record of this contract. */
	List<Chain> chains() {
		return handle.createQuery("""
				select j.id, j.size, j.hash from journal j where exists (select 1 from journal_record r
					where r.journal_id = j.id and r.contract_id = :contract and r.state = 'stored')
				order by j.id""").bind("contract", contract)
				.map((row, context) -> new Chain(row.getString(1), row.getLong(2), row.getString(3))).list();
	}

	/** Which of the pictures that the contract's records name have arrived, of those taken in a time. */
	List<String> arrived(Instant from, Instant to) {
		return handle.createQuery("""
				select r.shot_hash from journal_record r join shot s on s.hash = r.shot_hash
				where r.contract_id = :contract and r.state = 'stored' and r.begins >= :from and r.begins < :to""")
				.bind("contract", contract).bind("from", from.toEpochMilli()).bind("to", to.toEpochMilli())
				.mapTo(String.class).list();
	}

	private static JournalRecord read(String envelope, @Nullable String body) {
		return new JournalRecord(Envelope.fromJson(object(envelope)),
				body == null ? null : Body.fromJson(object(body)));
	}

	private static JsonObject object(String json) {
		return JsonParser.parseString(json).getAsJsonObject();
	}
}
