/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.people;

import dev.daybook.server.db.Database;
import dev.daybook.server.http.HttpProblem;
import io.javalin.http.Context;

/** Finds out which device sends a request. */
public final class Identity {

	private static final String BEARER = "Bearer ";

	private final Database database;

	public Identity(Database database) {
		this.database = database;
	}

	/**
	 * @throws HttpProblem
	 *             401 if there is no token, or not one that holds
	 */
	public Device device(Context context) {
		var header = context.header("Authorization");
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			throw unknown(context);
		}
		var token = header.substring(BEARER.length()).strip();
		return database.read(handle -> new People(handle).device(token)).orElseThrow(() -> unknown(context));
	}

	private static HttpProblem unknown(Context context) {
		context.header("WWW-Authenticate", "Bearer");
		return new HttpProblem(401, "This device is not signed in, or its sign-in was revoked. Sign in again.");
	}
}
