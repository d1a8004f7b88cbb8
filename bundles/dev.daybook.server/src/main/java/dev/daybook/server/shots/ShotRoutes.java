/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Shot;
import dev.daybook.server.db.Database;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.http.Json;
import dev.daybook.server.http.RequestBody;
import dev.daybook.server.journals.JournalRoutes;
import dev.daybook.server.journals.Journals;
import dev.daybook.server.people.Identity;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Takes pictures from devices, and tells which ones are missing. */
public final class ShotRoutes {

	private final Database database;
	private final Identity identity;
	private final ObjectFolder objects;
	private final InstantSource clock;

	public ShotRoutes(Database database, Identity identity, ObjectFolder objects, InstantSource clock) {
		this.database = database;
		this.identity = identity;
		this.objects = objects;
		this.clock = clock;
	}

	public void register(RoutesConfig routes) {
		routes.get("/api/v1/journals/{journal}/shots/missing", this::missing);
		routes.get("/api/v1/journals/{journal}/shots/seen", this::seen);
		routes.put("/api/v1/journals/{journal}/shots/{hash}", this::put);
	}

	/**
	 * The picture that a request is about.
	 *
	 * @throws HttpProblem
	 *             404 if the address names none
	 */
	public static Hash hash(String text) {
		try {
			return new Hash(text);
		} catch (IllegalArgumentException e) {
			throw new HttpProblem(404, "The address names no shot; a shot is named by the SHA-256 of its bytes.");
		}
	}

	private void missing(Context context) {
		var journal = own(context);
		var array = new JsonArray();
		database.read(handle -> new Shots(handle).missing(journal)).forEach(array::add);
		var json = new JsonObject();
		json.add("shots", array);
		Json.send(context, json);
	}

	/** Who was shown the pictures of a journal. */
	private void seen(Context context) {
		var journal = own(context);
		var since = since(context.queryParam("since"));
		var array = new JsonArray();
		for (var look : database.read(handle -> new ShotViews(handle).of(journal, since))) {
			var json = new JsonObject();
			json.addProperty("shot", look.shot());
			json.addProperty("viewer", look.viewer());
			json.addProperty("at", look.at().toString());
			array.add(json);
		}
		var json = new JsonObject();
		json.add("seen", array);
		Json.send(context, json);
	}

	private static Instant since(@Nullable String text) {
		try {
			return text == null ? Instant.EPOCH : Instant.ofEpochMilli(Instant.parse(text).toEpochMilli());
		} catch (DateTimeException | ArithmeticException e) {
			throw new HttpProblem(400, "The address names no moment; one is written like 2026-03-31T09:00:00Z.");
		}
	}

	private void put(Context context) throws IOException {
		var journal = own(context);
		var hash = hash(context.pathParam("hash"));
		if (!database.read(handle -> new Shots(handle).isNamed(journal, hash))) {
			throw new HttpProblem(404, "No record names this shot; send its record first.");
		}
		var bytes = RequestBody.bytes(context, (int) Shot.MAX_BYTES);
		check(hash, bytes);
		var there = objects.has(hash);
		if (!there) {
			objects.put(hash, bytes);
		}
		// The file is durable before any row says that it is there.
		database.write(handle -> {
			new Shots(handle).add(hash, bytes.length, clock.millis());
			putAgain(hash, bytes);
			return hash;
		});
		context.status(there ? 200 : 201);
	}

	/** It may have been erased a moment ago for another record, before the row of this one was there. */
	private void putAgain(Hash hash, byte[] bytes) {
		try {
			if (!objects.has(hash)) {
				objects.put(hash, bytes);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void check(Hash hash, byte[] bytes) {
		if (!Hash.of(bytes).equals(hash)) {
			throw new HttpProblem(422, "The picture is not the one that its address names; it was not kept.");
		}
		if (!Png.isSane(bytes)) {
			throw new HttpProblem(422, "The picture is not a PNG of at most 40 megapixels; it was not kept.");
		}
	}

	/** The journal of the request, if the device may write it. */
	private String own(Context context) {
		var device = identity.device(context);
		var journal = JournalRoutes.journal(context);
		database.read(handle -> new Journals(handle).head(journal, device));
		return journal;
	}
}
