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

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that no well-behaved device or browser makes: each is answered with 4xx and a sentence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsTest {

	private static final String RECORDS = "/journals/some-journal/records";

	private final RunningServer server;
	private final Chain chain = new Chain();

	BadRequestsTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder);
		chain.add(Records.segment(0));
		chain.add(Records.shot("a".repeat(64)));
		assertEquals(200, server.post(chain, chain.records).statusCode());
	}

	@AfterAll
	void stop() throws Exception {
		// Whatever came in between, the diary is as it was.
		assertEquals(2, server.get("/journals/" + chain.journal).get("size").getAsLong());
		assertEquals(0, server.get("/journals/some-journal").get("size").getAsLong());
		server.close();
	}

	static Stream<Arguments> contents() {
		var deep = "[".repeat(100_000);
		return Stream.of(Arguments.of(400, ""), Arguments.of(400, "no json"), Arguments.of(400, "{\"records\":"),
				Arguments.of(400, "[]"), Arguments.of(400, "{}"), Arguments.of(400, "null"),
				Arguments.of(400, "{\"records\":7}"), Arguments.of(400, "{'records':[]}"),
				Arguments.of(400, "{\"records\":[]} {}"), Arguments.of(400, "{\"records\":" + deep),
				Arguments.of(422, "{\"records\":[null]}"), Arguments.of(422, "{\"records\":[[],\"x\",1e999]}"),
				Arguments.of(422, "{\"records\":[{\"envelope\":{\"v\":2}}]}"),
				Arguments.of(422, "{\"records\":[{\"envelope\":{\"v\":1,\"seq\":1e99999999}}]}"),
				Arguments.of(413, "{\"records\":[" + "0,".repeat(500) + "0]}"),
				Arguments.of(413, "{\"records\":[\"" + "x".repeat(4 * 1024 * 1024) + "\"]}"));
	}

	@ParameterizedTest
	@MethodSource("contents")
	void contentThatIsNoListOfRecordsIsRefused(int status, String content) throws Exception {
		var answer = server.send(server.api(RECORDS).POST(BodyPublishers.ofString(content)));
		assertEquals(status, answer.statusCode(), answer.body());
		assertSentence(RunningServer.json(answer).get("error").getAsString());
	}

	@Test
	void contentThatIsNotUtf8IsRefused() throws Exception {
		var latin = "{\"records\":[],\"x\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1);
		var answer = server.send(server.api(RECORDS).POST(BodyPublishers.ofByteArray(latin)));
		assertEquals(400, answer.statusCode());
		assertTrue(answer.body().contains("UTF-8"), answer.body());
	}

	@ParameterizedTest
	@CsvSource({ "''", "Bearer", "Bearer x", "Basic dXNlcjpwYXNz", "bearer ' or 1=1 --" })
	void aWrongTokenOpensNothing(String header) throws Exception {
		for (var path : new String[] { "/contracts", "/journals/" + chain.journal,
				"/journals/" + chain.journal + "/shots/missing" }) {
			var request = HttpRequest.newBuilder(URI.create(server.server.address() + "/api/v1" + path))
					.header("Authorization", header);
			var answer = server.send(request);
			assertEquals(401, answer.statusCode());
			assertSentence(RunningServer.json(answer).get("error").getAsString());
		}
	}

	@ParameterizedTest
	@CsvSource({ "/journals/a%20b, 400", "/journals/..%2f..%2fsecret.key, 400", "/journals/a%00b, 400", "/nothing, 404",
			"/journals/x/shots/nothex, 405",
			"/journals/" + "a1234567890123456789012345678901234567890123456789012345678"
					+ "901234567890, 400" })
	void strangeAddressesOfTheApiAreAnswered(String path, int status) throws Exception {
		var answer = server.send(server.api(path).GET());
		assertTrue(answer.statusCode() == status || answer.statusCode() == 400, path + " " + answer.statusCode());
		assertFalse(answer.body().contains("Exception"), answer.body());
	}

	@ParameterizedTest
	@CsvSource({ "/%, 400", "/..%2f..%2fsecret.key, 400", "/style-..%2f..%2f.css, 404", "/%2e%2e/secret.key, 400",
			"/contracts/x/days/today, 401", "/contracts//days/, 404", "/review/x, 403", "/a b, 400" })
	void strangeAddressesOfPagesAreAnswered(String path, int status) throws Exception {
		var answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
		assertTrue(answer.startsWith("HTTP/1.1 " + status) || answer.startsWith("HTTP/1.1 404"), path + " " + answer);
		assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
		assertFalse(answer.contains("Exception") || answer.contains("Jetty"), answer);
	}

	@Test
	void contentThatBreaksOffIsNotKept() throws Exception {
		var answer = raw(
				"POST /api/v1" + RECORDS + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
						+ server.token + "\r\nContent-Length: 100\r\n\r\n{\"records\":[]");
		assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400"), answer);
	}

	private String raw(String request) throws Exception {
		var address = URI.create(server.server.address());
		try (var socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void assertSentence(String text) {
		assertTrue(text.matches("[A-Z][^{}<>]{10,200}\\."), text);
	}
}
