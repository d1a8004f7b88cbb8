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
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

class CanonicalJsonTest {

	@Test
	void sortsNamesByUtf16Units() {
		// The example of RFC 8785, section 3.2.3: the emoji stands before the Hebrew presentation form.
		var json = new JsonObject();
		for (var name : new String[] { "\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6" }) {
			json.addProperty(name, 1);
		}

		assertEquals("{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,\"\ud83d\ude00\":1,\"\ufb33\":1}",
				CanonicalJson.write(json));
	}

	@Test
	void escapesWhatMustBeEscapedAndNothingElse() {
		assertEquals("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"",
				CanonicalJson.write(new JsonPrimitive("\u20ac$\u000f\nA'B\"\\\\\"/")));
		assertEquals("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028<>&'\"",
				CanonicalJson.write(new JsonPrimitive("\b\t\n\f\r\u0000\u001f\u007f\u2028<>&'")));
	}

	@Test
	void writesLiteralsAndKeepsTheOrderOfArrays() {
		assertEquals("[null,true,false,[],{},\"\"]",
				CanonicalJson.write(JsonParser.parseString("[ null, true , false, [ ], { }, \"\" ]")));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "-0, 0", "1.0, 1", "1e3, 1000", "-12, -12", "9007199254740992, 9007199254740992" })
	void writesWholeNumbersAsECMAScriptDoes(String json, String canonical) {
		assertEquals(canonical, CanonicalJson.write(JsonParser.parseString(json)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "9007199254740993", "-9007199254740993", "1e400", "1e999999999", "0.1e-5" })
	void refusesNumbersThatTwoLanguagesMayPrintDifferently(String json) {
		assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(JsonParser.parseString(json)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\ud83d", "\\ude80", "\\ude80\\ud83d", "a\\ud83db", "\\ud83d\\ud83d\\ude80" })
	void refusesHalfACharacter(String text) {
		assertThrows(IllegalArgumentException.class,
				() -> CanonicalJson.write(JsonParser.parseString("\"" + text + "\"")));
	}
}
