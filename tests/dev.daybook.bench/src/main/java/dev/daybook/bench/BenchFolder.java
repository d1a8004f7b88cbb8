/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for one bench, deleted at its end. */
final class BenchFolder implements AutoCloseable {

	private final Path path;

	/**
	 * @param args
	 *            of the bench: a folder on the disk to be measured, this one if there is none
	 */
	BenchFolder(String[] args, String name) throws IOException {
		path = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "").toAbsolutePath(), name);
	}

	Path path() {
		return path;
	}

	@Override
	public void close() throws IOException {
		try (var files = Files.walk(path)) {
			files.sorted(Comparator.reverseOrder()).forEach(BenchFolder::delete);
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
