/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.retention;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.Handle;

/** The shots of a contract that still name a picture, inside one transaction. */
final class LiveShots {

	/**
	 * @param sequence
	 *            number of the record in its journal
	 * @param taken
	 *            when the shot was taken
	 * @param picture
	 *            hash of the picture
	 */
	record Live(String journal, long sequence, Instant taken, String picture) {
	}

	private final Handle handle;
	private final String contract;

	LiveShots(Handle handle, String contract) {
		this.handle = handle;
		this.contract = contract;
	}

	/** Those that were taken before an instant. */
	List<Live> before(Instant end) {
		return handle.createQuery("""
				select journal_id, seq, begins, shot_hash from journal_record
				where contract_id = :contract and type = 'shot' and state = 'stored' and shot_hash is not null
				and begins < :end order by begins""").bind("contract", contract).bind("end", end.toEpochMilli())
				.map((row, context) -> new Live(row.getString(1), row.getLong(2),
						Instant.ofEpochMilli(row.getLong(3)), row.getString(4)))
				.list();
	}

	/** Takes the content away, and notes when. */
	void erase(Live shot, Instant now) {
		handle.createUpdate("""
				update journal_record set body = null, shot_hash = null
				where journal_id = :journal and seq = :seq and contract_id = :contract""").bind("journal", shot.journal)
				.bind("seq", shot.sequence).bind("contract", contract).execute();
		handle.createUpdate("""
				insert into shot_retention (journal_id, seq, contract_id, begins, erased)
				values (:journal, :seq, :contract, :begins, :now) on conflict do nothing""")
				.bind("journal", shot.journal).bind("seq", shot.sequence).bind("contract", contract)
				.bind("begins", shot.taken.toEpochMilli()).bind("now", now.toEpochMilli()).execute();
	}
}
