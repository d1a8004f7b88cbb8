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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands between browser and server, as a server that cheats would, and changes what it gives. */
final class AlteringProxy implements AutoCloseable {

	private static final Set<String> OWN = Set.of("content-length", "transfer-encoding", "date", "connection");

	private final HttpServer front;
	private final HttpClient client = HttpClient.newHttpClient();
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final String behind;
	private final BinaryOperator<String> change;

	/**
	 * @param change
	 *            makes another content of an address and its content; pictures stay as they are
	 */
	AlteringProxy(RunningServer server, BinaryOperator<String> change) throws IOException {
		this.behind = server.server.address();
		this.change = change;
		front = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		front.setExecutor(threads);
		front.createContext("/", this::answer);
		front.start();
	}

	/** The address of something on the server, by way of here. */
	String through(String url) {
		return url.replace(behind, "http://127.0.0.1:" + front.getAddress().getPort());
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			var path = exchange.getRequestURI().toString();
			var request = HttpRequest.newBuilder(URI.create(behind + path));
			exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).forEach(c -> request.header("Cookie", c));
			var answer = client.send(request.build(), BodyHandlers.ofByteArray());
			answer.headers().map().forEach((name, values) -> {
				if (!OWN.contains(name) && !name.startsWith(":")) {
					exchange.getResponseHeaders().put(name, values);
				}
			});
			var body = path.contains(".png") ? answer.body() : changed(path, answer.body());
			exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
			exchange.getResponseBody().write(body);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private byte[] changed(String path, byte[] body) {
		return change.apply(path, new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		front.stop(0);
		threads.shutdownNow();
		client.shutdownNow();
	}
}
