/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * RFC 8785 canonical JSON for what the journal holds: objects, arrays, strings, booleans, null and whole numbers that a
 * double represents exactly. Other numbers are refused, since two languages may print them differently.
 */
public final class CanonicalJson {

	private static final long MAX_EXACT = 1L << 53;

	private CanonicalJson() {
	}

	/**
	 * @throws IllegalArgumentException
	 *             if there is a fraction or a number beyond 2^53
	 */
	public static String write(JsonElement element) {
		var out = new StringBuilder();
		write(element, out);
		return out.toString();
	}

	private static void write(JsonElement element, StringBuilder out) {
		if (element instanceof JsonObject object) {
			writeObject(object, out);
		} else if (element instanceof JsonArray array) {
			writeArray(array, out);
		} else if (element instanceof JsonPrimitive primitive) {
			writePrimitive(primitive, out);
		} else {
			out.append("null");
		}
	}

	private static void writeObject(JsonObject object, StringBuilder out) {
		var members = object.asMap();
		out.append('{');
		var separator = "";
		for (var entry : (isSorted(members) ? members : new TreeMap<>(members)).entrySet()) {
			out.append(separator);
			writeString(entry.getKey(), out);
			out.append(':');
			write(entry.getValue(), out);
			separator = ",";
		}
		out.append('}');
	}

	/** By UTF-16 code unit, which is what RFC 8785 asks for, and is the natural order of strings. */
	private static boolean isSorted(Map<String, JsonElement> members) {
		var last = "";
		for (var member : members.entrySet()) {
			if (member.getKey().compareTo(last) < 0) {
				return false;
			}
			last = member.getKey();
		}
		return true;
	}

	private static void writeArray(JsonArray array, StringBuilder out) {
		out.append('[');
		for (Iterator<JsonElement> elements = array.iterator(); elements.hasNext();) {
			write(elements.next(), out);
			if (elements.hasNext()) {
				out.append(',');
			}
		}
		out.append(']');
	}

	private static void writePrimitive(JsonPrimitive primitive, StringBuilder out) {
		if (primitive.isString()) {
			writeString(primitive.getAsString(), out);
		} else if (primitive.isBoolean()) {
			out.append(primitive.getAsBoolean());
		} else {
			out.append(wholeNumber(primitive));
		}
	}

	private static long wholeNumber(JsonPrimitive primitive) {
		long value;
		try {
			// What was read from a journal is a long already; a big decimal for each of its numbers costs seconds.
			value = primitive.getAsNumber() instanceof Long whole
					? whole
					: primitive.getAsBigDecimal().longValueExact();
		} catch (ArithmeticException | NumberFormatException e) {
			throw new IllegalArgumentException("Only whole numbers can stand in a record.", e);
		}
		if (value > MAX_EXACT || value < -MAX_EXACT) {
			throw new IllegalArgumentException("The number " + value + " is beyond 2^53.");
		}
		return value;
	}

	private static void writeString(String text, StringBuilder out) {
		out.append('"');
		var plain = 0;
		for (var i = 0; i < text.length(); i++) {
			if (!isPlain(text.charAt(i))) {
				out.append(text, plain, i);
				writeCharacter(text, i, out);
				plain = i + 1;
			}
		}
		out.append(text, plain, text.length()).append('"');
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
	}

	private static void writeCharacter(String text, int index, StringBuilder out) {
		var c = text.charAt(index);
		switch (c) {
		case '"' -> out.append("\\\"");
		case '\\' -> out.append("\\\\");
		case '\b' -> out.append("\\b");
		case '\t' -> out.append("\\t");
		case '\n' -> out.append("\\n");
		case '\f' -> out.append("\\f");
		case '\r' -> out.append("\\r");
		default -> {
			if (isLoneSurrogate(text, index)) {
				throw new IllegalArgumentException("The text holds half a character (a lone surrogate).");
			} else if (c < ' ') {
				out.append(String.format("\\u%04x", (int) c));
			} else {
				out.append(c);
			}
		}
		}
	}

	private static boolean isLoneSurrogate(String text, int index) {
		var c = text.charAt(index);
		if (Character.isHighSurrogate(c)) {
			return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
		}
		return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}
}
