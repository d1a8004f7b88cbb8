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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.journal.JournalRecord;

class IngestTest {

	private final RunningServer server;
	private final Chain chain = new Chain();

	IngestTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void storesRecordsAndTellsWhereTheJournalEnds() throws Exception {
		chain.add(Records.segment(0));
		chain.add(Records.segment(1));
		var answer = server.post(chain, chain.records);
		assertEquals(200, answer.statusCode(), answer.body());
		assertEquals(List.of("stored", "stored"), statuses(answer));
		assertEquals(2, server.get("/journals/" + chain.journal).get("size").getAsLong());
		assertEquals(chain.head().hash().hex(), server.get("/journals/" + chain.journal).get("hash").getAsString());
	}

	@Test
	void takesTheSameRecordsAgainWithoutStoringThemTwice() throws Exception {
		chain.add(Records.segment(0));
		server.post(chain, chain.records);
		chain.add(Records.segment(1));
		var answer = server.post(chain, chain.records);
		assertEquals(200, answer.statusCode());
		assertEquals(List.of("already", "stored"), statuses(answer));
		assertEquals(List.of("already", "already"), statuses(server.post(chain, chain.records)));
	}

	@Test
	void oneRefusedRecordBlocksNoOther() throws Exception {
		chain.add(Records.segment(0));
		chain.add(Records.segment("no-such-contract", Records.START.plusSeconds(600), 600));
		chain.add(Records.segment(2));
		var answer = server.post(chain, chain.records);
		assertEquals(422, answer.statusCode());
		assertEquals(List.of("stored", "refused", "stored"), statuses(answer));
		assertEquals(3, RunningServer.json(answer).get("size").getAsLong());
		var again = server.post(chain, chain.records);
		assertEquals(List.of("already", "refused", "already"), statuses(again));
		assertEquals(RunningServer.json(answer).get("error"), RunningServer.json(again).get("error"));
	}

	@Test
	void takesARecordWhoseBodyWasErased() throws Exception {
		var whole = chain.add(Records.segment(0));
		var answer = server.post(chain, List.of(new JournalRecord(whole.envelope(), null)));
		assertEquals(List.of("stored"), statuses(answer));
		var page = server.browser(RunningServer.ACME).get("/contracts/" + RunningServer.ACME + "/days/2026-11-24");
		assertTrue(page.body().contains("data-seconds=\"600\" data-level=\"0\""), page.body());
		assertFalse(page.body().contains("Work on the start page"));
	}

	@Test
	void refusesTimeThatOverlapsAnotherJournalOfThePerson() throws Exception {
		chain.add(Records.segment(0));
		server.post(chain, chain.records);
		var other = new Chain();
		other.add(Records.segment(RunningServer.INITECH, Records.START.plusSeconds(599), 1));
		other.add(Records.segment(RunningServer.INITECH, Records.START.plusSeconds(600), 600));
		assertEquals(List.of("refused", "stored"), statuses(server.post(other, other.records)));
	}

	@Test
	void keepsAHundredRequestsAtOnceInOrder() throws Exception {
		IntStream.range(0, 20).forEach(i -> chain.add(Records.segment(i)));
		try (var threads = Executors.newFixedThreadPool(8)) {
			Callable<HttpResponse<String>> send = () -> server.post(chain, chain.records);
			for (var answer : threads.invokeAll(IntStream.range(0, 100).mapToObj(i -> send).toList())) {
				assertEquals(200, answer.get().statusCode(), answer.get().body());
			}
		}
		assertEquals(20, server.get("/journals/" + chain.journal).get("size").getAsLong());
	}

	@Test
	void tellsADeviceOfItsPersonsContracts() throws Exception {
		var contracts = server.get("/contracts").getAsJsonArray("contracts");
		assertEquals(List.of("Website relaunch", "Support"),
				contracts.asList().stream().map(c -> c.getAsJsonObject().get("title").getAsString()).toList());
	}

	private static List<String> statuses(HttpResponse<String> answer) {
		return RunningServer.json(answer).getAsJsonArray("results").asList().stream()
				.map(r -> r.getAsJsonObject().get("status").getAsString()).toList();
	}
}
