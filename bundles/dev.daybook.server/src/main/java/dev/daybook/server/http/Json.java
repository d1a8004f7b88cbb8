/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import java.nio.charset.StandardCharsets;

import com.google.gson.JsonObject;

import io.javalin.http.Context;

/** Answers in JSON. */
public final class Json {

	private Json() {
	}

	public static void send(Context context, JsonObject json) {
		context.contentType("application/json; charset=utf-8")
				.result(json.toString().getBytes(StandardCharsets.UTF_8));
	}
}
