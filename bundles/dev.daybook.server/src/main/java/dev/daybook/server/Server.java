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
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.server.config.OwnerFile;
import dev.daybook.server.config.Secret;
import dev.daybook.server.config.UsageException;
import dev.daybook.server.db.Database;
import dev.daybook.server.export.ExportRoutes;
import dev.daybook.server.http.Errors;
import dev.daybook.server.http.Headers;
import dev.daybook.server.http.Web;
import dev.daybook.server.journals.JournalRoutes;
import dev.daybook.server.people.ContractRoutes;
import dev.daybook.server.people.Identity;
import dev.daybook.server.proof.SharedKey;
import dev.daybook.server.proof.SigningKeyFile;
import dev.daybook.server.retention.Retention;
import dev.daybook.server.review.Pages;
import dev.daybook.server.review.PreviewRoutes;
import dev.daybook.server.review.ReviewLink;
import dev.daybook.server.review.ReviewRoutes;
import dev.daybook.server.review.Sessions;
import dev.daybook.server.sample.Sample;
import dev.daybook.server.shots.ErasedPictures;
import dev.daybook.server.shots.ObjectFolder;
import dev.daybook.server.shots.ShotRoutes;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinException;

/** A running review server over one data folder. The owner closes it. */
public final class Server implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Server.class);
	/** How many ports are tried before giving up. */
	static final int PORTS = 51;

	/** Opens the database of a data folder. */
	@FunctionalInterface
	interface Opener {
		Database open(Path folder) throws IOException;
	}

	private final Database database;
	private final ObjectFolder objects;
	private final ReviewLink link;
	private final SigningKey key;
	private final InstantSource clock;
	private final ErasedPictures pictures;
	private final Retention retention;
	private final Javalin web;
	private final String address;

	/**
	 * Opens the data folder and starts to listen.
	 *
	 * @param port
	 *            first TCP port to try, 0 for any free one
	 * @throws IOException
	 *             if the folder cannot be used
	 * @throws UsageException
	 *             if no port is free, or the folder holds something strange
	 */
	public Server(Path data, String host, int port, InstantSource clock) throws IOException, UsageException {
		this(data.toAbsolutePath().normalize(), Database::new, host, port, clock);
	}

	/** As above, with a database that need not be in the folder; it is closed with the server. */
	Server(Path folder, Opener opener, String host, int port, InstantSource clock) throws IOException, UsageException {
		OwnerFile.folder(folder);
		this.clock = clock;
		link = new ReviewLink(Secret.in(folder.resolve("secret.key")));
		key = SigningKeyFile.in(folder);
		objects = new ObjectFolder(folder.resolve("objects"));
		database = opener.open(folder);
		try {
			SharedKey.check(database, key, folder);
			pictures = new ErasedPictures(database, objects);
			pictures.sweep();
			web = Web.create(this::routes).start(host, freePort(host, port));
		} catch (IOException | UsageException | RuntimeException e) {
			database.close();
			throw e;
		}
		address = "http://" + host + ":" + web.port();
		retention = new Retention(database, pictures, clock);
		retention.begin();
	}

	/** Where the server listens, such as {@code http://127.0.0.1:8137}. */
	public String address() {
		return address;
	}

	public Sample sample() {
		return new Sample(database, clock);
	}

	/** A link for a contract's client, up to a day. */
	public String reviewLink(String contract, LocalDate until) {
		return address + link.path(contract, until);
	}

	/** Erases the pictures whose time is over, and tells how many; this is done at the start and once a day anyway. */
	int eraseDue() {
		return retention.run();
	}

	/** Lets requests in flight end for three seconds, then closes the data. */
	@Override
	public void close() {
		retention.close();
		try {
			web.stop();
		} catch (JavalinException e) {
			// Nothing is half done: a request that was cut off has no transaction that was committed in part.
			LOG.warn("Requests were still in flight at the end and were cut off; their devices send them again.");
		} finally {
			database.close();
		}
	}

	private void routes(RoutesConfig routes) {
		var pages = new Pages();
		var identity = new Identity(database);
		routes.before(Headers::set);
		new Errors(pages::message).register(routes);
		new ContractRoutes(database, identity).register(routes);
		new JournalRoutes(database, identity, clock, key, pictures::sweep).register(routes);
		new ShotRoutes(database, identity, objects, clock).register(routes);
		var sessions = new Sessions(database, clock);
		new ReviewRoutes(database, objects, link, pages, sessions, List.of(key.verifier().text()), clock)
				.register(routes);
		new PreviewRoutes(database, identity, pages, key, List.of(key.verifier().text()), clock).register(routes);
		new ExportRoutes(database, objects, sessions, clock).register(routes);
	}

	private static int freePort(String host, int first) throws IOException, UsageException {
		var address = InetAddress.getByName(host);
		for (var port = first; port < Math.min(first + PORTS, 65_536); port++) {
			try (var socket = new ServerSocket()) {
				socket.setReuseAddress(true);
				socket.bind(new InetSocketAddress(address, port));
				return socket.getLocalPort();
			} catch (BindException taken) {
				// Another program listens there: the next one is tried.
				continue;
			}
		}
		throw new UsageException("No port from " + first + " to " + (first + PORTS - 1)
				+ " is free at " + host + ". Choose another one with --port.");
	}
}
