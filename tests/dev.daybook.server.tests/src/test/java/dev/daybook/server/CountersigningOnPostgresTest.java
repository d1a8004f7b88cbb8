/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** As above, with the tables in PostgreSQL. */
class CountersigningOnPostgresTest extends Countersigning {

	private static @Nullable Postgres postgres;

	CountersigningOnPostgresTest(@TempDir Path folder) throws Exception {
		super(folder, data -> Objects.requireNonNull(postgres).database());
	}

	@BeforeAll
	static void begin(@TempDir Path folder) throws Exception {
		assumeTrue(Postgres.isThere(), "There is no PostgreSQL on this machine.");
		postgres = new Postgres(folder);
	}

	@AfterAll
	static void end() throws Exception {
		var started = postgres;
		if (started != null) {
			started.close();
		}
	}
}
