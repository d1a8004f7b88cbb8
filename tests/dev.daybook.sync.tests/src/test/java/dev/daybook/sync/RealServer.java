/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.signin.SignIn;
import dev.daybook.sync.signin.SignInFile;

/** The review server as a process of its own, over a data folder that outlives it. */
final class RealServer implements AutoCloseable {

	private static final String READY = "daybook-server ready ";
	private static final long SECONDS = 60;

	private final Path folder;
	private Process process;
	private SignIn signIn;
	private final String contract;

	/**
	 * @param folder
	 *            for data, sign-in and log
	 */
	RealServer(Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		process = launch();
		signIn = signIn();
		contract = firstContract();
	}

	Path data() {
		return folder.resolve("server");
	}

	URI uri() {
		return signIn.server();
	}

	String token() {
		return signIn.token();
	}

	/** A contract of the sample person. */
	String contract() {
		return contract;
	}

	private String firstContract() throws InterruptedException, IOException {
		try (var direct = new JettyReviewServer(uri(), token(), Limits.DEFAULT)) {
			return direct.contracts().getFirst().id();
		} catch (ServerException e) {
			throw new IOException(e);
		}
	}

	/** Starts again after {@link #kill()} or {@link #stop()}, on another port and perhaps with another token. */
	void start() throws IOException, InterruptedException {
		process = launch();
		signIn = signIn();
	}

	private Process launch() throws IOException, InterruptedException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				"dev.daybook.server.Main", "serve", "--data", data().toString(), "--port", "0", "--sample",
				"--handover",
				handover().toString());
		builder.redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile()));
		var started = builder.start();
		awaitReady(started);
		return started;
	}

	private Path handover() {
		return folder.resolve("diary").resolve("signin.json");
	}

	private SignIn signIn() throws IOException {
		return SignInFile.read(handover()).orElseThrow();
	}

	private void awaitReady(Process started) throws IOException, InterruptedException {
		var lines = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
		var ready = CompletableFuture.supplyAsync(() -> lines.lines().anyMatch(l -> l.startsWith(READY)));
		try {
			if (ready.get(SECONDS, TimeUnit.SECONDS)) {
				return;
			}
		} catch (ExecutionException | TimeoutException e) {
			started.destroyForcibly();
			throw new IOException("The server did not get ready: " + log(), e);
		}
		throw new IOException("The server ended: " + log());
	}

	private String log() throws IOException {
		return Files.readString(folder.resolve("server.log"));
	}

	/** As a power cut does it. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS);
	}

	void stop() throws InterruptedException {
		process.destroy();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("The server does not stop.");
		}
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}
}
