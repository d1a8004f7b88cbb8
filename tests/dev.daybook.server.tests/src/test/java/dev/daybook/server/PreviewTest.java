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

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.journal.Hash;

/** The client's page before anything was sent. */
class PreviewTest {

	private static final String DAY = "/contracts/" + RunningServer.ACME + "/days/2026-11-24";

	private final RunningServer server;
	private final Laptop laptop = new Laptop();
	private final byte[] png = ShotTest.png();

	PreviewTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder);
	}

	@BeforeEach
	void work() throws Exception {
		laptop.work(RunningServer.ACME, "Menu");
		laptop.shot(RunningServer.ACME, png);
		laptop.work(RunningServer.ACME, "Search <field>");
		laptop.sign();
	}

	@AfterEach
	void stop() throws Exception {
		laptop.close();
		server.close();
	}

	@Test
	void isThePageThatTheClientSeesAfterwards() throws Exception {
		var preview = RunningServer.json(ask(request(RunningServer.ACME)));
		laptop.sendTo(server);
		var page = server.browser(RunningServer.ACME).get(DAY).body();
		assertTrue(page.contains("/shots/" + Hash.of(png).hex() + ".png"), page);
		assertTrue(page.contains("Search &lt;field&gt;"), page);
		assertEquals(page, preview.get("page").getAsString());
		assertTrue(preview.get("style").getAsString().contains(".segment"));
	}

	@Test
	void goesOnFromWhatWasSent() throws Exception {
		laptop.sendTo(server, 2);
		var request = request(RunningServer.ACME);
		for (var i = 0; i < 2; i++) {
			request.getAsJsonArray("records").remove(0);
		}
		var preview = RunningServer.json(ask(request));
		laptop.sendTo(server);
		assertEquals(server.browser(RunningServer.ACME).get(DAY).body(), preview.get("page").getAsString());
	}

	@Test
	void leavesNothingBehind() throws Exception {
		assertEquals(200, ask(request(RunningServer.ACME)).statusCode());
		assertEquals(0, server.get("/journals/" + laptop.journal.id()).get("size").getAsLong());
		var page = server.browser(RunningServer.ACME).get(DAY).body();
		assertFalse(page.contains("Menu"), page);
		assertEquals(List.of("stored"), laptop.sendTo(server).stream().distinct().toList());
	}

	@Test
	void isOfTheDevicesOwnContractsOnly() throws Exception {
		var answer = ask(request("somebody-elses"));
		assertEquals(404, answer.statusCode());
		assertTrue(answer.body().contains("no such contract"), answer.body());
		assertEquals(401, server.send(server.api("/journals/" + laptop.journal.id() + "/preview")
				.setHeader("Authorization", "Bearer wrong").POST(BodyPublishers.ofString("{}"))).statusCode());
	}

	@Test
	void thatIsNotAskedForProperlyIsRefused() throws Exception {
		for (var field : List.of("contract", "at", "shots", "records")) {
			var request = request(RunningServer.ACME);
			request.remove(field);
			assertEquals(400, ask(request).statusCode(), field);
			request.addProperty(field, "odd");
			assertTrue(List.of(400, 404).contains(ask(request).statusCode()), field);
		}
	}

	private JsonObject request(String contract) throws Exception {
		var records = laptop.journal.read(0, (int) laptop.journal.head().size()).stream().map(Records::forServer)
				.toList();
		var request = JsonParser.parseString(Chain.request(records)).getAsJsonObject();
		request.addProperty("contract", contract);
		request.addProperty("at", Records.START.toString());
		var shots = new JsonArray();
		shots.add(Hash.of(png).hex());
		request.add("shots", shots);
		return request;
	}

	private HttpResponse<String> ask(JsonObject request) throws Exception {
		return server.send(server.api("/journals/" + laptop.journal.id() + "/preview")
				.POST(BodyPublishers.ofString(request.toString())));
	}
}
