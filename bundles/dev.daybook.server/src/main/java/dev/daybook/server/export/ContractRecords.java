/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordLines.Place;
import dev.daybook.server.journals.Journals;

/**
 * The journals of one contract as its client may read them, inside one transaction. Nothing but the hash of other
 * contracts' records leaves the database.
 */
final class ContractRecords {

	/** A journal, and where it ends. */
	record Found(String journal, Head end) {
	}

	private final Handle handle;
	private final String contract;

	ContractRecords(Handle handle, String contract) {
		this.handle = handle;
		this.contract = contract;
	}

	/** The journals with any record of this contract. */
	List<Found> journals() {
		return handle.createQuery("""
				select j.id, j.size, j.hash from journal j where exists (select 1 from journal_record r
					where r.journal_id = j.id and r.contract_id = :contract and r.state = 'stored')
				order by j.id""").bind("contract", contract)
				.map((row, context) -> new Found(row.getString(1),
						new Head(row.getLong(2), new Hash(row.getString(3)))))
				.list();
	}

	/** Where the first {@code size} records end; with a hash of zeros if the last of them is lost. */
	Head headAt(String journal, long size) {
		var hash = handle.createQuery("select hash from journal_record where journal_id = :journal and seq = :last")
				.bind("journal", journal).bind("last", size - 1).mapTo(String.class).findOne();
		return new Head(size, hash.map(Hash::new).orElse(Hash.ZERO));
	}

	/** Numbers of the contract's records of which one of the first {@code size} records says that they were erased. */
	Set<Long> erased(String journal, long size) {
		Set<Long> erased = new HashSet<>();
		handle.createQuery("""
				select envelope, body from journal_record where journal_id = :journal and contract_id = :contract
				and state = 'stored' and type = 'erasure' and body is not null and seq < :size""")
				.bind("journal", journal).bind("contract", contract).bind("size", size).map(Journals.RECORD)
				.forEach(r -> addErased(r, erased));
		return erased;
	}

	private static void addErased(JournalRecord saved, Set<Long> erased) {
		var body = saved.body();
		if (body != null) {
			erased.addAll(ErasureJson.read("", body.data()).sequences());
		}
	}

	/**
	 * Places in order.
	 *
	 * @param to
	 *            number after the last one
	 * @param erased
	 *            as {@link #erased} gave them
	 */
	List<Place> places(String journal, long from, long to, Set<Long> erased) {
		RowMapper<Place> place = (row, context) -> {
			var leaf = new Hash(row.getString(3));
			return row.getString(1) == null ? new Place(leaf, null)
					: place(leaf, Journals.RECORD.map(row, context), erased);
		};
		return handle.createQuery("""
				select case when told = 1 then envelope end, case when told = 1 then body end, hash
				from (select seq, hash, envelope, body, case when state = 'stored'
						and (contract_id is null or contract_id = :contract) then 1 else 0 end as told
					from journal_record where journal_id = :journal and seq >= :from and seq < :to) places
				order by seq""").bind("contract", contract).bind("journal", journal).bind("from", from).bind("to", to)
				.map(place).list();
	}

	/**
	 * A record whose content never came, or whose erasure comes later, is a place in the chain only: nobody could tell
	 * it from one whose content was taken away.
	 */
	private Place place(Hash leaf, JournalRecord saved, Set<Long> erased) {
		var owner = saved.envelope().contract();
		var own = owner == null || owner.equals(contract);
		var whole = saved.body() != null || owner != null && erased.contains(saved.envelope().sequence());
		return new Place(leaf, own && whole ? saved : null);
	}
}
