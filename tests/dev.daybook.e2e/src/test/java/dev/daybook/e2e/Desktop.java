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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A display of its own with a window manager, and a person's hands on it. */
final class Desktop implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Path folder;
	private final Programs server;
	private final Programs programs;

	Desktop(Path folder) throws Exception {
		this.folder = folder;
		server = new Programs(Map.of());
		var display = folder.resolve("display");
		server.start(folder.resolve("xvfb.log"), List.of("sh", "-c",
				"exec Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>'" + display + "'"));
		Until.holds("Xvfb starts", PATIENCE, () -> Files.exists(display) && Files.size(display) > 0);
		programs = new Programs(Map.of("DISPLAY", ":" + Files.readString(display).strip()));
		programs.start(folder.resolve("metacity.log"), List.of("metacity"));
	}

	/** Programs on this display. */
	Programs programs() {
		return programs;
	}

	/** Waits for a window and gives it the focus. */
	void focus(String title) throws Exception {
		Until.holds("a window named " + title, PATIENCE, () -> !window(title).isEmpty());
		xdotool("windowactivate", "--sync", window(title));
	}

	boolean has(String title) throws IOException, InterruptedException {
		return !window(title).isEmpty();
	}

	/** Whether a window is there within some time. */
	boolean comes(String title, Duration atMost) throws Exception {
		try {
			Until.holds("a window named " + title, atMost, () -> has(title));
			return true;
		} catch (AssertionError notYet) {
			return false;
		}
	}

	void awaitGone(String title, Duration atMost) throws Exception {
		Until.holds("no window named " + title, atMost, () -> !has(title));
	}

	/** Presses keys, each given as xdotool names it. */
	void press(String... keys) throws IOException, InterruptedException {
		List<String> words = new ArrayList<>(List.of("key", "--clearmodifiers", "--delay", "150"));
		words.addAll(List.of(keys));
		xdotool(words.toArray(String[]::new));
	}

	void type(String text) throws IOException, InterruptedException {
		xdotool("type", "--delay", "60", text);
	}

	/** A picture of the whole display, for whoever looks into a failure. */
	void picture(Path file) throws IOException, InterruptedException {
		programs.run(folder, List.of("import", "-window", "root", file.toString()));
	}

	@Override
	public void close() throws InterruptedException {
		programs.close();
		server.close();
	}

	private String window(String title) throws IOException, InterruptedException {
		return xdotool("search", "--onlyvisible", "--name", title).lines().reduce("", (a, b) -> b);
	}

	private String xdotool(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		return programs.run(folder, command);
	}
}
