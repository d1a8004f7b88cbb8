/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The server's SQLite database: a commit that returned is on the disk, and transactions wait for one another. */
public final class Database implements AutoCloseable {

	private static final String FILE = "daybook.sqlite";
	private static final int CONNECTIONS = 4;
	private static final int BUSY_MILLIS = 10_000;

	private final HikariDataSource pool;
	private final Jdbi jdbi;

	private Database(HikariDataSource pool) {
		this.pool = pool;
		jdbi = Jdbi.create(pool);
	}

	/**
	 * Opens the database in a folder, makes it if it is not there, and brings it to this version's form.
	 *
	 * @throws IOException
	 *             if the folder cannot be made
	 */
	public static Database open(Path folder) throws IOException {
		var temporary = Files.createDirectories(folder.resolve("tmp"));
		// The driver unpacks its native library there; the system's folder may forbid to run from it or be cleaned.
		System.setProperty("org.sqlite.tmpdir", temporary.toString());
		var pool = new HikariDataSource(config(folder.resolve(FILE)));
		Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
		return new Database(pool);
	}

	private static HikariConfig config(Path file) {
		var sqlite = new SQLiteConfig();
		sqlite.setJournalMode(JournalMode.WAL);
		sqlite.setSynchronous(SynchronousMode.FULL);
		sqlite.setTransactionMode(TransactionMode.IMMEDIATE);
		sqlite.setBusyTimeout(BUSY_MILLIS);
		sqlite.enforceForeignKeys(true);
		var config = new HikariConfig();
		config.setJdbcUrl("jdbc:sqlite:" + file);
		config.setDataSourceProperties(sqlite.toProperties());
		config.setMaximumPoolSize(CONNECTIONS);
		config.setPoolName("daybook");
		return config;
	}

	public Jdbi jdbi() {
		return jdbi;
	}

	@Override
	public void close() {
		pool.close();
	}
}
