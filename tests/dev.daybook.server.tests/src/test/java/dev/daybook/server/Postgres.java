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
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.postgresql.ds.PGSimpleDataSource;

import dev.daybook.server.db.Database;

/**
 * A real PostgreSQL of its own, in a folder, where the machine has one. It does not run as root, so another user does.
 */
final class Postgres implements AutoCloseable {

	private static final long SECONDS = 60;
	private static final int WRITERS = 4;

	private final Path bin;
	private final Path folder;
	private final int port;
	private final AtomicInteger databases = new AtomicInteger();

	/**
	 * @param folder
	 *            empty, for the data; gone once it is closed
	 */
	Postgres(Path folder) throws IOException, InterruptedException {
		this.bin = bin();
		this.folder = folder;
		if (isRoot()) {
			run(List.of("chown", "-R", "postgres", folder.toString()), false);
		}
		try (var socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		var data = folder.resolve("data").toString();
		run(List.of(tool("initdb"), "-D", data, "-A", "trust", "-U", "daybook", "-E", "UTF8", "--no-sync"), true);
		run(List.of(tool("pg_ctl"), "-D", data, "-w", "-l", folder.resolve("log").toString(), "-o",
				"-F -h 127.0.0.1 -p " + port + " -k " + folder, "start"), true);
	}

	/** Whether this machine can run one. */
	static boolean isThere() {
		return Files.isExecutable(bin().resolve("initdb"))
				&& (!isRoot() || Files.isExecutable(Path.of("/usr/sbin/runuser")));
	}

	/** A new, empty database. */
	Database database() throws IOException {
		var name = "daybook" + databases.incrementAndGet();
		try (var connection = DriverManager.getConnection(url("postgres"), "daybook", "");
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		} catch (SQLException e) {
			throw new IOException(e);
		}
		var source = new PGSimpleDataSource();
		source.setUrl(url(name));
		source.setUser("daybook");
		return new Database(source, WRITERS);
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run(List.of(tool("pg_ctl"), "-D", folder.resolve("data").toString(), "-w", "-m", "immediate", "stop"), true);
		if (isRoot()) {
			run(List.of("chown", "-R", "root", folder.toString()), false);
		}
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
	}

	private String tool(String name) {
		return bin.resolve(name).toString();
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static Path bin() {
		var versions = Path.of("/usr/lib/postgresql");
		if (Files.isDirectory(versions)) {
			try (var found = Files.list(versions)) {
				return found.sorted().reduce((a, b) -> b).orElse(versions).resolve("bin");
			} catch (IOException e) {
				throw new IllegalStateException("The installed versions of PostgreSQL cannot be listed.", e);
			}
		}
		return Path.of("/usr/bin");
	}

	private void run(List<String> command, boolean asUser) throws IOException, InterruptedException {
		var line = new ArrayList<String>();
		if (asUser && isRoot()) {
			line.addAll(List.of("/usr/sbin/runuser", "-u", "postgres", "--"));
		}
		line.addAll(command);
		var process = new ProcessBuilder(line).directory(folder.toFile())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IOException("PostgreSQL did not do: " + String.join(" ", line));
		}
	}
}
