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
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.server.config.UsageException;
import dev.daybook.server.db.Database;
import dev.daybook.server.people.Device;
import dev.daybook.server.people.People;
import dev.daybook.server.sample.Sample;

/** A real server over a real folder, with the sample in it, and a device that is signed in. */
final class RunningServer implements AutoCloseable {

	static final String ACME = Sample.CONTRACT;
	static final String INITECH = "sample-support";
	static final Instant NOW = Instant.parse("2026-11-24T16:45:30Z");

	/** A contract that takes time entered by hand. */
	static final String BY_HAND = "by-hand";

	final Server server;
	final String token;
	private @Nullable Database opened;

	private final HttpClient client = HttpClient.newHttpClient();
	private final List<HttpClient> browsers = new CopyOnWriteArrayList<>();

	RunningServer(Path data) throws IOException, UsageException {
		this(data, InstantSource.fixed(NOW));
	}

	RunningServer(Path data, InstantSource clock) throws IOException, UsageException {
		this(data, clock, Database::new);
	}

	RunningServer(Path data, InstantSource clock, Server.Opener opener) throws IOException, UsageException {
		server = new Server(data, folder -> {
			var database = opener.open(folder);
			opened = database;
			return database;
		}, "127.0.0.1", 0, clock);
		var handover = data.resolve("handover.json");
		server.sample().make();
		server.sample().handOver(handover, server.address());
		token = JsonParser.parseString(Files.readString(handover)).getAsJsonObject().get("token").getAsString();
	}

	Database database() {
		return Objects.requireNonNull(opened);
	}

	/** Makes one more device of the sample's person, and gives its token. */
	String device(String id, String name) {
		var person = database().read(handle -> new People(handle).device(token)).orElseThrow().person();
		return database().write(handle -> {
			new People(handle).addDevice(new Device(id, person), name);
			return new People(handle).issueToken(id, NOW);
		});
	}

	/** Makes {@link #BY_HAND} for the sample's person; before a moment its terms took no such time. */
	Contract contractByHand(Instant allowedFrom) {
		var person = database().read(handle -> new People(handle).device(token)).orElseThrow().person();
		var contract = new Contract(BY_HAND, "Umbrella plc", "Consulting", List.of(terms(Instant.EPOCH, false),
				terms(allowedFrom, true)));
		return database().write(handle -> {
			new People(handle).addContract(contract, person);
			return contract;
		});
	}

	private static Terms terms(Instant from, boolean manualTime) {
		return new Terms(from, new Money(6000, Currency.getInstance("GBP")), null, CapturePolicy.NONE, manualTime,
				false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, Terms.DEFAULT_RETENTION_DAYS,
				ZoneOffset.UTC);
	}

	/** Sends records as another device. */
	HttpResponse<String> post(String device, Chain chain, List<JournalRecord> records)
			throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/journals/" + chain.journal
				+ "/records")).timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer " + device)
				.POST(BodyPublishers.ofString(Chain.request(records))));
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

	JsonObject get(String device, String path) throws IOException, InterruptedException {
		return json(send(HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path))
				.timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer " + device)));
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

		Browser() {
			browsers.add(browser);
		}

		HttpResponse<String> get(String path) throws IOException, InterruptedException {
			return browser.send(HttpRequest.newBuilder(URI.create(server.address() + path))
					.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
		}

		HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
			return bytes(path, "Accept", "*/*");
		}

		HttpResponse<byte[]> bytes(String path, String header, String value) throws IOException, InterruptedException {
			return browser.send(HttpRequest.newBuilder(URI.create(server.address() + path)).header(header, value)
					.build(), BodyHandlers.ofByteArray());
		}
	}

	@Override
	public void close() {
		// The server gives a connection that is open a second to end.
		browsers.forEach(HttpClient::close);
		client.close();
		server.close();
	}
}
