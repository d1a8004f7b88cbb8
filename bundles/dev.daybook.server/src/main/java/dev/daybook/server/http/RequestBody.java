/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import io.javalin.http.Context;

/** Reads the content of requests, bounded in size and time before anything looks at it. */
public final class RequestBody {

	/** Longest time that the content of one request may take, however it trickles in. */
	public static final Duration LONGEST = Duration.ofMinutes(4);

	private static final int CHUNK = 16 * 1024;
	/** Bytes beyond a limit that are read and dropped. */
	private static final int FURTHER = 16 * 1024 * 1024;

	private RequestBody() {
	}

	/**
	 * All bytes.
	 *
	 * @throws HttpProblem
	 *             413 if there are more than {@code limit}, 408 if they come too slowly, 400 if they end too early
	 */
	public static byte[] bytes(Context context, int limit) {
		var kept = new ByteArrayOutputStream();
		var all = read(context, limit, kept);
		if (all > limit) {
			throw new HttpProblem(413, "The content is larger than the " + limit / 1024
					+ " KiB that are allowed here; nothing of it was kept.");
		}
		return kept.toByteArray();
	}

	/**
	 * Keeps no more than the limit, and reads a little further: who is still sending when the connection is closed does
	 * not see the answer.
	 *
	 * @return number of bytes that were sent, as far as they were read
	 */
	private static long read(Context context, int limit, ByteArrayOutputStream kept) {
		var deadline = System.nanoTime() + LONGEST.toNanos();
		var chunk = new byte[CHUNK];
		var all = 0L;
		try (var in = context.req().getInputStream()) {
			for (var n = in.read(chunk); n >= 0 && all <= (long) limit + FURTHER; n = in.read(chunk)) {
				all += n;
				if (all <= limit) {
					kept.write(chunk, 0, n);
				}
				if (System.nanoTime() - deadline > 0) {
					throw new HttpProblem(408, "The content came too slowly; nothing of it was kept. Send it again.");
				}
			}
			return all;
		} catch (IOException e) {
			throw new HttpProblem(400, "The content broke off before its end; nothing of it was kept. Send it again.");
		}
	}

	/**
	 * A JSON object, in strict JSON and UTF-8.
	 *
	 * @throws HttpProblem
	 *             400 if it is no such thing, and as for {@link #bytes}
	 */
	public static JsonObject object(Context context, int limit) {
		var bytes = bytes(context, limit);
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			var reader = new JsonReader(new StringReader(text));
			reader.setStrictness(Strictness.STRICT);
			var json = JsonParser.parseReader(reader);
			if (json.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
				return json.getAsJsonObject();
			}
		} catch (CharacterCodingException e) {
			throw new HttpProblem(400, "The content is not UTF-8; nothing of it was kept.");
		} catch (IOException | JsonParseException e) {
			throw new HttpProblem(400, "The content is not JSON; nothing of it was kept.");
		}
		throw new HttpProblem(400, "The content is not one JSON object; nothing of it was kept.");
	}
}
