/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.daybook.core.journal.Hash;
import dev.daybook.server.db.Database;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.people.Token;
import io.javalin.http.Context;

/** A client's sessions: one for each contract that a link has opened. */
public final class Sessions {

	/** Time after which a session ends, used or not. */
	static final Duration LENGTH = Duration.ofHours(12);

	private final Database database;
	private final InstantSource clock;

	public Sessions(Database database, InstantSource clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Begins a session, and hands it to the browser.
	 *
	 * @param viewer
	 *            who looks, in words
	 */
	void begin(Context context, String contract, String viewer) {
		var token = Token.fresh();
		var now = clock.instant();
		database.write(handle -> {
			handle.createUpdate("delete from review_session where expires <= :now").bind("now", now.toEpochMilli())
					.execute();
			return handle.createUpdate("""
					insert into review_session (token_hash, contract_id, expires, viewer)
					values (:hash, :contract, :expires, :viewer)""").bind("hash", Token.hash(token))
					.bind("contract", contract).bind("viewer", viewer)
					.bind("expires", now.plus(LENGTH).toEpochMilli()).execute();
		});
		context.header("Set-Cookie",
				cookie(context, contract) + "=" + token + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
						+ LENGTH.toSeconds() + (isSecure(context) ? "; Secure" : ""));
	}

	/**
	 * @return who looks, in words
	 * @throws HttpProblem
	 *             401 if the request has no session of this contract
	 */
	public String check(Context context, String contract) {
		var token = context.cookie(cookie(context, contract));
		var viewer = token == null ? Optional.<String>empty() : viewer(token, contract, clock.instant());
		return viewer.orElseThrow(() -> new HttpProblem(401,
				"This diary is not public. Open it with the link that the developer sent you;"
						+ " ask for a new one if that no longer opens."));
	}

	private Optional<String> viewer(String token, String contract, Instant now) {
		return database.read(handle -> handle.createQuery("""
				select viewer from review_session
				where token_hash = :hash and contract_id = :contract and expires > :now""")
				.bind("hash", Token.hash(token)).bind("contract", contract).bind("now", now.toEpochMilli())
				.mapTo(String.class).findOne());
	}

	/** A name of its own for each contract, so that links to two of them work in one browser. */
	private static String cookie(Context context, String contract) {
		var name = "daybook-" + Hash.of(contract.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
		return isSecure(context) ? "__Host-" + name : name;
	}

	private static boolean isSecure(Context context) {
		return "https".equals(context.scheme());
	}
}
