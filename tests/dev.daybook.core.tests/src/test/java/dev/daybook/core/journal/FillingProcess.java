/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * A process that tracks on a disk that it fills and frees again. Says what is saved, and waits for a line after each
 * step, so that somebody can look at the disk.
 */
final class FillingProcess {

	private static final int MOST_TICKS = 500;

	private final SmallIde ide;
	private final Path ballast;

	private FillingProcess(SmallIde ide, Path ballast) {
		this.ide = ide;
		this.ballast = ballast;
	}

	private String full() {
		var failure = ide.recorder.failure();
		return failure.isEmpty() ? "never" : DiskTrouble.of(ballast.resolveSibling("diary"), failure.get()).name();
	}

	/**
	 * @param args
	 *            the disk, and how often it is filled
	 */
	public static void main(String[] args) throws IOException {
		var disk = Path.of(args[0]);
		var files = new DiskFileSystem(disk.resolve("diary"));
		try (var ide = new SmallIde(files, Instant.parse("2026-03-02T09:00:00Z"))) {
			var process = new FillingProcess(ide, disk.resolve("ballast"));
			for (var i = 0; i < Integer.parseInt(args[1]); i++) {
				process.fillAndFree();
			}
		}
		System.out.println("done");
	}

	private void fillAndFree() throws IOException {
		tick();
		fill();
		var saved = ide.recorder.tracked().toSeconds();
		for (var i = 0; i < MOST_TICKS && isSaved(); i++) {
			saved = ide.recorder.tracked().toSeconds();
			tick();
			if (isSaved()) {
				saved = ide.recorder.tracked().toSeconds();
				ide.recorder.cut();
			}
		}
		say(full(), saved);
		tick();
		tick();
		say(full(), saved);
		Files.delete(ballast);
		tick();
		say(isSaved() ? "free" : "never", ide.recorder.tracked().toSeconds());
	}

	private boolean isSaved() {
		return ide.recorder.problem().isEmpty();
	}

	private void tick() {
		try {
			ide.tick();
		} catch (IOException heartbeat) {
			// As in the IDE: what matters is whether the diary can be saved.
			ide.recorder.tick();
		}
	}

	private void fill() throws IOException {
		try (var file = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			var page = ByteBuffer.allocate(4096);
			while (file.write(page) > 0) {
				page.clear();
			}
		} catch (IOException full) {
			return;
		}
	}

	private static void say(String what, long saved) throws IOException {
		System.out.println(what + " " + saved);
		System.in.read();
	}
}
