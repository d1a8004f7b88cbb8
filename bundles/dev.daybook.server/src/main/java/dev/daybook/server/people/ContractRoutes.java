/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.people;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.contract.ContractJson;
import dev.daybook.server.db.Database;
import dev.daybook.server.http.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Tells a device of its person's contracts. */
public final class ContractRoutes {

	private final Database database;
	private final Identity identity;

	public ContractRoutes(Database database, Identity identity) {
		this.database = database;
		this.identity = identity;
	}

	public void register(RoutesConfig routes) {
		routes.get("/api/v1/contracts", this::contracts);
	}

	private void contracts(Context context) {
		var person = identity.device(context).person();
		var array = new JsonArray();
		database.read(handle -> new People(handle).contracts(person)).forEach(c -> array.add(ContractJson.write(c)));
		var json = new JsonObject();
		json.add("contracts", array);
		Json.send(context, json);
	}
}
