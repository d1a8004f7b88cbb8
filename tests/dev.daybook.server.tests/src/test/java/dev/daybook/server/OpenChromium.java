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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.testing.Waits;

/** A real browser without a window that stays open: one tab, which is told by its DevTools where to go. */
final class OpenChromium implements AutoCloseable, WebSocket.Listener {

	private static final Duration LONG = Duration.ofSeconds(30);

	private final Process process;
	private final HttpClient client = HttpClient.newHttpClient();
	private final WebSocket socket;
	private final String session;
	private final StringBuilder partial = new StringBuilder();
	private final AtomicInteger calls = new AtomicInteger();
	private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();

	/**
	 * @param profile
	 *            a folder that nothing else uses at the same time; keeps what pages keep
	 */
	OpenChromium(Path profile, String... more) throws Exception {
		var command = new ArrayList<>(Chromium.command(profile));
		command.addAll(List.of(more));
		command.addAll(List.of("--remote-debugging-port=0", "about:blank"));
		Files.createDirectories(profile);
		var port = profile.resolve("DevToolsActivePort");
		Files.deleteIfExists(port);
		process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		socket = client.newWebSocketBuilder().buildAsync(URI.create(address(port)), this).get(30, TimeUnit.SECONDS);
		var target = call("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId").getAsString();
		session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId")
				.getAsString();
		call("Page.enable", Map.of());
	}

	private static String address(Path port) throws Exception {
		var lines = new ArrayList<String>();
		Waits.until(LONG, () -> {
			lines.clear();
			lines.addAll(Files.exists(port) ? Files.readAllLines(port) : List.of());
			if (lines.size() < 2) {
				throw new AssertionError("The browser has not opened its DevTools.");
			}
		});
		return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
	}

	/** Goes to a page, and waits until it is there. */
	void open(String url) throws Exception {
		evaluate("window.old = true");
		call("Page.navigate", Map.of("url", url));
		until("document.readyState === 'complete' && window.old === undefined");
	}

	/** Waits until an expression is true on the page. */
	void until(String expression) throws Exception {
		Waits.until(LONG, () -> {
			if (!evaluate("Boolean(" + expression + ")").getAsBoolean()) {
				throw new AssertionError(expression + " on " + text("body"));
			}
		});
	}

	JsonElement evaluate(String expression) throws Exception {
		var answer = call("Runtime.evaluate",
				Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
		if (answer.has("exceptionDetails")) {
			throw new IOException(answer.toString());
		}
		return answer.getAsJsonObject("result").get("value");
	}

	/** The text of an element, as it stands in the document. */
	String text(String selector) throws Exception {
		return evaluate("document.querySelector('" + selector + "')?.textContent ?? ''").getAsString();
	}

	/** Sets the window's size and whether the person likes dark pages. */
	void look(int width, int height, boolean dark) throws Exception {
		call("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
		call("Emulation.setEmulatedMedia", Map.of("features",
				List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
	}

	void picture(Path file, int width, int height, boolean dark) throws Exception {
		look(width, height, dark);
		var data = call("Page.captureScreenshot", Map.of("format", "png")).get("data").getAsString();
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.write(file, Base64.getDecoder().decode(data));
	}

	JsonObject call(String method, Map<String, ?> parameters) throws Exception {
		return call(session, method, parameters);
	}

	private JsonObject call(String target, String method, Map<String, ?> parameters) throws Exception {
		var id = calls.incrementAndGet();
		var answer = new CompletableFuture<JsonObject>();
		answers.put(id, answer);
		var json = new JsonObject();
		json.addProperty("id", id);
		json.addProperty("method", method);
		json.add("params", new Gson().toJsonTree(parameters));
		if (!target.isEmpty()) {
			json.addProperty("sessionId", target);
		}
		socket.sendText(json.toString(), true).get(30, TimeUnit.SECONDS);
		var told = answer.get(30, TimeUnit.SECONDS);
		if (told.has("error")) {
			throw new IOException(method + ": " + told.get("error"));
		}
		return told.getAsJsonObject("result");
	}

	@Override
	public CompletionStage<?> onText(@Nullable WebSocket from, @Nullable CharSequence data, boolean last) {
		partial.append(data);
		if (last) {
			var json = JsonParser.parseString(partial.toString()).getAsJsonObject();
			partial.setLength(0);
			var answer = json.has("id") ? answers.remove(json.get("id").getAsInt()) : null;
			if (answer != null) {
				answer.complete(json);
			}
		}
		Objects.requireNonNull(from).request(1);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void close() throws Exception {
		try {
			call("", "Browser.close", Map.of());
		} finally {
			client.shutdownNow();
			if (!process.waitFor(10, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
		}
	}
}
