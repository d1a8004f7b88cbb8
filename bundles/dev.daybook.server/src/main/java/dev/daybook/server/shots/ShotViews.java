/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.shots;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.Handle;

/** Who was shown which picture, inside one transaction. */
public final class ShotViews {

	/** Most looks that a device is told of at once, the latest of them. */
	static final int MAX_TOLD = 1000;
	private static final long MINUTE_MILLIS = 60_000;

	/**
	 * @param shot
	 *            hash of the picture
	 * @param viewer
	 *            in words
	 * @param at
	 *            the minute, UTC
	 */
	public record Look(String shot, String viewer, Instant at) {
	}

	private final Handle handle;

	public ShotViews(Handle handle) {
		this.handle = handle;
	}

	/** Notes a look; another one of the same viewer in the same minute is the same look. */
	public void add(String contract, String shot, String viewer, Instant now) {
		handle.createUpdate("""
				insert into shot_view (contract_id, shot_hash, viewer, seen) values (:contract, :shot, :viewer, :seen)
				on conflict do nothing""").bind("contract", contract).bind("shot", shot).bind("viewer", viewer)
				.bind("seen", now.toEpochMilli() / MINUTE_MILLIS * MINUTE_MILLIS).execute();
	}

	/** Looks at pictures that a journal names now, from a minute on, the latest first. */
	List<Look> of(String journal, Instant since) {
		return handle.createQuery("""
				select distinct v.shot_hash, v.viewer, v.seen from shot_view v
				join journal_record r on r.shot_hash = v.shot_hash and r.contract_id = v.contract_id
				where r.journal_id = :journal and r.state = 'stored' and v.seen >= :since
				order by v.seen desc limit :limit""").bind("journal", journal).bind("since", since.toEpochMilli())
				.bind("limit", MAX_TOLD).map((row, context) -> new Look(row.getString(1), row.getString(2),
						Instant.ofEpochMilli(row.getLong(3))))
				.list();
	}
}
