/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.journal.JournalRecord;
import dev.daybook.server.config.UsageException;
import dev.daybook.server.sample.Sample;

/** A real server over a real folder, with the sample in it, and a device that is signed in. */
final class RunningServer implements AutoCloseable {

	static final String ACME = Sample.CONTRACT;
	static final String INITECH = "sample-support";
	static final Instant NOW = Instant.parse("2026-11-24T16:45:30Z");

	final Server server;
	final String token;

	private final HttpClient client = HttpClient.newHttpClient();

	RunningServer(Path data) throws IOException, UsageException {
		this(data, InstantSource.fixed(NOW));
	}

	RunningServer(Path data, InstantSource clock) throws IOException, UsageException {
		server = new Server(data, "127.0.0.1", 0, clock);
		var handover = data.resolve("handover.json");
		server.sample().make();
		server.sample().handOver(handover, server.address());
		token = JsonParser.parseString(Files.readString(handover)).getAsJsonObject().get("token").getAsString();
	}

	/** A request to the API, signed in. */
	HttpRequest.Builder api(String path) {
		return HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path)).timeout(Duration.ofSeconds(20))
				.header("Authorization", "Bearer " + token);
	}

	HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return client.send(request.build(), BodyHandlers.ofString());
	}

	HttpResponse<String> post(String journal, String content) throws IOException, InterruptedException {
		return send(api("/journals/" + journal + "/records").POST(BodyPublishers.ofString(content)));
	}

	HttpResponse<String> post(Chain chain, List<JournalRecord> records) throws IOException, InterruptedException {
		return post(chain.journal, Chain.request(records));
	}

	HttpResponse<String> put(Chain chain, String hash, byte[] bytes) throws IOException, InterruptedException {
		return send(api("/journals/" + chain.journal + "/shots/" + hash).PUT(BodyPublishers.ofByteArray(bytes)));
	}

	JsonObject get(String path) throws IOException, InterruptedException {
		return json(send(api(path).GET()));
	}

	static JsonObject json(HttpResponse<String> response) {
		return JsonParser.parseString(response.body()).getAsJsonObject();
	}

	/** A browser of a client, who has opened the link of a contract. */
	Browser browser(String contract) throws IOException, InterruptedException {
		var browser = new Browser();
		browser.get(server.reviewLink(contract, LocalDate.of(2026, 12, 1)).substring(server.address().length()));
		return browser;
	}

	/** A client's browser that keeps cookies and follows redirections. */
	final class Browser {

		private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
				.followRedirects(HttpClient.Redirect.NORMAL).build();

		HttpResponse<String> get(String path) throws IOException, InterruptedException {
			return browser.send(HttpRequest.newBuilder(URI.create(server.address() + path))
					.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
		}

		HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
			return browser.send(HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
					BodyHandlers.ofByteArray());
		}
	}

	@Override
	public void close() {
		client.close();
		server.close();
	}
}
