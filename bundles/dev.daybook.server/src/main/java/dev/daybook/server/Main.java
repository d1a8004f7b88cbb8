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
import java.time.ZoneOffset;
import java.util.List;

import dev.daybook.server.config.ServeOptions;
import dev.daybook.server.config.UsageException;
import dev.daybook.server.db.Database;
import dev.daybook.server.proof.SharedKey;
import dev.daybook.server.sample.Sample;
import dev.daybook.server.verify.VerifyCommand;

/** The command line of the server and of the offline verifier. */
public final class Main {

	static final int OK = 0;
	static final int UNUSABLE = 2;

	/** Days for which the sample's link opens. */
	private static final int LINK_DAYS = 30;

	private static final String HELP = """
			Daybook review server

			  serve --data DIR [--port N] [--host ADDRESS] [--sample [--handover FILE]]
			      Takes diaries from developers and shows them to clients. Everything is kept in DIR.
			      --port N         first port to try, %d if not given, 0 for any free one
			      --host ADDRESS   where to listen; this machine only (127.0.0.1) if not given
			      --sample         makes a person with two contracts to try the server with
			      --handover FILE  writes the sample device's sign-in for the IDE
			      --new-key        goes on with another countersigning.key than the database knows,
			                       because the old one is lost
			  verify FILE
			      Checks a diary without any server: ends with 0 if it is whole, 1 if it was changed,
			      2 if it cannot be read.
			  help
			      Shows this.
			""".formatted(ServeOptions.DEFAULT_PORT);

	private final PrintStream out;
	private final PrintStream err;

	Main(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	public static void main(String[] arguments) {
		var status = new Main(System.out, System.err).run(List.of(arguments));
		if (status != OK) {
			System.exit(status);
		}
	}

	/** @return the exit status; a server that was started runs on after this returns */
	int run(List<String> arguments) {
		try {
			var command = arguments.isEmpty() ? "" : arguments.getFirst();
			var rest = arguments.stream().skip(1).toList();
			switch (command) {
			case "serve" -> serve(ServeOptions.parse(rest));
			case "verify" -> {
				return new VerifyCommand(out, err).run(rest);
			}
			case "help", "--help", "-h" -> out.print(HELP);
			default -> throw new UsageException(
					"Say what to do: serve, verify or help" + (command.isEmpty() ? "." : ", not " + command + "."));
			}
			return OK;
		} catch (UsageException e) {
			err.println(e.getMessage());
		} catch (IOException e) {
			err.println("The server cannot use its files: " + e.getMessage());
		}
		return UNUSABLE;
	}

	private static Database withoutKey(Path folder) throws IOException {
		var database = new Database(folder);
		SharedKey.forget(database);
		return database;
	}

	private void serve(ServeOptions options) throws IOException, UsageException {
		var clock = InstantSource.system();
		var folder = options.data().toAbsolutePath().normalize();
		var server = new Server(folder, options.newKey() ? Main::withoutKey : Database::new, options.host(),
				options.port(), clock);
		Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
		var ready = "daybook-server ready " + server.address();
		if (options.sample()) {
			server.sample().make();
			var handover = options.handover();
			if (handover != null) {
				server.sample().handOver(handover, server.address());
			}
			var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(LINK_DAYS);
			ready += " review " + server.reviewLink(Sample.CONTRACT, until);
		}
		out.println(ready);
		out.flush();
	}
}
