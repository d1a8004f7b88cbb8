/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Handle;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;

/**
 * What a journal says about the time of one slot, inside one transaction. The diary's own rules decide who has which
 * second, so that server and IDE can't differ.
 */
final class SlotRecords {

	private final Handle handle;
	private final String person;
	private final String journal;
	private final Span slot;

	SlotRecords(Handle handle, String person, String journal, Span slot) {
		this.handle = handle;
		this.person = person;
		this.journal = journal;
		this.slot = slot;
	}

	/** Who has which seconds if a record that is not stored is taken too, at its place in the journal. */
	List<Range> with(JournalRecord more) {
		var records = new ArrayList<>(stored());
		var place = records.stream().filter(r -> r.envelope().sequence() < more.envelope().sequence()).count();
		records.add((int) place, more);
		return stretches(records).stream().map(s -> new Range(s.contract(), Span.of(s.from(), s.to()))).toList();
	}

	/** Who had which seconds before a record. */
	List<Stretch> before(long sequence) {
		return stretches(stored().stream().filter(r -> r.envelope().sequence() < sequence).toList());
	}

	/** Corrections in the slot, stored or not. */
	int corrections() {
		return handle.createQuery("""
				select count(*) from journal_record where person_id = :person and begins >= :begins and begins < :ends
				and journal_id = :journal and type in ('withdrawn', 'moved', 'manual', 'correction')""")
				.bind("person", person).bind("journal", journal).bind("begins", slot.begins())
				.bind("ends", slot.ends()).mapTo(Integer.class).one();
	}

	private List<JournalRecord> stored() {
		return handle.createQuery("""
				select envelope, body from journal_record where person_id = :person and begins >= :begins
				and begins < :ends and journal_id = :journal and state = 'stored' and (type = 'correction'
					or seconds > 0 and type in ('segment', 'withdrawn', 'moved', 'manual'))
				order by seq""").bind("person", person).bind("journal", journal).bind("begins", slot.begins())
				.bind("ends", slot.ends()).map(Journals.RECORD).list();
	}

	private List<Stretch> stretches(List<JournalRecord> records) {
		var diary = new Diary();
		known(records).forEach(diary::add);
		return diary.stretches(slot.from(), slot.to());
	}

	/**
	 * A change of private time may have undone what was given to it by hand; nobody can tell without its content. Such
	 * seconds count no more then: rather a second too few is refused than one too many.
	 */
	private static List<JournalRecord> known(List<JournalRecord> records) {
		List<JournalRecord> known = new ArrayList<>();
		for (var saved : records) {
			if (TimeUse.isPrivateChange(saved)) {
				known.removeIf(k -> isGivenByHand(k, String.valueOf(saved.envelope().contract())));
			} else {
				known.add(saved);
			}
		}
		return known;
	}

	private static boolean isGivenByHand(JournalRecord saved, String contract) {
		var type = saved.envelope().type();
		return Contract.staysHere(contract) && contract.equals(saved.envelope().contract())
				&& (type.equals(RecordType.MOVED) || type.equals(RecordType.MANUAL));
	}
}
