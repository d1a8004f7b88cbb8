/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Handle;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.people.Device;

/** The journals' tables, inside one transaction. */
public final class Journals {

	/** A record that is there already. */
	record Known(Hash hash, boolean stored, String reason) {
	}

	private final Handle handle;

	public Journals(Handle handle) {
		this.handle = handle;
	}

	/**
	 * The end of a journal, {@link Head#EMPTY} if it is not known.
	 *
	 * @throws HttpProblem
	 *             403 if another device writes it
	 */
	public Head head(String journal, Device device) {
		var found = handle.createQuery("select device_id, size, hash from journal where id = :id").bind("id", journal)
				.map((row, context) -> {
					if (!device.id().equals(row.getString(1))) {
						throw new HttpProblem(403,
								"This diary belongs to another device; this device can neither read nor change it.");
					}
					return new Head(row.getLong(2), new Hash(row.getString(3)));
				}).findOne();
		return found.orElse(Head.EMPTY);
	}

	/** Begins a journal, unless it is there. */
	void begin(String journal, Device device) {
		handle.createUpdate("""
				insert into journal (id, device_id, size, hash) values (:id, :device, 0, :hash)
				on conflict (id) do nothing""").bind("id", journal).bind("device", device.id())
				.bind("hash", Hash.ZERO.hex()).execute();
	}

	Optional<Known> known(String journal, long sequence) {
		return handle.createQuery("""
				select hash, state, reason from journal_record where journal_id = :journal and seq = :seq""")
				.bind("journal", journal).bind("seq", sequence).map((row, context) -> new Known(
						new Hash(row.getString(1)), row.getString(2).equals("stored"),
						String.valueOf(row.getString(3))))
				.findOne();
	}

	/** Whether the person has tracked time in another record that overlaps. A segment has at most ten minutes. */
	boolean overlaps(String person, Span span) {
		return handle.createQuery("""
				select count(*) from journal_record
				where person_id = :person and type = 'segment' and state = 'stored'
				and begins > :earliest and begins < :ends and ends > :begins""").bind("person", person)
				.bind("earliest", span.begins() - 1000 * Content.MAX_SECONDS).bind("begins", span.begins())
				.bind("ends", span.ends()).mapTo(Integer.class).one() > 0;
	}

	void add(String journal, String person, Item item, Content content, @Nullable String refusal, long now) {
		var envelope = item.saved().envelope();
		var body = refusal == null ? item.saved().body() : null;
		handle.createUpdate("""
				insert into journal_record (journal_id, seq, hash, type, contract_id, person_id, begins, ends, seconds,
					shot_hash, state, reason, envelope, body, received)
				values (:journal, :seq, :hash, :type, :contract, :person, :begins, :ends, :seconds,
					:shot, :state, :reason, :envelope, :body, :now)""").bind("journal", journal)
				.bind("seq", envelope.sequence()).bind("hash", item.hash().hex()).bind("type", envelope.type())
				.bind("contract", envelope.contract()).bind("person", person).bind("begins", content.span().begins())
				.bind("ends", content.span().ends()).bind("seconds", envelope.seconds())
				.bind("shot", content.shot()).bind("state", refusal == null ? "stored" : "refused")
				.bind("reason", refusal).bind("envelope", envelope.canonical()).bind("body", text(body))
				.bind("now", now).execute();
	}

	void advance(String journal, Head head) {
		handle.createUpdate("update journal set size = :size, hash = :hash where id = :id").bind("size", head.size())
				.bind("hash", head.hash().hex()).bind("id", journal).execute();
	}

	private static @Nullable String text(@Nullable Body body) {
		return body == null ? null : body.canonical();
	}
}
