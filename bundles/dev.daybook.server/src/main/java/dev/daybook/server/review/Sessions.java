/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.Duration;
import java.time.InstantSource;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Jdbi;

import dev.daybook.server.people.Secrets;

/** Sessions of people who opened a signed link. Each is for one contract. */
final class Sessions {

	static final Duration LENGTH = Duration.ofHours(12);

	private final Jdbi jdbi;
	private final InstantSource clock;

	Sessions(Jdbi jdbi, InstantSource clock) {
		this.jdbi = jdbi;
		this.clock = clock;
	}

	/** @return the token for the cookie; only its hash is kept here */
	String begin(String contract) {
		var token = Secrets.newToken();
		var now = clock.instant().getEpochSecond();
		jdbi.useTransaction(h -> {
			h.execute("delete from review_session where expires < ?", now);
			h.execute("insert into review_session (token_hash, contract, expires) values (?, ?, ?)",
					Secrets.hash(token), contract, now + LENGTH.toSeconds());
		});
		return token;
	}

	boolean mayRead(@Nullable String token, String contract) {
		return token != null && jdbi.withHandle(h -> h.createQuery("""
				select count(*) from review_session
				where token_hash = :hash and contract = :contract and expires >= :now""")
				.bind("hash", Secrets.hash(token)).bind("contract", contract)
				.bind("now", clock.instant().getEpochSecond()).mapTo(Integer.class).one()) > 0;
	}
}
