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

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found canonical without making anything of it is what is written the same when it is made and written. */
class CanonicalTextPropertyTest {

	/** What a change puts in: all that has a meaning in JSON, and bytes of longer characters. */
	private static final byte[] BYTES = "{}[]\":,\\-+.0123456789eEtrufalsn bdx/\u0001\u001f\u007f \n\t"
			.getBytes(StandardCharsets.UTF_8);
	private static final int[] LONGER = { 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xa0, 0x9f, 0xed, 0xef, 0xbb, 0xf0, 0x90,
			0xf4, 0x8f, 0xf5, 0xff };

	@Property(tries = 5000)
	void writtenTextsAreFound(@ForAll("objects") JsonObject json) {
		assertEquals(true, isCanonical(CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8)));
	}

	@Property(tries = 8_000)
	void changedTextsAreFoundWhenTheyAreWrittenSo(@ForAll("objects") JsonObject json, @ForAll long seed) {
		var bytes = CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8);
		var random = new Random(seed);
		for (var i = 0; i < 5; i++) {
			bytes = changed(bytes, random);
			assertEquals(isWrittenSo(bytes), isCanonical(bytes), new String(bytes, StandardCharsets.UTF_8));
		}
	}

	@Property(tries = 5000)
	void soAreTextsOfAnyCharacters(@ForAll("texts") String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		assertEquals(isWrittenSo(bytes), isCanonical(bytes));
	}

	@Example
	void namesStandInTheOrderOfTheirCodeUnits() {
		for (var text : new String[] { "{\"\":1,\"a\":1}", "{\"a\":1,\"\":1}", "{\"a\":1,\"a\":1}",
				"{\"a\":1,\"ab\":1}",
				"{\"ab\":1,\"a\":1}", "{\"\uffee\":1,\"\ud83d\ude00\":1}", "{\"\ud83d\ude00\":1,\"\uffee\":1}",
				"{\"\\n\":1,\"\\\"\":1}", "{\"\\\"\":1,\"\\n\":1}", "{\"\\u0001\":1,\"\\t\":1}", "{\"A\":1,\"\\\\\":1}",
				"{\"a\":9007199254740992}", "{\"a\":9007199254740993}", "{\"a\":-9007199254740992}", "{\"a\":-0}",
				"{\"a\":00}", "{\"a\":1.0}", "{\"a\":\"\\u000b\"}", "{\"a\":\"\\u000B\"}", "{\"a\":\"\\u0008\"}",
				"{\"a\":\"\\u0020\"}", "{\"a\":\"\\ud800\"}", "{}", "{}{}", "[]", "", "{", "{\"a\"", "{\"a\":",
				"{\"a\":1",
				"{\"a\":1,", "{\"a\":1,}", "{\"a\":[1,]}", "{\"a\":[,1]}", "{\"a\":nul}", "{\"a\":null}" }) {
			var bytes = text.getBytes(StandardCharsets.UTF_8);
			assertEquals(isWrittenSo(bytes), isCanonical(bytes), text);
		}
	}

	@Example
	void nothingIsNestedDeeperThanItCanBeRead() {
		for (var depth = 60; depth < 70; depth++) {
			var bytes = ("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}").getBytes(StandardCharsets.UTF_8);
			assertEquals(isWrittenSo(bytes), isCanonical(bytes), depth + " deep");
			var objects = ("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).getBytes(StandardCharsets.UTF_8);
			assertEquals(isWrittenSo(objects), isCanonical(objects), depth + " deep");
		}
	}

	private static byte[] changed(byte[] bytes, Random random) {
		var at = random.nextInt(bytes.length + 1);
		var with = random.nextInt(4) == 0 ? (byte) LONGER[random.nextInt(LONGER.length)]
				: BYTES[random.nextInt(BYTES.length)];
		var end = Math.min(bytes.length, at + random.nextInt(2));
		var result = Arrays.copyOf(bytes, at + 1 + bytes.length - end);
		result[at] = with;
		System.arraycopy(bytes, end, result, at + 1, bytes.length - end);
		return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : result;
	}

	private static boolean isCanonical(byte[] bytes) {
		// Others stand around it, as in a file.
		var file = new byte[bytes.length + 20];
		Arrays.fill(file, (byte) '}');
		System.arraycopy(bytes, 0, file, 10, bytes.length);
		return new CanonicalText(file, 10 + bytes.length).isObject(10);
	}

	private static boolean isWrittenSo(byte[] bytes) {
		try {
			var json = JsonText.parse(new String(bytes, StandardCharsets.UTF_8));
			return Arrays.equals(bytes, CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8));
		} catch (RuntimeException malformed) {
			return false;
		}
	}

	@Provide
	static Arbitrary<JsonObject> objects() {
		return CanonicalJsonPropertyTest.json().list().ofMinSize(1).ofMaxSize(3).map(CanonicalTextPropertyTest::object);
	}

	private static JsonObject object(List<JsonElement> values) {
		var object = new JsonObject();
		values.forEach(v -> object.add("m" + object.size(), v));
		return object;
	}

	@Provide
	static Arbitrary<String> texts() {
		return Arbitraries.strings().withChars("{}[]\":,\\u0123-ntf ").ofMaxLength(14).map(s -> "{\"a\":" + s + "}");
	}
}
