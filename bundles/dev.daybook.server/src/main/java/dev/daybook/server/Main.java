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
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.daybook.server.sample.Sample;
import dev.daybook.server.verify.VerifyCommand;

/** The command line of server and verifier. */
public final class Main {

	private static final int USAGE = 2;
	private static final int DEFAULT_PORT = 8420;
	private static final int LINK_DAYS = 30;
	private static final String HELP = """
			serve --data DIR [--port N] [--host ADDRESS] [--sample --handover FILE]
			    serves the diary of the data folder; --sample adds a person with contracts
			    and writes a sign-in for the IDE to FILE
			verify FILE
			    checks a journal's folder or file, offline
			help
			""";

	private Main() {
	}

	public static void main(String[] words) {
		var code = run(Arrays.asList(words), System.out, System.err);
		if (code != 0) {
			System.exit(code);
		}
	}

	/** @return exit code; 0 also when the server goes on in the background */
	static int run(List<String> words, PrintStream out, PrintStream err) {
		try {
			return switch (words.isEmpty() ? "help" : words.getFirst()) {
			case "serve" -> serve(words.subList(1, words.size()), out);
			case "verify" -> new VerifyCommand(out, err).run(words.subList(1, words.size()));
			case "help" -> {
				out.print(HELP);
				yield 0;
			}
			default -> throw new Arguments.Fault("There is no command " + words.getFirst() + ".");
			};
		} catch (Arguments.Fault e) {
			err.println(e.getMessage() + " Say help to see what there is.");
			return USAGE;
		} catch (IOException | RuntimeException e) {
			err.println("The server could not start: " + e.getMessage());
			return 1;
		}
	}

	private static int serve(List<String> words, PrintStream out) throws Arguments.Fault, IOException {
		var arguments = new Arguments(words, Set.of("--data", "--port", "--host", "--handover"), Set.of("--sample"));
		var data = Path.of(arguments.need("--data"));
		var host = arguments.get("--host", "127.0.0.1");
		var port = arguments.port("--port", DEFAULT_PORT);
		var server = new ReviewServer(data, InstantSource.system());
		Runtime.getRuntime().addShutdownHook(new Thread(server::close, "daybook-stop"));
		var address = "http://" + host + ":" + server.start(host, port);
		var review = "";
		if (arguments.has("--sample")) {
			var sample = new Sample(server.people());
			sample.ensure(ZoneId.systemDefault());
			sample.handOver(Path.of(arguments.need("--handover")), address);
			var until = LocalDate.now(ZoneOffset.UTC).plusDays(LINK_DAYS);
			review = " review " + address + server.links().link(Sample.CONTRACT, until);
		}
		out.println("daybook-server ready " + address + review);
		out.flush();
		return 0;
	}
}
