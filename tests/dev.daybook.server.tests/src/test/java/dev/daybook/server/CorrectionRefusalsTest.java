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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect;
import dev.daybook.core.correction.Effect.Memos;
import dev.daybook.core.correction.Effect.Split;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;

/** Corrections whose content cannot be right: each is refused with its reason, and the next record is stored. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionRefusalsTest {

	private static final Mark MARK = new Mark("an-edit", "Ada", RunningServer.NOW);
	private static final Instant NINE = Records.START;

	private final RunningServer server;

	CorrectionRefusalsTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder);
		server.contractByHand(NINE.minus(Duration.ofHours(2)));
	}

	@AfterAll
	void stop() {
		server.close();
	}

	static Stream<Arguments> fields() {
		List<Arguments> cases = new ArrayList<>();
		for (var draft : List.of(withdrawn(), manual(), memo(), split(), undo())) {
			for (var field : draft.data().keySet()) {
				cases.add(refused(draft, field, "left out", j -> j.remove(field)));
				cases.add(refused(draft, field, "null", j -> j.add(field, JsonNull.INSTANCE)));
				cases.add(refused(draft, field, "an object", j -> j.add(field, new JsonObject())));
				cases.add(refused(draft, field, "a number", j -> j.addProperty(field, 7)));
			}
		}
		return cases.stream();
	}

	static Stream<Arguments> contents() {
		return Stream.of(
				refused(withdrawn(), "\"when\" of the correction is no instant", j -> j.addProperty("when", "now")),
				refused(withdrawn(), "\"when\" of the correction is not a date",
						j -> j.addProperty("when", "+999999999-12-31T23:59:59Z")),
				refused(withdrawn(), "no whole second", j -> j.addProperty("to", "2026-11-24T09:05:00.5Z")),
				refused(withdrawn(), "cannot reach", j -> j.addProperty("to", "2026-11-24T09:10:01Z")),
				refused(withdrawn(), "cannot reach", j -> j.addProperty("to", "2026-11-24T08:59:00Z")),
				refused(withdrawn(), "does not add up", j -> j.addProperty("to", "2026-11-24T09:04:59Z")),
				refused(withdrawn(), "does not begin", j -> j.addProperty("from", "2026-11-24T09:00:01Z")),
				refused(withdrawn(), "neither true nor false", j -> j.addProperty("moved", "yes")),
				refused(withdrawn(), "\"id\" of the correction is empty", j -> j.addProperty("id", " ")),
				refused(withdrawn(), "at most 200", j -> j.addProperty("id", "x".repeat(201))),
				refused(withdrawn(), "at most 200", j -> j.addProperty("who", "x".repeat(201))),
				refused(withdrawn(), "at most 500", j -> j.addProperty("reason", "x".repeat(501))),
				refused(manual(), "needs a reason", j -> j.addProperty("reason", " ")),
				refused(manual(), "has no activity", CorrectionRefusalsTest::activity),
				refused(memo(), "at most 20 memos", CorrectionRefusalsTest::manyMemos),
				refused(memo(), "does not know corrections of this kind", j -> j.addProperty("kind", "erase")),
				refused(split(), "ends where it begins", j -> j.addProperty("to", "2026-11-24T09:00:01Z")),
				refused(undo(), "cannot undo itself", j -> j.addProperty("undoes", "an-edit")),
				refused(undo(), "at most 200", j -> j.addProperty("undoes", "x".repeat(201))),
				Arguments.of("a moved one with an impossible count", "taken from another contract", moved()),
				Arguments.of("a withdrawn one without time", "neither gives nor takes",
						draft(new Withdrawn(false, ""), 0)),
				Arguments.of("seconds in a correction", "can have seconds", seconds(memo())),
				Arguments.of("time on a contract that takes none by hand", "takes no time entered by hand",
						manual(RunningServer.ACME, NINE)),
				Arguments.of("time before the terms allowed it", "takes no time entered by hand",
						manual(RunningServer.BY_HAND, NINE.minus(Duration.ofHours(3)))),
				Arguments.of("time in the future", "cannot be in the future",
						manual(RunningServer.BY_HAND, Instant.parse("2026-11-24T16:50:00Z"))),
				Arguments.of("a correction of no contract", "knows no such contract", withoutContract()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "fields", "contents" })
	void areRefusedAloneWithASentence(String name, String reason, Draft wrong) throws Exception {
		var chain = new Chain();
		chain.add(wrong);
		chain.add(new Draft(NINE, "notice", null, 0, new JsonObject()));
		var answer = server.post(chain, chain.records);
		assertEquals(422, answer.statusCode());
		assertEquals(List.of("refused", "stored"), Desk.states(answer), answer.body());
		var told = Desk.result(answer, 0).get("reason").getAsString();
		assertTrue(told.contains(reason) && told.matches("[A-Z].{10,300}\\."), told);
	}

	static Stream<Draft> right() {
		return Stream.of(withdrawn(), memo(), split(), undo(), manual(RunningServer.BY_HAND, NINE),
				// The device's clock may run ahead a little: until 16:50:00 at 16:45:30.
				manual(RunningServer.BY_HAND, Instant.parse("2026-11-24T16:45:00Z")));
	}

	@ParameterizedTest
	@MethodSource("right")
	void thatAreRightAreStored(Draft right) throws Exception {
		var chain = new Chain();
		chain.add(right);
		var answer = server.post(chain, chain.records);
		assertEquals(List.of("stored"), Desk.states(answer), answer.body());
	}

	private static Arguments refused(Draft right, String field, String what, Consumer<JsonObject> change) {
		// What corrections share with segments is refused as it is there.
		var shared = List.of("minutes", "memos").contains(field);
		return refused(field + " " + what + " in " + right.type(), shared ? "" : "\"" + field + "\"", right, change);
	}

	private static Arguments refused(Draft right, String reason, Consumer<JsonObject> change) {
		return refused(reason, reason, right, change);
	}

	private static Arguments refused(String name, String reason, Draft right, Consumer<JsonObject> change) {
		var data = right.data().deepCopy();
		change.accept(data);
		return Arguments.of(name, reason, new Draft(right.at(), right.type(), right.contract(), right.seconds(), data));
	}

	private static Draft draft(Effect effect, long seconds) {
		return Draft.of(new Correction(MARK, RunningServer.ACME, NINE, NINE.plusSeconds(seconds), effect));
	}

	private static Draft withdrawn() {
		return draft(new Withdrawn(false, "A call with a friend"), 300);
	}

	private static Draft memo() {
		return draft(new Memos(List.of(new Memo("", "Other work"))), 300);
	}

	private static Draft split() {
		return draft(new Split(), 0);
	}

	private static Draft undo() {
		return draft(new Undo("another-edit"), 300);
	}

	private static Draft manual() {
		return manual(RunningServer.BY_HAND, NINE.plusSeconds(6000));
	}

	private static Draft manual(String contract, Instant from) {
		var segment = Segment.open(contract, from, Memo.NONE, Correction.RULE_MANUAL).until(from.plusSeconds(300));
		return Draft.of(Correction.manual(MARK, segment, "Workshop"));
	}

	private static Draft moved() {
		return Draft.of(Correction.moved(MARK,
				Segment.open(RunningServer.ACME, NINE, Memo.NONE, Correction.RULE_MOVED).until(NINE.plusSeconds(5))));
	}

	private static Draft seconds(Draft right) {
		return new Draft(right.at(), right.type(), right.contract(), 300, right.data());
	}

	private static Draft withoutContract() {
		return new Draft(NINE, "withdrawn", null, 300, withdrawn().data());
	}

	private static void activity(JsonObject json) {
		var minute = json.getAsJsonArray("minutes").get(0).getAsJsonArray();
		List.of(1, 0, 0, 0).forEach(minute::add);
		minute.add(new JsonObject());
	}

	private static void manyMemos(JsonObject json) {
		var memos = new JsonArray();
		for (var i = 0; i < 21; i++) {
			memos.add(json.getAsJsonArray("memos").get(0));
		}
		json.add("memos", memos);
	}
}
