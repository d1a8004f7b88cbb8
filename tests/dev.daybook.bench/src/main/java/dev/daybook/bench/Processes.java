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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs main classes of the benches in processes of their own. */
final class Processes {

	/**
	 * A process that has ended well.
	 *
	 * @param nanos
	 *            wall time from its start to its end
	 * @param said
	 *            lines of its output
	 */
	record Run(long nanos, List<String> said) {
	}

	private Processes() {
	}

	/**
	 * @param folder
	 *            for its output
	 */
	static Run java(Path folder, Class<?> main, String... words) throws IOException, InterruptedException {
		var command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xshare:auto", "-cp", System.getProperty("java.class.path"), main.getName()), Stream.of(words))
				.toList();
		var output = folder.resolve("output");
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		var start = System.nanoTime();
		var process = builder.start();
		if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IOException("Failed: " + command + ": " + Files.readString(output));
		}
		var nanos = System.nanoTime() - start;
		return new Run(nanos, Files.readAllLines(output));
	}
}
