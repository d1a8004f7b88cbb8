/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.io.StringReader;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads the JSON of a journal, strictly. Gson's own tree parser is lenient, and brings forty classes for binding
 * objects into every IDE that opens a diary at its start.
 */
public final class JsonText {

	/** No record is nested deeper than a few levels; the bound keeps a made-up one from filling the stack. */
	private static final int MAX_DEPTH = 64;

	private JsonText() {
	}

	/**
	 * @throws JsonParseException
	 *             if the text is not one JSON object with whole numbers only
	 */
	public static JsonObject parse(String text) {
		try (var reader = new JsonReader(new StringReader(text))) {
			reader.setStrictness(Strictness.STRICT);
			reader.setNestingLimit(MAX_DEPTH);
			var json = object(reader);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new JsonParseException("There is more after the object.");
			}
			return json;
		} catch (IOException | IllegalStateException | NumberFormatException e) {
			throw new JsonParseException(e);
		}
	}

	private static JsonElement value(JsonReader reader) throws IOException {
		return switch (reader.peek()) {
		case BEGIN_OBJECT -> object(reader);
		case BEGIN_ARRAY -> array(reader);
		case STRING -> new JsonPrimitive(reader.nextString());
		case NUMBER -> new JsonPrimitive(Long.valueOf(reader.nextString()));
		case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
		case NULL -> {
			reader.nextNull();
			yield JsonNull.INSTANCE;
		}
		default -> throw new JsonParseException("A value is missing.");
		};
	}

	private static JsonObject object(JsonReader reader) throws IOException {
		var object = new JsonObject();
		reader.beginObject();
		while (reader.hasNext()) {
			object.add(reader.nextName(), value(reader));
		}
		reader.endObject();
		return object;
	}

	private static JsonArray array(JsonReader reader) throws IOException {
		var array = new JsonArray();
		reader.beginArray();
		while (reader.hasNext()) {
			array.add(value(reader));
		}
		reader.endArray();
		return array;
	}
}
