/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts real programs, and ends those it started. */
final class Programs implements AutoCloseable {

	private static final long SECONDS = 60;

	private final List<Process> started = new ArrayList<>();
	private final Map<String, String> environment;

	Programs(Map<String, String> environment) {
		this.environment = environment;
	}

	/** Starts a program that goes on; its output goes to a file. */
	Process start(Path log, List<String> command) throws IOException {
		var builder = builder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		var process = builder.start();
		started.add(process);
		return process;
	}

	/** Runs a program to its end, and gives back what it wrote. */
	String run(Path folder, List<String> command) throws IOException, InterruptedException {
		var process = builder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("Did not end: " + command);
		}
		return output;
	}

	/** Ends everything in the reverse order, politely first. */
	@Override
	public void close() throws InterruptedException {
		Collections.reverse(started);
		for (var process : started) {
			process.destroy();
			if (!process.waitFor(10, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
		}
	}

	private ProcessBuilder builder(List<String> command) {
		var builder = new ProcessBuilder(command);
		builder.environment().putAll(environment);
		return builder;
	}
}
