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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;

import com.google.gson.JsonArray;

import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.server.http.Refusal;
import dev.daybook.server.people.Device;

/** Journals that devices send. A journal belongs to the device that sent it first. */
public final class Journals {

	/**
	 * What the server has received of a contract.
	 *
	 * @param records
	 *            stored records
	 * @param first
	 *            when the first of them came in, empty when there is none
	 * @param last
	 *            when the last of them came in
	 */
	public record Received(long records, Optional<Instant> first, Optional<Instant> last) {
	}

	/** Result of one sending: an outcome for each item, and where the journal ends now. */
	record Taken(List<Outcome> outcomes, Head head) {
	}

	private final Jdbi jdbi;
	private final InstantSource clock;

	public Journals(Jdbi jdbi, InstantSource clock) {
		this.jdbi = jdbi;
		this.clock = clock;
	}

	/** Where the journal ends, as far as it is here. */
	Head head(Device device, String journal) {
		return jdbi.withHandle(handle -> {
			var store = new RecordStore(handle);
			checkOwner(store, device, journal);
			return store.head(journal);
		});
	}

	Taken take(Device device, String journal, JsonArray items) {
		return jdbi.inTransaction(handle -> {
			checkOwner(new RecordStore(handle), device, journal);
			var outcomes = new Ingest(handle, device, journal, clock.instant()).take(items);
			return new Taken(outcomes, new RecordStore(handle).head(journal));
		});
	}

	/** Stored records of a contract whose instant lies in {@code [from, to)}. */
	public List<JournalRecord> ofContract(String contract, Instant from, Instant to) {
		return jdbi.withHandle(handle -> new RecordStore(handle).ofContract(contract, from, to));
	}

	/** What came in for a contract, and when. */
	public Received received(String contract) {
		return jdbi.withHandle(h -> h.createQuery("""
				select count(*) as records, min(received) as first, max(received) as last from record
				where contract = :contract and state = 'stored'""").bind("contract", contract)
				.map((row, ctx) -> new Received(row.getLong("records"), instant(row.getLong("first")),
						instant(row.getLong("last"))))
				.one());
	}

	/** Start of the last segment of a contract before {@code before}, to lead from an empty day to one with time. */
	public Optional<Instant> lastTimeBefore(String contract, Instant before) {
		return jdbi.withHandle(h -> h.createQuery("""
				select max(from_second) from record where contract = :contract and state = 'stored'
				and type = 'segment' and from_second < :before""").bind("contract", contract)
				.bind("before", before.getEpochSecond()).mapTo(Long.class).findOne()).map(Instant::ofEpochSecond);
	}

	private static Optional<Instant> instant(long seconds) {
		return seconds == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
	}

	private static void checkOwner(RecordStore store, Device device, String journal) {
		if (!store.deviceOf(journal).orElse(device.id()).equals(device.id())) {
			throw new Refusal(Refusal.FORBIDDEN, "This journal belongs to another device; nothing was stored.");
		}
	}
}
