/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import com.google.gson.JsonObject;

import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.server.db.Database;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.http.Json;
import dev.daybook.server.http.RequestBody;
import dev.daybook.server.journals.JournalRoutes;
import dev.daybook.server.journals.Trial;
import dev.daybook.server.people.Identity;
import dev.daybook.server.people.People;
import dev.daybook.server.shots.ShotRoutes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * Shows a device the client's page as it will be when everything is sent. The records are taken, the page is made as
 * for the client, and the whole is undone: nothing of it is kept, and pictures are only named.
 */
public final class PreviewRoutes {

	private final Database database;
	private final Identity identity;
	private final Pages pages;
	private final SigningKey key;
	private final List<String> keys;
	private final InstantSource clock;

	/**
	 * @param key
	 *            the one that countersigns
	 * @param keys
	 *            as for {@link ReviewRoutes}
	 */
	public PreviewRoutes(Database database, Identity identity, Pages pages, SigningKey key, List<String> keys,
			InstantSource clock) {
		this.database = database;
		this.identity = identity;
		this.pages = pages;
		this.key = key;
		this.keys = List.copyOf(keys);
		this.clock = clock;
	}

	public void register(RoutesConfig routes) {
		routes.post("/api/v1/journals/{journal}/preview", this::preview);
	}

	private void preview(Context context) {
		var device = identity.device(context);
		var trial = new Trial(JournalRoutes.journal(context), device, clock, key);
		var request = RequestBody.object(context, JournalRoutes.MAX_BYTES);
		var wanted = Wanted.read(request);
		var page = database.tryOut(handle -> {
			if (new People(handle).contract(wanted.contract(), device.person()).isEmpty()) {
				throw new HttpProblem(404, "There is no such contract here, so no client sees anything of it.");
			}
			trial.take(handle, request);
			return page(handle, wanted);
		});
		var json = new JsonObject();
		json.addProperty("page", pages.day(page, new Check(wanted.contract(), keys)));
		json.addProperty("style", Asset.STYLE.text());
		Json.send(context, json);
	}

	private DayPage page(Handle handle, Wanted wanted) {
		var store = new ReviewStore(handle, wanted.contract());
		var reviewed = store.reviewed().orElseThrow();
		var zone = reviewed.contract().termsAt(clock.instant()).zone();
		return new DayPages(store, reviewed, ReviewRoutes.base(wanted.contract()),
				LocalDate.ofInstant(wanted.at(), zone), clock.instant(), wanted.shots()).page();
	}

	/** Which page: the day of a moment; and which pictures will come. */
	private record Wanted(String contract, Instant at, Set<String> shots) {

		static Wanted read(JsonObject request) {
			try {
				Set<String> shots = new HashSet<>();
				request.getAsJsonArray("shots").forEach(s -> shots.add(ShotRoutes.hash(s.getAsString()).hex()));
				return new Wanted(request.get("contract").getAsString(),
						Instant.parse(request.get("at").getAsString()), shots);
			} catch (DateTimeException | ClassCastException | IllegalStateException | NullPointerException
					| UnsupportedOperationException e) {
				throw new HttpProblem(400,
						"A preview is asked for with a contract, a moment and the hashes of its shots.");
			}
		}
	}
}
