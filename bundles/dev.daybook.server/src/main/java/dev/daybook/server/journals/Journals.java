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
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.people.Device;

/** The journals' tables, inside one transaction. */
public final class Journals {

	/** A record that is there already. */
	record Known(Hash hash, boolean stored, String reason) {
	}

	/** Reads a record from the columns envelope and body. */
	public static final RowMapper<JournalRecord> RECORD = (row, context) -> record(row.getString(1), row.getString(2));

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

	/**
	 * Adds a record to its journal.
	 *
	 * @param refusal
	 *            why it was refused, {@code null} if it was not
	 */
	void add(String journal, String person, JournalRecord saved, Content content, @Nullable String refusal, long now) {
		var envelope = saved.envelope();
		var contract = envelope.contract();
		handle.createUpdate("""
				insert into journal_record (journal_id, seq, hash, type, contract_id, person_id, begins, ends, seconds,
					shot_hash, state, reason, envelope, body, received)
				values (:journal, :seq, :hash, :type, :contract, :person, :begins, :ends, :seconds,
					:shot, :state, :reason, :envelope, :body, :now)""").bind("journal", journal)
				.bind("seq", envelope.sequence()).bind("hash", saved.hash().hex())
				.bind("type", column(envelope.type()))
				.bind("contract", contract == null ? null : column(contract)).bind("person", person)
				.bind("begins", content.span().begins())
				.bind("ends", content.span().ends()).bind("seconds", envelope.seconds())
				.bind("shot", content.shot()).bind("state", refusal == null ? "stored" : "refused")
				.bind("reason", refusal).bind("envelope", envelope.canonical()).bind("body", text(saved.body()))
				.bind("now", now).execute();
	}

	/**
	 * Takes away the content of records of a contract; their envelopes stay, and pictures that they name are shown no
	 * more.
	 *
	 * @return hashes of those pictures; other records may name them too
	 */
	List<String> erase(String journal, @Nullable String contract, List<Long> sequences) {
		if (sequences.isEmpty()) {
			return List.of();
		}
		var pictures = handle.createQuery("""
				select distinct shot_hash from journal_record where journal_id = :journal and contract_id = :contract
				and shot_hash is not null and seq in (<sequences>)""").bind("journal", journal)
				.bind("contract", contract).bindList("sequences", sequences).mapTo(String.class).list();
		handle.createUpdate("""
				update journal_record set body = null, shot_hash = null
				where journal_id = :journal and contract_id = :contract and seq in (<sequences>)""")
				.bind("journal", journal).bind("contract", contract).bindList("sequences", sequences).execute();
		return pictures;
	}

	void advance(String journal, Head head) {
		handle.createUpdate("update journal set size = :size, hash = :hash where id = :id").bind("size", head.size())
				.bind("hash", head.hash().hex()).bind("id", journal).execute();
	}

	/** PostgreSQL takes no zero byte in a text; the envelope has it escaped. */
	private static String column(String text) {
		return text.replace('\0', '\uFFFD');
	}

	private static JournalRecord record(String envelope, @Nullable String body) {
		return new JournalRecord(Envelope.fromJson(object(envelope)),
				body == null ? null : Body.fromJson(object(body)));
	}

	private static JsonObject object(String json) {
		return JsonParser.parseString(json).getAsJsonObject();
	}

	private static @Nullable String text(@Nullable Body body) {
		return body == null ? null : body.canonical();
	}
}
