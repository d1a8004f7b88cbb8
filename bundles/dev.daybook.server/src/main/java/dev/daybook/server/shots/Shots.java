/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.shots;

import java.util.List;

import org.jdbi.v3.core.Handle;

import dev.daybook.core.journal.Hash;

/** The shots' tables, inside one transaction. */
public final class Shots {

	private final Handle handle;

	public Shots(Handle handle) {
		this.handle = handle;
	}

	/** Pictures that a journal names and that have not arrived. */
	List<String> missing(String journal) {
		return handle.createQuery("""
				select distinct r.shot_hash from journal_record r left join shot s on s.hash = r.shot_hash
				where r.journal_id = :journal and r.state = 'stored' and r.shot_hash is not null and s.hash is null
				order by r.shot_hash""").bind("journal", journal).mapTo(String.class).list();
	}

	boolean isNamed(String journal, Hash hash) {
		return handle.createQuery("""
				select count(*) from journal_record
				where journal_id = :journal and state = 'stored' and shot_hash = :hash""").bind("journal", journal)
				.bind("hash", hash.hex()).mapTo(Integer.class).one() > 0;
	}

	/** Whether a picture has arrived that belongs to a contract. */
	public boolean isOf(String contract, Hash hash) {
		return handle.createQuery("""
				select count(*) from journal_record r join shot s on s.hash = r.shot_hash
				where r.contract_id = :contract and r.state = 'stored' and r.shot_hash = :hash""")
				.bind("contract", contract).bind("hash", hash.hex()).mapTo(Integer.class).one() > 0;
	}

	/** Pictures that have arrived, and that no record names any more. */
	List<String> unnamed() {
		return handle.createQuery("""
				select s.hash from shot s where not exists (select 1 from journal_record r
					where r.shot_hash = s.hash and r.state = 'stored')""").mapTo(String.class).list();
	}

	/** Of these, the pictures that no record names any more. */
	List<String> unnamed(List<String> hashes) {
		if (hashes.isEmpty()) {
			return List.of();
		}
		return handle.createQuery("""
				select s.hash from shot s where s.hash in (<hashes>) and not exists (select 1 from journal_record r
					where r.shot_hash = s.hash and r.state = 'stored')""").bindList("hashes", hashes)
				.mapTo(String.class).list();
	}

	/** Forgets a picture, unless a record names it again. */
	void remove(String hash) {
		handle.createUpdate("""
				delete from shot where hash = :hash and not exists (select 1 from journal_record r
					where r.shot_hash = :hash and r.state = 'stored')""").bind("hash", hash).execute();
	}

	/** Notes that a picture has arrived. */
	void add(Hash hash, long bytes, long now) {
		handle.createUpdate("""
				insert into shot (hash, bytes, received) values (:hash, :bytes, :now) on conflict (hash) do nothing""")
				.bind("hash", hash.hex()).bind("bytes", bytes).bind("now", now).execute();
	}
}
