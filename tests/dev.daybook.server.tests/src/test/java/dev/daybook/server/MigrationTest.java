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

import java.nio.file.Path;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

import dev.daybook.server.db.Database;

/** A database of the first version, brought up to date. */
class MigrationTest {

	@Test
	void keepsTimeAndTakesUpPlaces(@TempDir Path folder) throws Exception {
		var source = new SQLiteDataSource();
		source.setUrl("jdbc:sqlite:" + folder.resolve("daybook.sqlite"));
		Flyway.configure().dataSource(source).locations("classpath:db/migration").target("1").load().migrate();
		Jdbi.create(source).useHandle(MigrationTest::fill);
		try (var database = new Database(folder)) {
			assertEquals(List.of("0 stored", "1 stored", "2 refused", "3 refused", "4 stored"), database.read(h -> h
					.createQuery("select seq || ' ' || state from journal_record order by seq").mapTo(String.class)
					.list()));
			assertEquals(List.of("acme 0 600000", "local-1 600000 1200000"), database.read(h -> h
					.createQuery("select contract_id || ' ' || begins || ' ' || ends from owned_time order by begins")
					.mapTo(String.class).list()));
		}
	}

	private static void fill(Handle handle) {
		handle.execute("insert into person values ('p', 'Ada')");
		handle.execute("insert into device values ('d', 'p', 'Desk')");
		handle.execute("insert into journal values ('j', 'd', 5, 'h')");
		add(handle, 0, "segment", "acme", 0, "stored");
		add(handle, 1, "segment", "local-1", 600, "refused");
		add(handle, 2, "segment", "nobody", 1200, "refused");
		add(handle, 3, "correction", "acme", 0, "stored");
		// It was never looked at for overlaps.
		add(handle, 4, "segment", "unassigned", 300, "refused");
	}

	private static void add(Handle handle, int seq, String type, String contract, long begins, String state) {
		handle.execute("""
				insert into journal_record (journal_id, seq, hash, type, contract_id, person_id, begins, ends, seconds,
					state, envelope, received) values ('j', ?, ?, ?, ?, 'p', ?, ?, 600, ?, '{}', 0)""", seq, "h" + seq,
				type, contract, begins * 1000, (begins + 600) * 1000, state);
	}
}
