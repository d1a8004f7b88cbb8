/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.shots;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Shot;
import dev.daybook.server.http.Bodies;
import dev.daybook.server.http.Refusal;
import dev.daybook.server.journals.JournalRoutes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Taking in of pictures. */
public final class ShotRoutes {

	private final Shots shots;

	public ShotRoutes(Shots shots) {
		this.shots = shots;
	}

	public void add(RoutesConfig routes) {
		routes.get("/api/v1/journals/{journal}/shots/missing", this::missing);
		routes.put("/api/v1/journals/{journal}/shots/{sha256}", this::take);
	}

	private void missing(Context ctx) {
		var array = new JsonArray();
		shots.missing(JournalRoutes.device(ctx).id(), JournalRoutes.journal(ctx)).forEach(array::add);
		var json = new JsonObject();
		json.add("shots", array);
		Bodies.answer(ctx, 200, json);
	}

	private void take(Context ctx) {
		var journal = JournalRoutes.journal(ctx);
		var sha256 = ctx.pathParam("sha256");
		var arrived = shots.arrived(JournalRoutes.device(ctx).id(), journal, sha256);
		var png = Bodies.bytes(ctx, Shot.MAX_BYTES, "A shot");
		if (arrived.isEmpty()) {
			throw new Refusal(Refusal.NOT_FOUND, "No record of this journal names this shot, so it was not stored.");
		}
		if (!Hash.of(png).hex().equals(sha256)) {
			throw new Refusal(Refusal.UNPROCESSABLE, "The shot is not the one that its hash names; send it again.");
		}
		if (!PngCheck.isSanePng(png)) {
			throw new Refusal(Refusal.UNPROCESSABLE, "The shot is no PNG of at most 40 million pixels.");
		}
		if (!arrived.get()) {
			shots.keep(journal, png);
		}
		Bodies.answer(ctx, arrived.get() ? 200 : 201, new JsonObject());
	}
}
