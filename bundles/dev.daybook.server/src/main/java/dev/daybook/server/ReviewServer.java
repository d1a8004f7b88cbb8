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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

import dev.daybook.server.db.Database;
import dev.daybook.server.http.Faults;
import dev.daybook.server.http.Headers;
import dev.daybook.server.journals.JournalRoutes;
import dev.daybook.server.journals.Journals;
import dev.daybook.server.people.People;
import dev.daybook.server.review.ReviewLinks;
import dev.daybook.server.review.ReviewRoutes;
import dev.daybook.server.shots.ShotRoutes;
import dev.daybook.server.shots.Shots;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;

/** The whole server: database, objects and routes of one data folder. */
public final class ReviewServer implements AutoCloseable {

	private static final int PORTS_TO_TRY = 50;
	private static final long MAX_REQUEST_BYTES = 6L * 1024 * 1024;
	private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(30);

	private final Database database;
	private final People people;
	private final ReviewLinks links;
	private final Journals journals;
	private final Shots shots;
	private final InstantSource clock;
	private Javalin http;

	/**
	 * Opens the data folder; nothing is served yet.
	 *
	 * @throws IOException
	 *             if the folder cannot be used
	 */
	public ReviewServer(Path data, InstantSource clock) throws IOException {
		this.clock = clock;
		Files.createDirectories(data);
		database = Database.open(data);
		people = new People(database.jdbi());
		links = ReviewLinks.open(data);
		journals = new Journals(database.jdbi(), clock);
		shots = new Shots(database.jdbi(), data.resolve("objects"));
		http = Javalin.create(this::configure);
	}

	public People people() {
		return people;
	}

	public ReviewLinks links() {
		return links;
	}

	/**
	 * Begins to serve.
	 *
	 * @param port
	 *            the port wanted; when it is taken, one of the next fifty; 0 for any
	 * @return the port
	 */
	public int start(String host, int port) {
		for (var candidate = port;; candidate++) {
			try {
				http.start(host, candidate);
				return http.port();
			} catch (JavalinBindException taken) {
				if (port == 0 || candidate - port >= PORTS_TO_TRY) {
					throw taken;
				}
				// A Javalin that could not bind cannot be started again.
				http = Javalin.create(this::configure);
			}
		}
	}

	/** Lets requests under way finish, for a few seconds. */
	@Override
	public void close() {
		http.stop();
		database.close();
	}

	private void configure(JavalinConfig config) {
		config.startup.showJavalinBanner = false;
		config.startup.showOldJavalinVersionWarning = false;
		config.http.maxRequestSize = MAX_REQUEST_BYTES;
		config.jetty.modifyHttpConfiguration(h -> {
			h.setSendServerVersion(false);
			h.setIdleTimeout(IDLE_TIMEOUT.toMillis());
		});
		var review = new ReviewRoutes(database.jdbi(), people, journals, shots, links, clock);
		config.routes.before(Headers::set);
		config.routes.get("/style.css", ReviewServer::style);
		new JournalRoutes(people, journals).add(config.routes);
		new ShotRoutes(shots).add(config.routes);
		review.add(config.routes);
		Faults.map(config.routes, review::showFault);
	}

	private static void style(Context ctx) throws IOException {
		try (InputStream in = ReviewServer.class.getResourceAsStream("/web/style.css")) {
			if (in == null) {
				throw new IllegalStateException("The style sheet is missing from the server's jar.");
			}
			ctx.header("Cache-Control", "public, max-age=300").contentType("text/css; charset=utf-8")
					.result(in.readAllBytes());
		}
	}
}
