/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.util.List;

import org.jdbi.v3.core.Handle;

import dev.daybook.core.journal.JournalRecord;

/** Records that were refused because their seconds have another owner, inside one transaction. */
final class WaitingRecords {

	/** Most of a slot that are kept; further ones are refused for good. */
	static final int MAX_IN_SLOT = 50;
	/** Most of a journal that are told at once. */
	private static final int MAX_TOLD = 500;

	/**
	 * @param journal
	 *            where it stands
	 * @param saved
	 *            the whole record
	 */
	record Waiting(String journal, JournalRecord saved) {
	}

	private final Handle handle;
	private final String person;

	WaitingRecords(Handle handle, String person) {
		this.handle = handle;
		this.person = person;
	}

	void add(String journal, long sequence, Span slot) {
		handle.createUpdate("""
				insert into waiting_record (journal_id, seq, person_id, slot)
				values (:journal, :seq, :person, :slot)""").bind("journal", journal).bind("seq", sequence)
				.bind("person", person).bind("slot", slot.begins()).execute();
	}

	/** Makes a stored record of a waiting one. */
	void settle(Waiting waiting) {
		var sequence = waiting.saved().envelope().sequence();
		handle.createUpdate("delete from waiting_record where journal_id = :journal and seq = :seq")
				.bind("journal", waiting.journal()).bind("seq", sequence).execute();
		handle.createUpdate("""
				update journal_record set state = 'stored', reason = null
				where journal_id = :journal and seq = :seq""").bind("journal", waiting.journal()).bind("seq", sequence)
				.execute();
	}

	/** Those of a slot in the order in which they came. */
	List<Waiting> in(Span slot) {
		return handle.createQuery("""
				select r.envelope, r.body, r.journal_id from waiting_record w
				join journal_record r on r.journal_id = w.journal_id and r.seq = w.seq
				where w.person_id = :person and w.slot = :slot order by r.received, r.journal_id, r.seq""")
				.bind("person", person).bind("slot", slot.begins())
				.map((row, context) -> new Waiting(row.getString(3), Journals.RECORD.map(row, context))).list();
	}

	/** The first ones of a journal. */
	List<Waiting> of(String journal) {
		return handle.createQuery("""
				select r.envelope, r.body from waiting_record w
				join journal_record r on r.journal_id = w.journal_id and r.seq = w.seq
				where w.journal_id = :journal and w.person_id = :person order by r.seq limit :told""")
				.bind("journal", journal).bind("person", person).bind("told", MAX_TOLD)
				.map((row, context) -> new Waiting(journal, Journals.RECORD.map(row, context))).list();
	}

	boolean holds(String journal, long sequence) {
		return handle.createQuery("select count(*) from waiting_record where journal_id = :journal and seq = :seq")
				.bind("journal", journal).bind("seq", sequence).mapTo(Integer.class).one() > 0;
	}
}
