/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Head;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.server.db.Database;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.http.Json;
import dev.daybook.server.http.RequestBody;
import dev.daybook.server.people.Identity;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Takes records from devices, and tells how far a journal has come. */
public final class JournalRoutes {

	/** Most records in one request. */
	static final int MAX_RECORDS = 500;
	/** Most bytes in one request. */
	public static final int MAX_BYTES = 4 * 1024 * 1024;

	private final Database database;
	private final Identity identity;
	private final InstantSource clock;
	private final SigningKey key;
	private final Consumer<List<String>> erased;

	/**
	 * @param key
	 *            the one that countersigns
	 * @param erased
	 *            told of erased pictures once the erasure is durable
	 */
	public JournalRoutes(Database database, Identity identity, InstantSource clock, SigningKey key,
			Consumer<List<String>> erased) {
		this.key = key;
		this.erased = erased;
		this.database = database;
		this.identity = identity;
		this.clock = clock;
	}

	public void register(RoutesConfig routes) {
		routes.get("/api/v1/key", this::key);
		routes.get("/api/v1/journals/{journal}", this::head);
		routes.post("/api/v1/journals/{journal}/records", this::records);
		routes.get("/api/v1/journals/{journal}/conflicts", this::conflicts);
	}

	/**
	 * The journal that a request is about.
	 *
	 * @throws HttpProblem
	 *             400 if the address names none
	 */
	public static String journal(Context context) {
		var id = context.pathParam("journal");
		if (!id.matches("[0-9A-Za-z-]{1,64}")) {
			throw new HttpProblem(400, "The address names no journal; its identifier has letters, digits and hyphens.");
		}
		return id;
	}

	/** For whoever verifies a diary: asks for no sign-in. */
	private void key(Context context) {
		var json = new JsonObject();
		json.addProperty("server", key.verifier().text());
		Json.send(context, json);
	}

	private void head(Context context) {
		var device = identity.device(context);
		var journal = journal(context);
		Json.send(context, json(database.read(handle -> new Journals(handle).head(journal, device))));
	}

	private void records(Context context) {
		var device = identity.device(context);
		var journal = journal(context);
		var records = records(RequestBody.object(context, MAX_BYTES));
		var receipt = database.write(handle -> new Ingest(handle, journal, device, clock, key).take(records));
		if (receipt.hasErased()) {
			erased.accept(receipt.erased());
		}
		var results = new JsonArray();
		receipt.outcomes().forEach(o -> results.add(o.toJson()));
		var json = json(receipt.head());
		json.add("results", results);
		receipt.countersigned().ifPresent(c -> json.add("countersigned", c.toJson(key.verifier())));
		var refusal = receipt.outcomes().stream().filter(Outcome::refused).findFirst();
		refusal.ifPresent(o -> json.addProperty("error", o.reason()));
		context.status(refusal.isPresent() ? 422 : 200);
		Json.send(context, json);
	}

	private void conflicts(Context context) {
		var device = identity.device(context);
		var journal = journal(context);
		var conflicts = new JsonArray();
		database.read(handle -> new Conflicts(handle, device).of(journal)).forEach(o -> conflicts.add(o.toJson()));
		var json = new JsonObject();
		json.add("conflicts", conflicts);
		Json.send(context, json);
	}

	static JsonArray records(JsonObject json) {
		JsonElement records = json.get("records");
		if (records == null || !records.isJsonArray()) {
			throw new HttpProblem(400, "The content has no list of records; nothing of it was kept.");
		}
		if (records.getAsJsonArray().size() > MAX_RECORDS) {
			throw new HttpProblem(413, "There are more than " + MAX_RECORDS
					+ " records in one request; nothing of it was kept. Send fewer at once.");
		}
		return records.getAsJsonArray();
	}

	private static JsonObject json(Head head) {
		var json = new JsonObject();
		json.addProperty("size", head.size());
		json.addProperty("hash", head.hash().hex());
		return json;
	}
}
