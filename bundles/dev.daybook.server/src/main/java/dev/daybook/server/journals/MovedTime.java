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
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Handle;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;

/** Time that is moved to a contract has to come from somewhere; inside one transaction. */
final class MovedTime {

	private final Handle handle;
	private final String person;
	private final String journal;

	MovedTime(Handle handle, String person, String journal) {
		this.handle = handle;
		this.person = person;
		this.journal = journal;
	}

	/**
	 * @throws Refusal
	 *             if nothing was taken from another contract for it, or what was taken had been entered by hand
	 */
	void check(JournalRecord moved) throws Refusal {
		if (!moved.envelope().type().equals(RecordType.MOVED)) {
			return;
		}
		var taken = taken(moved).orElseThrow(() -> new Refusal(
				"Moved time has to be taken from another contract by the same change first; nothing was."));
		Refusal.check(!wasManual(taken), "Time entered by hand stays marked so, also when it is moved.");
	}

	/** What the same change took from another contract; without its content, the same seconds have to do. */
	private Optional<Envelope> taken(JournalRecord moved) {
		var span = Span.of(moved.envelope());
		return handle.createQuery("""
				select envelope, body from journal_record where person_id = :person and begins = :begins
				and ends = :ends and journal_id = :journal and type = 'withdrawn' and state = 'stored'
				and contract_id <> :contract order by seq desc""").bind("person", person)
				.bind("begins", span.begins()).bind("ends", span.ends()).bind("journal", journal)
				.bind("contract", moved.envelope().contract()).map(Journals.RECORD).list().stream()
				.filter(t -> isOneChange(t.body(), moved.body())).map(JournalRecord::envelope).findFirst();
	}

	private static boolean isOneChange(@Nullable Body taken, @Nullable Body given) {
		return taken == null || taken.data().get("moved").getAsBoolean()
				&& (given == null || taken.data().get("id").equals(given.data().get("id")));
	}

	private boolean wasManual(Envelope taken) {
		var from = taken.at();
		var to = from.plusSeconds(taken.seconds());
		return new SlotRecords(handle, person, journal, Span.slotOf(taken)).before(taken.sequence()).stream()
				.anyMatch(s -> s.manual() && s.contract().equals(taken.contract())
						&& meets(s.from(), s.to(), from, to));
	}

	private static boolean meets(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
		return from.isBefore(otherTo) && otherFrom.isBefore(to);
	}
}
