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

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

import dev.daybook.server.db.Database;

/** One PostgreSQL for all test classes, started for the first of them; each test has a database of its own in it. */
// JUnit's interfaces promise nothing about their parameters.
@NonNullByDefault({})
final class WithPostgres implements BeforeAllCallback {

	/** Ended by JUnit, after the last test. */
	private record Running(Postgres postgres) implements CloseableResource {

		@Override
		public void close() throws IOException, InterruptedException {
			postgres.close();
		}
	}

	private @Nullable Postgres postgres;

	@Override
	public void beforeAll(ExtensionContext context) {
		assumeTrue(Postgres.isThere(), "There is no PostgreSQL on this machine.");
		postgres = context.getRoot().getStore(Namespace.create(WithPostgres.class))
				.getOrComputeIfAbsent(Running.class, type -> start(), Running.class).postgres();
	}

	private static Running start() {
		try {
			return new Running(new Postgres(Files.createTempDirectory("daybook-postgres")));
		} catch (IOException e) {
			throw new IllegalStateException("PostgreSQL did not start.", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("PostgreSQL did not start.", e);
		}
	}

	/** A new, empty database. */
	Database database() throws IOException {
		return Objects.requireNonNull(postgres).database();
	}
}
