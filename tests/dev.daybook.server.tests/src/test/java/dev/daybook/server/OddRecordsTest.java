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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;

/** Records with something odd in them, always the same ones: none breaks the server, nor a page after it. */
class OddRecordsTest {

	private static final int RECORDS = 1_200;
	private static final int AT_ONCE = 100;
	private static final String[] ODD = { "null", "0", "-1", "1e2", "2147483647", "2147483648", "9007199254740992",
			"\"\"", "\"\\u0000\"", "\"<b>&amp;\"", "\"0001-01-01T00:00:00Z\"", "\"2026-11-24T09:00:00.5Z\"",
			"\"taken\"",
			"\"withheld\"", "\"" + "0".repeat(64) + "\"", "true", "false", "\"undo\"", "\"memo\"", "\"an-edit\"",
			"\"2026-11-24T09:00:00Z\"", "[]", "{}", "[[[]]]", "{\"k\":\"v\"}", "[1,2,3,4,{}]",
			"[2147483647,0,0,0,{\"edit\":2147483647}]" };
	/** What has no canonical form, so that no envelope can commit to it. */
	private static final String[] UNWRITABLE = { "1.5", "1e308", "9007199254740993", "\"\\ud800\"" };

	private final Random random = new Random(20261124);

	@Test
	void areStoredOrRefusedAndThePagesStillShow(@TempDir Path folder) throws Exception {
		var chain = new Chain();
		for (var i = 0; i < RECORDS; i++) {
			add(chain, i);
		}
		try (var server = new RunningServer(folder)) {
			for (var i = 0; i < RECORDS; i += AT_ONCE) {
				var answer = server.post(chain, chain.records.subList(i, i + AT_ONCE));
				assertTrue(List.of(200, 422).contains(answer.statusCode()), answer.body());
				assertEquals(i + AT_ONCE, RunningServer.json(answer).get("size").getAsLong());
			}
			var browser = server.browser(RunningServer.ACME);
			for (var day = 24; day <= 30; day++) {
				var page = browser.get("/contracts/" + RunningServer.ACME + "/days/" + LocalDate.of(2026, 11, day));
				assertEquals(200, page.statusCode(), page.body());
				assertEquals(200, server.send(server.api("/journals/" + chain.journal + "/conflicts")).statusCode());
			}
		}
	}

	@Test
	void thatCannotBeWrittenCanonicallyAreRefusedAlone(@TempDir Path folder) throws Exception {
		try (var server = new RunningServer(folder)) {
			for (var odd : UNWRITABLE) {
				var chain = new Chain();
				chain.add(Records.segment(0));
				var content = Chain.request(chain.records).replace("\"toolbar\"", odd);
				var answer = server.post(chain.journal, content);
				assertEquals(422, answer.statusCode(), odd + answer.body());
				assertTrue(answer.body().contains("malformed"), answer.body());
				assertEquals(1, RunningServer.json(answer).get("size").getAsLong());
			}
		}
	}

	/** Each in a slot of its own, so that none is refused only because of the one before. */
	private void add(Chain chain, int number) {
		var right = switch (number % 8) {
		case 3 -> Records.shot(Hash.of(new byte[] { (byte) number }).hex());
		case 0, 1, 2, 4 -> Records.segment(number);
		default -> Records.correction(number);
		};
		var data = right.data();
		for (var n = random.nextInt(3); n >= 0; n--) {
			change(data);
		}
		chain.add(new Draft(right.at(), right.type(), right.contract(), right.seconds(), data));
	}

	private void change(JsonElement whole) {
		List<Runnable> changes = new ArrayList<>();
		collect(whole, changes);
		changes.get(random.nextInt(changes.size())).run();
	}

	private void collect(JsonElement element, List<Runnable> changes) {
		if (element instanceof JsonObject object) {
			object.asMap().forEach((name, value) -> {
				changes.add(() -> object.add(name, odd()));
				changes.add(() -> object.remove(name));
				collect(value, changes);
			});
		} else if (element instanceof JsonArray array) {
			for (var i = 0; i < array.size(); i++) {
				var index = i;
				changes.add(() -> array.set(index, odd()));
				collect(array.get(i), changes);
			}
			changes.add(() -> array.add(JsonNull.INSTANCE));
		}
	}

	private JsonElement odd() {
		return JsonParser.parseString(ODD[random.nextInt(ODD.length)]);
	}
}
