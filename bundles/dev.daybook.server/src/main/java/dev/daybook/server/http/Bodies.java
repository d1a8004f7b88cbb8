/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import io.javalin.http.Context;

/** Reads and writes bodies. */
public final class Bodies {

	private static final Gson GSON = new Gson();

	private Bodies() {
	}

	/**
	 * The body's bytes.
	 *
	 * @throws Refusal
	 *             413, if there are more than {@code limit}; they are not read then
	 */
	public static byte[] bytes(Context ctx, long limit, String what) {
		var tooLarge = new Refusal(Refusal.TOO_LARGE,
				"%s has at most %d bytes, and this one has more; nothing was stored.".formatted(what, limit));
		if (ctx.contentLength() > limit) {
			throw tooLarge;
		}
		try (var in = ctx.req().getInputStream()) {
			var bytes = in.readNBytes((int) limit + 1);
			if (bytes.length > limit) {
				throw tooLarge;
			}
			return bytes;
		} catch (IOException e) {
			throw new Refusal(Refusal.BAD_REQUEST, "The body did not arrive whole; nothing was stored, send it again.");
		}
	}

	/**
	 * The body as a JSON object.
	 *
	 * @throws Refusal
	 *             400, if it is something else
	 */
	public static JsonObject json(byte[] bytes) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			var reader = new JsonReader(new StringReader(text));
			reader.setStrictness(Strictness.STRICT);
			JsonElement element = GSON.fromJson(reader, JsonElement.class);
			if (element instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
				return object;
			}
		} catch (CharacterCodingException e) {
			throw new Refusal(Refusal.BAD_REQUEST, "The body is not UTF-8, so nothing was stored.");
		} catch (JsonParseException | IOException | StackOverflowError e) {
			throw new Refusal(Refusal.BAD_REQUEST, "The body is no JSON, so nothing was stored.");
		}
		throw new Refusal(Refusal.BAD_REQUEST, "The body is no JSON object, so nothing was stored.");
	}

	public static void answer(Context ctx, int status, JsonObject json) {
		ctx.status(status).contentType("application/json; charset=utf-8").result(json.toString());
	}

	public static JsonObject error(String sentence) {
		var json = new JsonObject();
		json.addProperty("error", sentence);
		return json;
	}
}
