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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;

/** Journals and drafts that are the same in every run. */
final class Samples {

	static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
	static final Origin ORIGIN = new Origin("desk", "Ada Lovelace", ZoneId.of("Europe/London"));

	private static final String NUMBERED = "numbered";

	private Samples() {
	}

	/** Opens a journal with a clock that stands and salts that repeat. */
	static Journal open(FileSystem files) throws IOException {
		return Journal.open(files, new Random(42), InstantSource.fixed(AT), ORIGIN);
	}

	static Draft draft(String text) {
		var data = new JsonObject();
		data.addProperty("text", text);
		return new Draft(AT.plusSeconds(600), "segment", "acme", 600, data);
	}

	/** Drafts with these numbers as their texts. */
	static List<Draft> drafts(int from, int to) {
		return IntStream.range(from, to).mapToObj(i -> draft("number " + i)).toList();
	}

	/** Drafts with these numbers that are no time. */
	static List<Draft> numbered(int from, int to) {
		return IntStream.range(from, to).mapToObj(i -> {
			var data = new JsonObject();
			data.addProperty("number", i);
			return new Draft(AT, NUMBERED, null, 0, data);
		}).toList();
	}

	/** The numbers of {@link #numbered}, in order. */
	static List<Integer> numbers(Journal journal) throws IOException {
		List<Integer> numbers = new ArrayList<>();
		for (var saved : all(journal)) {
			var body = saved.body();
			if (body != null && saved.envelope().type().equals(NUMBERED)) {
				numbers.add(body.data().get("number").getAsInt());
			}
		}
		return numbers;
	}

	/** Tells that the content of a record is gone. */
	static Erasure erasure(JournalRecord saved) {
		var envelope = saved.envelope();
		var what = new Erased(envelope.sequence(), envelope.type(), envelope.at(), envelope.seconds());
		return new Erasure("acme", List.of(what), "a slip", "Ada Lovelace", AT);
	}

	static List<JournalRecord> all(Journal journal) throws IOException {
		return journal.read(0, Integer.MAX_VALUE);
	}

	/** Texts of the segments, in order. */
	static List<String> texts(Journal journal) throws IOException {
		List<String> texts = new ArrayList<>();
		for (var saved : all(journal)) {
			var body = saved.body();
			if (saved.envelope().type().equals("segment")) {
				texts.add(body == null ? "" : body.data().get("text").getAsString());
			}
		}
		return texts;
	}

	/** The records are a chain from the first on, and the head is where it ends. */
	static void assertChain(Journal journal) throws IOException {
		var head = Head.EMPTY;
		for (var saved : all(journal)) {
			assertTrue(saved.follows(head), () -> "record " + saved.envelope().sequence() + " follows");
			assertTrue(saved.bodyFits(), () -> "record " + saved.envelope().sequence() + " has its body");
			head = Head.after(saved);
		}
		assertEquals(journal.head(), head);
	}
}
