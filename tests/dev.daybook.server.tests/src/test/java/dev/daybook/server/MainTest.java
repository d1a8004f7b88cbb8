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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line, run as the process that it is. */
class MainTest {

	/** A server in a process of its own. */
	private record Running(Process process, String ready) implements AutoCloseable {

		String address() {
			return ready.split(" ")[2];
		}

		@Override
		public void close() {
			process.destroyForcibly();
		}
	}

	@Test
	void saysThatItIsReadyAndEndsWithinFiveSecondsOfASignal(@TempDir Path folder) throws Exception {
		try (var server = serve(folder, 0)) {
			assertTrue(server.ready.matches("daybook-server ready http://127\\.0\\.0\\.1:\\d+ review http://\\S+"),
					server.ready);
			var link = URI.create(server.ready.replaceAll(".* ", ""));
			try (var client = HttpClient.newHttpClient()) {
				assertEquals(303,
						client.send(HttpRequest.newBuilder(link).build(), BodyHandlers.discarding()).statusCode());
			}
			server.process.destroy();
			assertTrue(server.process.waitFor(5, TimeUnit.SECONDS));
		}
	}

	@Test
	void theSignInSurvivesARestartAndIsForTheOwnerAlone(@TempDir Path folder) throws Exception {
		var before = signIn(folder);
		var after = signIn(folder);
		assertEquals(before.get("token"), after.get("token"));
		assertEquals("You", after.get("person").getAsString());
		for (var name : List.of("handover/signin.json", "data/secret.key", "data/daybook.sqlite")) {
			assertEquals("rw-------",
					PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))), name);
		}
	}

	@Test
	void aLostCountersigningKeyIsReplacedOnlyWhenThePersonSaysSo(@TempDir Path folder) throws Exception {
		var data = folder.resolve("data");
		var file = data.resolve("countersigning.key");
		serve(folder, 0).close();
		var old = Files.readString(file);
		Files.delete(file);
		var err = new ByteArrayOutputStream();
		var status = new Main(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err))
				.run(List.of("serve", "--data", data.toString(), "--port", "0"));
		assertEquals(2, status);
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("has another one, so the server does not start"),
				err.toString(StandardCharsets.UTF_8));
		try (var server = serve(folder, 0, "--new-key")) {
			assertTrue(server.ready.startsWith("daybook-server ready"), server.ready);
		}
		assertNotEquals(old, Files.readString(file));
		try (var server = serve(folder, 0)) {
			assertTrue(server.ready.startsWith("daybook-server ready"), server.ready);
		}
	}

	@Test
	void takesTheNextPortIfOneIsTaken(@TempDir Path folder) throws Exception {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				var server = serve(folder, taken.getLocalPort())) {
			assertNotEquals(taken.getLocalPort(), URI.create(server.address()).getPort());
		}
	}

	static Stream<Arguments> wrongArguments() {
		return Stream.of(Arguments.of(List.of(), "Say what to do"), Arguments.of(List.of("dance"), "not dance"),
				Arguments.of(List.of("serve"), "--data DIR"), Arguments.of(List.of("serve", "--data"), "needs a value"),
				Arguments.of(List.of("serve", "--data", "x", "--port", "http"), "needs a number"),
				Arguments.of(List.of("serve", "--data", "x", "--port", "65536"), "needs a number"),
				Arguments.of(List.of("serve", "--data", "x", "--loud"), "no option --loud"),
				Arguments.of(List.of("serve", "--data", "x", "--handover", "y"), "with --sample only"),
				Arguments.of(List.of("verify"), "verify"),
				Arguments.of(List.of("verify", "no-such-file"), "no-such-file"));
	}

	@ParameterizedTest
	@MethodSource("wrongArguments")
	void wrongArgumentsAreAnsweredWithOneSentence(List<String> arguments, String part) {
		var err = new ByteArrayOutputStream();
		var status = new Main(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err)).run(arguments);
		var said = err.toString(StandardCharsets.UTF_8);
		assertEquals(2, status);
		assertTrue(said.contains(part) && said.endsWith(".\n") && said.lines().count() == 1, said);
	}

	@Test
	void helpNamesEveryCommand() {
		var out = new ByteArrayOutputStream();
		assertEquals(0, new Main(new PrintStream(out), System.err).run(List.of("help")));
		for (var word : List.of("serve", "verify", "help", "--data", "--port", "--host", "--sample", "--handover",
				"--new-key")) {
			assertTrue(out.toString(StandardCharsets.UTF_8).contains(word), word);
		}
	}

	private static JsonObject signIn(Path folder) throws Exception {
		try (var server = serve(folder, 0)) {
			var json = JsonParser.parseString(Files.readString(folder.resolve("handover/signin.json")))
					.getAsJsonObject();
			assertEquals(server.address(), json.get("server").getAsString());
			return json;
		}
	}

	private static Running serve(Path folder, int port, String... more) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Main.class.getName()));
		command.addAll(List.of("serve", "--data", folder.resolve("data").toString(), "--port", String.valueOf(port),
				"--sample", "--handover", folder.resolve("handover/signin.json").toString()));
		command.addAll(List.of(more));
		var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new Running(process, String.valueOf(process.inputReader().readLine()));
	}
}
