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

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.time.Span;
import dev.daybook.server.journals.Journals;

/** Reads what a client may see, inside one transaction. Every query names the contract. */
final class ReviewStore {

	/** A contract and the name of the person who works for it. */
	record Reviewed(Contract contract, String developer) {
	}

	/** A record, the journal that it stands in, and when it came. */
	record Received(String journal, JournalRecord saved, Instant at) {
	}

	/**
	 * A journal that the contract stands in, and how far its chain goes.
	 *
	 * @param signed
	 *            how many of its records a checkpoint covers that was countersigned, 0 if there is none
	 * @param signedAt
	 *            when that was
	 * @param forks
	 *            how often the device signed another history than the one that is here
	 */
	record Chain(String journal, long size, String hash, long signed, Instant signedAt, long forks) {
	}

	private static final RowMapper<Received> RECORD = (row, context) -> new Received(
			row.getString(4), Journals.RECORD.map(row, context), Instant.ofEpochMilli(row.getLong(3)));

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

	/**
	 * Records of the time from {@code from} to before {@code to}, and all erasures, which may be about that time; each
	 * journal's in the order of its chain.
	 */
	List<Received> between(Instant from, Instant to) {
		return handle.createQuery("""
				select envelope, body, received, journal_id from journal_record
				where contract_id = :contract and state = 'stored'
				and (begins >= :from and begins < :to or type = 'erasure')
				order by journal_id, seq""").bind("contract", contract).bind("from", from.toEpochMilli())
				.bind("to", to.toEpochMilli()).map(RECORD).list();
	}

	/** Seconds that the contract has in a journal, of ranges that begin in a time. */
	List<Span> owned(String journal, Instant from, Instant to) {
		return handle.createQuery("""
				select begins, ends from owned_time where person_id = (select person_id from contract
					where id = :contract) and contract_id = :contract and journal_id = :journal
				and begins >= :from and begins < :to order by begins""").bind("contract", contract)
				.bind("journal", journal).bind("from", from.toEpochMilli()).bind("to", to.toEpochMilli())
				.map((row, context) -> new Span(Instant.ofEpochMilli(row.getLong(1)),
						Instant.ofEpochMilli(row.getLong(2))))
				.list();
	}

	/** Begin of the last time before an instant. */
	Optional<Instant> lastTimeBefore(Instant before) {
		return handle.createQuery("""
				select max(begins) from journal_record where contract_id = :contract and state = 'stored'
				and type in ('segment', 'moved', 'manual') and begins < :before""").bind("contract", contract)
				.bind("before", before.toEpochMilli()).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
	}

	/** Begin of the first time from an instant on. */
	Optional<Instant> firstTimeFrom(Instant from) {
		return handle.createQuery("""
				select min(begins) from journal_record where contract_id = :contract and state = 'stored'
				and type in ('segment', 'moved', 'manual') and begins >= :from""").bind("contract", contract)
				.bind("from", from.toEpochMilli()).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
	}

	/** The journals with any record of this contract. */
	List<Chain> chains() {
		return handle.createQuery("""
				select j.id, j.size, j.hash, c.size, c.signed_at,
					(select count(*) from journal_fork f where f.journal_id = j.id)
				from journal j left join journal_checkpoint c on c.journal_id = j.id
					and c.size = (select max(m.size) from journal_checkpoint m where m.journal_id = j.id)
				where exists (select 1 from journal_record r
					where r.journal_id = j.id and r.contract_id = :contract and r.state = 'stored')
				order by j.id""").bind("contract", contract)
				.map((row, context) -> new Chain(row.getString(1), row.getLong(2), row.getString(3), row.getLong(4),
						Instant.ofEpochMilli(row.getLong(5)), row.getLong(6)))
				.list();
	}

	/** Which of the pictures that the contract's records name have arrived, of those taken in a time. */
	List<String> arrived(Instant from, Instant to) {
		return handle.createQuery("""
				select r.shot_hash from journal_record r join shot s on s.hash = r.shot_hash
				where r.contract_id = :contract and r.state = 'stored' and r.begins >= :from and r.begins < :to""")
				.bind("contract", contract).bind("from", from.toEpochMilli()).bind("to", to.toEpochMilli())
				.mapTo(String.class).list();
	}

	private static JsonObject object(String json) {
		return JsonParser.parseString(json).getAsJsonObject();
	}
}
