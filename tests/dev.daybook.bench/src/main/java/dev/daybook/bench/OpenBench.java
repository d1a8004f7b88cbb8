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
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opening ten years of diary in a process of its own, with the index of its files and without, as often as the medians
 * need.
 */
public final class OpenBench {

	private static final int OPENINGS = 11;
	private static final int SLOW_OPENINGS = 5;

	private final Path folder;
	private final PrintStream out;

	private OpenBench(Path folder, PrintStream out) {
		this.folder = folder;
		this.out = out;
	}

	/**
	 * @param args
	 *            a folder on the disk to be measured, this one if there is none; nothing is left in it
	 */
	public static void main(String[] args) throws Exception {
		try (var folder = new BenchFolder(args, "open-bench")) {
			new OpenBench(folder.path(), System.out).run();
		}
	}

	private void run() throws Exception {
		TenYears.write(folder.resolve("journal"));
		Timings.print("open.records", TenYears.SEGMENTS, "segments", out);
		measure("open.noindex", SLOW_OPENINGS, true);
		measure("open.index", OPENINGS, false);
	}

	/** Prints what the journal takes to open, and what the diary with it takes. */
	private void measure(String name, int times, boolean withoutIndex) throws Exception {
		var journal = new Timings(times);
		var diary = new Timings(times);
		var process = new Timings(times);
		for (var i = 0; i < times; i++) {
			if (withoutIndex) {
				deleteIndex();
			}
			var run = Processes.java(folder, Opening.class, folder.resolve("journal").toString());
			process.add(run.nanos());
			journal.add(Long.parseLong(run.said().get(0)));
			diary.add(Long.parseLong(run.said().get(1)));
		}
		journal.print(name + ".journal", out);
		diary.print(name + ".diary", out);
		process.print(name + ".process", out);
	}

	private void deleteIndex() throws IOException {
		try (var indexes = Files.newDirectoryStream(folder.resolve("journal"), "index-*")) {
			for (var index : indexes) {
				Files.delete(index);
			}
		}
	}
}
