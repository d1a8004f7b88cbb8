/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.time.DateTimeException;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Reads the fields of a record's content, and takes nothing for what it is not. */
record Fields(JsonObject json) {

	String text(String name) throws Refusal {
		var value = primitive(name);
		if (value == null || !value.isString()) {
			throw new Refusal("The field \"" + name + "\" of the correction is missing or is no text.");
		}
		return value.getAsString();
	}

	/** A text that says something. */
	String words(String name) throws Refusal {
		var text = text(name);
		Refusal.check(!text.isBlank(), "The field \"" + name + "\" of the correction is empty.");
		return text;
	}

	void flag(String name) throws Refusal {
		var value = primitive(name);
		Refusal.check(value != null && value.isBoolean(),
				"The field \"" + name + "\" of the correction is missing or is neither true nor false.");
	}

	/** An instant in whole seconds that a diary can have. */
	Instant second(String name) throws Refusal {
		var instant = instant(name);
		Refusal.check(instant.getNano() == 0, "The field \"" + name + "\" of the correction is no whole second.");
		return instant;
	}

	Instant instant(String name) throws Refusal {
		try {
			var instant = Instant.parse(text(name));
			Refusal.check(Span.isKept(instant),
					"The field \"" + name + "\" of the correction is not a date that a diary can have.");
			return instant;
		} catch (DateTimeException e) {
			throw new Refusal("The field \"" + name + "\" of the correction is no instant.");
		}
	}

	void list(String name) throws Refusal {
		var value = json.get(name);
		Refusal.check(value != null && value.isJsonArray(),
				"The field \"" + name + "\" of the correction is missing or is no list.");
	}

	private @Nullable JsonPrimitive primitive(String name) {
		JsonElement value = json.get(name);
		return value instanceof JsonPrimitive primitive ? primitive : null;
	}
}
