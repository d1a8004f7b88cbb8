/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.Head;
import dev.daybook.server.http.Bodies;
import dev.daybook.server.http.Refusal;
import dev.daybook.server.people.Device;
import dev.daybook.server.people.People;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What an IDE asks: contracts, the end of its journal, taking in of records. See docs/sync-protocol.md. */
public final class JournalRoutes {

	private static final String DEVICE = "device";
	private static final String BEARER = "Bearer ";
	private static final int MAX_RECORDS = 500;
	private static final long MAX_BYTES = 4L * 1024 * 1024;

	private final People people;
	private final Journals journals;

	public JournalRoutes(People people, Journals journals) {
		this.people = people;
		this.journals = journals;
	}

	public void add(RoutesConfig routes) {
		routes.before("/api/*", this::signIn);
		routes.get("/api/v1/contracts", this::contracts);
		routes.get("/api/v1/journals/{journal}", this::head);
		routes.post("/api/v1/journals/{journal}/records", this::take);
	}

	/** The device that makes the request. */
	public static Device device(Context ctx) {
		Device device = ctx.attribute(DEVICE);
		if (device == null) {
			throw new Refusal(Refusal.UNAUTHORIZED, "Sign in first.");
		}
		return device;
	}

	/** The journal that the address names. */
	public static String journal(Context ctx) {
		var journal = ctx.pathParam("journal");
		if (!journal.matches("[0-9a-fA-F-]{36}")) {
			throw new Refusal(Refusal.BAD_REQUEST, "A journal's identifier is a UUID.");
		}
		return journal;
	}

	private void signIn(Context ctx) {
		var header = ctx.header("Authorization");
		if (header == null || !header.startsWith(BEARER)) {
			throw new Refusal(Refusal.UNAUTHORIZED, "This needs a token: sign in from the IDE.");
		}
		ctx.attribute(DEVICE, people.device(header.substring(BEARER.length())).orElseThrow(
				() -> new Refusal(Refusal.UNAUTHORIZED, "The token is not valid any more: sign in from the IDE again.")));
	}

	private void contracts(Context ctx) {
		var array = new JsonArray();
		people.contracts(device(ctx).person()).stream().map(ContractJson::write).forEach(array::add);
		var json = new JsonObject();
		json.add("contracts", array);
		Bodies.answer(ctx, 200, json);
	}

	private void head(Context ctx) {
		Bodies.answer(ctx, 200, head(journals.head(device(ctx), journal(ctx))));
	}

	private void take(Context ctx) {
		var json = Bodies.json(Bodies.bytes(ctx, MAX_BYTES, "A sending of records"));
		if (!(json.get("records") instanceof JsonArray items)) {
			throw new Refusal(Refusal.BAD_REQUEST, "The body has no list of records, so nothing was stored.");
		}
		if (items.size() > MAX_RECORDS) {
			throw new Refusal(Refusal.TOO_LARGE,
					"A sending has at most " + MAX_RECORDS + " records; send these in parts.");
		}
		answer(ctx, journals.take(device(ctx), journal(ctx), items));
	}

	private static void answer(Context ctx, Journals.Taken taken) {
		var json = head(taken.head());
		var results = new JsonArray();
		taken.outcomes().stream().map(Outcome::toJson).forEach(results::add);
		json.add("results", results);
		var refused = taken.outcomes().stream().filter(o -> o.status() == Outcome.Status.REFUSED).findFirst();
		refused.ifPresent(o -> json.addProperty("error", o.reason()));
		Bodies.answer(ctx, refused.isPresent() ? Refusal.UNPROCESSABLE : 200, json);
	}

	private static JsonObject head(Head head) {
		var json = new JsonObject();
		json.addProperty("size", head.size());
		json.addProperty("hash", head.hash().hex());
		return json;
	}
}
