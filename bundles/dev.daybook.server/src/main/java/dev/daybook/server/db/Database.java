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
import java.nio.file.Path;
import java.util.function.Function;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import dev.daybook.server.config.OwnerFile;

/**
 * The server's database. Many threads read; with SQLite, one at a time writes. Safe from any thread; the owner closes
 * it.
 */
public final class Database implements AutoCloseable {

	private static final int READERS = 4;
	private static final int BUSY_MILLIS = 5_000;
	/** Longest wait for a connection, in milliseconds; then the request is answered with 503. */
	private static final int WAIT_MILLIS = 10_000;

	private final HikariDataSource writer;
	private final HikariDataSource readers;
	private final Jdbi write;
	private final Jdbi read;
	private final boolean sqlite;

	/**
	 * Opens the database in a folder, and brings its tables up to date.
	 *
	 * @throws IOException
	 *             if the folder cannot be used
	 */
	public Database(Path folder) throws IOException {
		this(url(folder));
	}

	private Database(String url) {
		this(source(url, TransactionMode.DEFERRED), source(url, TransactionMode.IMMEDIATE), 1, true);
	}

	/**
	 * Brings a database's tables up to date.
	 *
	 * @param source
	 *            makes its connections
	 * @param writers
	 *            how many transactions may write at the same time
	 */
	public Database(DataSource source, int writers) {
		this(source, source, writers, false);
	}

	private Database(DataSource reading, DataSource writing, int writers, boolean sqlite) {
		this.sqlite = sqlite;
		Flyway.configure().dataSource(reading).locations("classpath:db/migration").load().migrate();
		writer = pool(writing, writers);
		readers = pool(reading, READERS);
		write = Jdbi.create(writer);
		read = Jdbi.create(readers);
	}

	private static String url(Path folder) throws IOException {
		// Shared temporary folders may forbid libraries, or be swept while the server runs.
		var temporary = folder.resolve("tmp");
		OwnerFile.folder(temporary);
		System.setProperty("org.sqlite.tmpdir", temporary.toString());
		var file = folder.resolve("daybook.sqlite");
		OwnerFile.touch(file);
		return "jdbc:sqlite:" + file;
	}

	/** Runs {@code work} in a write transaction; durable when this returns, undone when it throws. */
	public <T> T write(Function<Handle, T> work) {
		return write.<T, RuntimeException>inTransaction(work::apply);
	}

	/** Runs {@code work} as if it were to be written; undone in any case. */
	public <T> T tryOut(Function<Handle, T> work) {
		return write.withHandle(handle -> {
			handle.begin();
			try {
				return work.apply(handle);
			} finally {
				handle.rollback();
			}
		});
	}

	/** Runs {@code work} on one consistent state of the data. */
	public <T> T read(Function<Handle, T> work) {
		return read.<T, RuntimeException>inTransaction(work::apply);
	}

	/**
	 * Takes what was deleted or overwritten out of the files too, as far as nobody reads the state before. Databases
	 * that clean up by themselves are left alone.
	 */
	public void forget() {
		if (sqlite) {
			write.useHandle(handle -> handle.execute("pragma wal_checkpoint(truncate)"));
		}
	}

	@Override
	public void close() {
		readers.close();
		writer.close();
	}

	private static SQLiteDataSource source(String url, TransactionMode mode) {
		var config = new SQLiteConfig();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.FULL);
		config.setBusyTimeout(BUSY_MILLIS);
		config.enforceForeignKeys(true);
		// What was erased is overwritten, instead of standing in free pages until they are used again.
		config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
		config.setTransactionMode(mode);
		var source = new SQLiteDataSource(config);
		source.setUrl(url);
		return source;
	}

	private static HikariDataSource pool(DataSource source, int size) {
		var config = new HikariConfig();
		config.setDataSource(source);
		config.setMaximumPoolSize(size);
		config.setConnectionTimeout(WAIT_MILLIS);
		return new HikariDataSource(config);
	}
}
