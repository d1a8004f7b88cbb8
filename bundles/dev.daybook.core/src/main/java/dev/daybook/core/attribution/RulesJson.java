/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.TextPattern.Syntax;

/** The stored form of rules: an array of objects, each with the four texts on, syntax, pattern, contract. */
final class RulesJson {

	private static final String ON = "on";
	private static final String SYNTAX = "syntax";
	private static final String PATTERN = "pattern";
	private static final String CONTRACT = "contract";
	private static final Set<String> FIELDS = Set.of(ON, SYNTAX, PATTERN, CONTRACT);
	private static final String SAFE = " No rule is used until this is put right; nothing else is affected.";

	private RulesJson() {
	}

	static String write(Rules rules) {
		var array = new JsonArray();
		for (var rule : rules.list()) {
			var json = new JsonObject();
			json.addProperty(ON, rule.kind().word());
			json.addProperty(SYNTAX, Rule.word(rule.syntax()));
			json.addProperty(PATTERN, rule.pattern());
			json.addProperty(CONTRACT, rule.contract());
			array.add(json);
		}
		return array.toString();
	}

	static Rules read(String text) {
		if (text.isBlank()) {
			return Rules.NONE;
		}
		List<Rule> rules = new ArrayList<>();
		try (var reader = new JsonReader(new StringReader(text))) {
			reader.setStrictness(Strictness.STRICT);
			reader.beginArray();
			while (reader.hasNext()) {
				rules.add(rule(rules.size() + 1, fields(reader)));
				if (rules.size() > Rules.MAX) {
					throw new RuleException("There are more than " + Rules.MAX + " rules.");
				}
			}
			reader.endArray();
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new RuleException("There is something after the end of the stored rules.");
			}
			return new Rules(rules);
		} catch (RuleException e) {
			throw new IllegalArgumentException(e.getMessage() + SAFE, e);
		} catch (IOException | IllegalStateException | JsonParseException e) {
			throw new IllegalArgumentException("The stored rules cannot be read after rule " + rules.size() + "."
					+ SAFE, e);
		}
	}

	private static Map<String, String> fields(JsonReader reader) throws IOException {
		Map<String, String> fields = new HashMap<>();
		reader.beginObject();
		while (reader.hasNext()) {
			var name = reader.nextName();
			if (!FIELDS.contains(name) || reader.peek() != JsonToken.STRING
					|| fields.put(name, reader.nextString()) != null) {
				throw new IllegalStateException("There is a field that a rule does not have.");
			}
		}
		reader.endObject();
		return fields;
	}

	private static Rule rule(int number, Map<String, String> fields) {
		try {
			var kind = Arrays.stream(Kind.values()).filter(k -> k.word().equals(fields.get(ON))).findFirst();
			var syntax = Arrays.stream(Syntax.values()).filter(s -> Rule.word(s).equals(fields.get(SYNTAX)))
					.findFirst();
			var pattern = fields.get(PATTERN);
			var contract = fields.get(CONTRACT);
			if (kind.isEmpty() || syntax.isEmpty() || pattern == null || contract == null) {
				throw new IllegalArgumentException("it needs on, syntax, pattern and contract.");
			}
			return new Rule(kind.get(), syntax.get(), pattern, contract);
		} catch (IllegalArgumentException e) {
			throw new RuleException("Rule " + number + " cannot be used: " + e.getMessage());
		}
	}

	/** What is wrong, in a sentence. */
	private static final class RuleException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		RuleException(String sentence) {
			super(sentence);
		}
	}
}
