/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;

/** Records whose content cannot be right: each is refused with its reason, and the next record is stored. */
class RefusalsTest {

	static Stream<Arguments> contents() {
		return Stream.of(refused("memo of 501 characters", "A memo has at most 500 characters",
				segment(s -> memo(s, "x".repeat(501)))),
				refused("no memos at all", "malformed", segment(s -> without(s, "memos"))),
				refused("nine activity minutes", "ten activity minutes", segment(RefusalsTest::nineMinutes)),
				refused("a negative count", "cannot be negative", segment(s -> count(s, 0, -1))),
				refused("a count of two thousand millions", "more than a minute can hold",
						segment(s -> count(s, 0, 2_000_000_000))),
				refused("61 seconds of pointer movement", "more than a minute can hold",
						segment(s -> count(s, 3, 61))),
				refused("an unknown kind of event", "malformed", segment(RefusalsTest::unknownEvent)),
				refused("seconds that differ", "does not add up", seconds(599)),
				refused("negative seconds", "negative seconds", seconds(-600)),
				refused("seconds beyond a segment", "at most 600 seconds", seconds(601)),
				refused("a segment over two slots", "cannot reach",
						segment(s -> with(s, "to", "2026-11-24T09:20:00Z"))),
				refused("another begin", "does not begin", segment(s -> with(s, "from", "2026-11-24T09:00:01Z"))),
				refused("a date in the year 3000", "date", at("3000-01-01T00:00:00Z")),
				refused("a shot with a wrong hash", "64 hexadecimal digits", Records.shot("../../etc/passwd")),
				refused("seconds in a shot", "can have seconds", shotWithSeconds()),
				refused("a contract of its own making", "knows no such contract",
						new Draft(Records.START, "contract", "mine", 0, new JsonObject())),
				refused("a segment of no contract", "knows no such contract",
						new Draft(Records.START, "segment", null, 600, Records.segment(0).data())),
				refused("a body of 70 KB", "too large", segment(s -> with(s, "rule", "x".repeat(70_000)))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("contents")
	void areRefusedAloneAndShownToNobody(String name, String reason, Draft wrong, @TempDir Path folder)
			throws Exception {
		var chain = new Chain();
		chain.add(wrong);
		chain.add(Records.segment(3));
		try (var server = new RunningServer(folder)) {
			var answer = server.post(chain, chain.records);
			assertEquals(422, answer.statusCode());
			var results = RunningServer.json(answer).getAsJsonArray("results");
			var first = results.get(0).getAsJsonObject();
			assertEquals("refused", first.get("status").getAsString());
			assertTrue(first.get("reason").getAsString().contains(reason), first.get("reason").getAsString());
			assertEquals("stored", results.get(1).getAsJsonObject().get("status").getAsString());
			assertEquals(chain.head().hash().hex(), RunningServer.json(answer).get("hash").getAsString());
			var page = server.browser(RunningServer.ACME).get("/contracts/" + RunningServer.ACME + "/days/2026-11-24");
			assertEquals(2, page.body().split("<article").length, "one segment");
		}
	}

	@Test
	void aBodyThatDoesNotFitItsEnvelopeIsRefused(@TempDir Path folder) throws Exception {
		var chain = new Chain();
		var whole = chain.add(Records.segment(0));
		var other = new Body("0".repeat(32), Records.segment(0).data());
		try (var server = new RunningServer(folder)) {
			var answer = server.post(chain, List.of(new JournalRecord(whole.envelope(), other)));
			assertEquals(422, answer.statusCode());
			assertTrue(answer.body().contains("commits to"), answer.body());
		}
	}

	@Test
	void recordsOutsideTheChainAreNotKept(@TempDir Path folder) throws Exception {
		var chain = new Chain();
		var first = chain.add(Records.segment(0));
		var fork = new Chain();
		fork.add(Records.segment(1));
		fork.add(Records.segment(2));
		try (var server = new RunningServer(folder)) {
			server.post(chain, List.of(first));
			var gap = new Envelope(5, first.envelope().at(), "notice", null, 0, Hash.ZERO, Hash.ZERO);
			var answer = server.post(chain.journal,
					Chain.request(List.of(fork.records.get(0), fork.records.get(1), new JournalRecord(gap, null))));
			assertEquals(422, answer.statusCode());
			assertTrue(answer.body().contains("forked"), answer.body());
			assertTrue(answer.body().contains("does not fit the chain, which goes on at number 1"), answer.body());
			assertEquals(1, RunningServer.json(answer).get("size").getAsLong());
		}
	}

	private static Arguments refused(String name, String reason, Draft draft) {
		return Arguments.of(name, reason, draft);
	}

	private static Draft segment(UnaryOperator<JsonObject> change) {
		var right = Records.segment(0);
		return new Draft(right.at(), right.type(), right.contract(), right.seconds(), change.apply(right.data()));
	}

	private static Draft seconds(long seconds) {
		var right = Records.segment(0);
		return new Draft(right.at(), right.type(), right.contract(), seconds, right.data());
	}

	private static Draft at(String instant) {
		return Records.segment(RunningServer.ACME, Instant.parse(instant), 600);
	}

	private static Draft shotWithSeconds() {
		var right = Records.shot("a".repeat(64));
		return new Draft(right.at(), right.type(), right.contract(), 60, right.data());
	}

	private static JsonObject with(JsonObject json, String field, String value) {
		json.addProperty(field, value);
		return json;
	}

	private static JsonObject without(JsonObject json, String field) {
		json.remove(field);
		return json;
	}

	private static JsonObject memo(JsonObject json, String text) {
		json.getAsJsonArray("memos").get(0).getAsJsonObject().addProperty("text", text);
		return json;
	}

	private static JsonObject nineMinutes(JsonObject json) {
		json.getAsJsonArray("minutes").remove(9);
		return json;
	}

	private static JsonObject count(JsonObject json, int kind, int count) {
		json.getAsJsonArray("minutes").get(0).getAsJsonArray().set(kind, new JsonPrimitive(count));
		return json;
	}

	private static JsonObject unknownEvent(JsonObject json) {
		json.getAsJsonArray("minutes").get(0).getAsJsonArray().get(4).getAsJsonObject().addProperty("keylog", 1);
		return json;
	}
}
