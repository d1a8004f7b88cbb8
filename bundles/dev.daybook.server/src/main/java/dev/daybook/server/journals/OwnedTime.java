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

/** The seconds of a person that have an owner, inside one transaction. */
final class OwnedTime {

	/** Longest range, in milliseconds. */
	private static final long LONGEST = 1000 * Content.MAX_SECONDS;
	/** Most overlaps that are told. */
	private static final int MAX_TOLD = 20;

	private final Handle handle;
	private final String person;

	OwnedTime(Handle handle, String person) {
		this.handle = handle;
		this.person = person;
	}

	/** Who has seconds of a span, over all devices, cut to the span; the first twenty. */
	List<Overlap> overlaps(Span span) {
		return handle.createQuery("""
				select p.name, d.name, o.journal_id, o.begins, o.ends from owned_time o
				join journal j on j.id = o.journal_id join device d on d.id = j.device_id
				join person p on p.id = o.person_id
				where o.person_id = :person and o.begins > :earliest and o.begins < :ends and o.ends > :begins
				order by o.begins limit :told""").bind("person", person).bind("earliest", span.begins() - LONGEST)
				.bind("begins", span.begins()).bind("ends", span.ends()).bind("told", MAX_TOLD)
				.map((row, context) -> new Overlap(row.getString(1), row.getString(2), row.getString(3),
						new Span(row.getLong(4), row.getLong(5))).within(span))
				.list();
	}

	/** Gives free seconds to a contract. */
	void add(String journal, Range range) {
		handle.createUpdate("""
				insert into owned_time (person_id, begins, ends, journal_id, contract_id)
				values (:person, :begins, :ends, :journal, :contract)""").bind("person", person)
				.bind("begins", range.span().begins()).bind("ends", range.span().ends()).bind("journal", journal)
				.bind("contract", range.contract()).execute();
	}

	/** Frees what a contract has of a span in a journal; what it has in another one stays. */
	void free(String journal, Range range) {
		var span = range.span();
		for (var owned : of(journal, span)) {
			if (owned.contract().equals(range.contract())) {
				delete(owned.span().begins());
				owned.span().without(span).forEach(rest -> add(journal, new Range(owned.contract(), rest)));
			}
		}
	}

	/** Puts other ranges in the place of those that a journal has in a slot. */
	void replace(String journal, Span slot, List<Range> ranges) {
		of(journal, slot).forEach(owned -> delete(owned.span().begins()));
		ranges.forEach(range -> add(journal, range));
	}

	private List<Range> of(String journal, Span span) {
		return handle.createQuery("""
				select contract_id, begins, ends from owned_time
				where person_id = :person and begins > :earliest and begins < :ends and ends > :begins
				and journal_id = :journal""").bind("person", person).bind("earliest", span.begins() - LONGEST)
				.bind("begins", span.begins()).bind("ends", span.ends()).bind("journal", journal)
				.map((row, context) -> new Range(row.getString(1), new Span(row.getLong(2), row.getLong(3)))).list();
	}

	private void delete(long begins) {
		handle.createUpdate("delete from owned_time where person_id = :person and begins = :begins")
				.bind("person", person).bind("begins", begins).execute();
	}
}
