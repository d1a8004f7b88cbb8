/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For jqwik, which has a report of its own for each class. */
class CanonicalJsonPropertyTest {

	@Property(tries = 2000)
	void isReadBackAsTheSameAndIsItsOwnCanonicalForm(@ForAll("json") JsonElement json) {
		var canonical = CanonicalJson.write(json);

		assertEquals(json, JsonParser.parseString(canonical));
		assertEquals(canonical, CanonicalJson.write(JsonParser.parseString(canonical)));
	}

	@Provide
	static Arbitrary<JsonElement> json() {
		return json(3);
	}

	private static Arbitrary<JsonElement> json(int depth) {
		var text = Arbitraries.strings().ofMaxLength(12)
				.filter(s -> s.codePoints().allMatch(c -> c < 0xd800 || c > 0xdfff));
		Arbitrary<JsonElement> leaf = Arbitraries.oneOf(text.map(JsonPrimitive::new),
				Arbitraries.longs().between(-(1L << 53), 1L << 53).map(JsonPrimitive::new),
				Arbitraries.of(true, false).map(JsonPrimitive::new), Arbitraries.just(JsonNull.INSTANCE));
		if (depth == 0) {
			return leaf;
		}
		var inner = json(depth - 1);
		return Arbitraries.oneOf(leaf, inner.list().ofMaxSize(4).map(CanonicalJsonPropertyTest::array),
				Arbitraries.maps(text, inner).ofMaxSize(4).map(CanonicalJsonPropertyTest::object));
	}

	private static JsonElement array(List<JsonElement> elements) {
		var array = new JsonArray();
		elements.forEach(array::add);
		return array;
	}

	private static JsonElement object(Map<String, JsonElement> members) {
		var object = new JsonObject();
		members.forEach(object::add);
		return object;
	}
}
