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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real browser without a window, which ends once it has shown a page. */
final class Chromium {

	private static final Path BINARY = Path.of("/usr/bin/chromium");

	private final Path profile;

	/**
	 * @param profile
	 *            a folder that nothing else uses
	 */
	Chromium(Path profile) {
		this.profile = profile;
	}

	static boolean isThere() {
		return Files.isExecutable(BINARY);
	}

	/** The document as the browser has it after it has loaded a page. */
	String document(String url) throws IOException, InterruptedException {
		return run(List.of("--dump-dom", url));
	}

	/** Takes a picture of a page. */
	void picture(String url, Path file, int width, int height, List<String> more)
			throws IOException, InterruptedException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		var arguments = new ArrayList<>(more);
		arguments.addAll(List.of("--screenshot=" + file.toAbsolutePath(), "--window-size=" + width + "," + height,
				"--hide-scrollbars", url));
		run(arguments);
	}

	static List<String> command(Path profile) {
		return List.of(BINARY.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--user-data-dir=" + profile);
	}

	private String run(List<String> arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(command(profile));
		command.addAll(arguments);
		var out = Files.createTempFile("chromium", ".out");
		try {
			var process = new ProcessBuilder(command).redirectOutput(out.toFile())
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			if (!process.waitFor(60, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new IOException("The browser did not end in 60 s.");
			}
			return Files.readString(out);
		} finally {
			Files.delete(out);
		}
	}
}
