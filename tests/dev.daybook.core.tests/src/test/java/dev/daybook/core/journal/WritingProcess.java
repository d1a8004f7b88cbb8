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
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

import dev.daybook.core.lease.Lease;

/** A process that tracks without rest until it is killed, and says what is saved once it is. */
final class WritingProcess {

	private WritingProcess() {
	}

	/**
	 * @param args
	 *            the diary's folder, when tracking begins, and after how many ticks it ends
	 */
	public static void main(String[] args) throws IOException {
		var out = new PrintStream(System.out, true);
		var files = new DiskFileSystem(Path.of(args[0]));
		try (var ide = new SmallIde(files, Instant.parse(args[1]))) {
			out.println("open .");
			var saved = Samples.numbers(ide.journal).size();
			var ticks = Integer.parseInt(args[2]);
			for (var i = 0; i < ticks && !out.checkError(); i++) {
				saved = tick(ide, i, saved, out);
			}
		}
	}

	/** @return count of the records that are saved now */
	private static int tick(SmallIde ide, int i, int saved, PrintStream out) throws IOException {
		out.println("at " + ide.passed() + " .");
		if (ide.tick() == Lease.Beat.HELD && ide.recorder.problem().isEmpty()) {
			out.println("tracked " + ide.recorder.tracked().toSeconds() + " .");
		}
		if (i % 7 == 0) {
			ide.recorder.cut();
		}
		if (i % 3 != 0) {
			return saved;
		}
		var next = saved + 1 + i % 5;
		ide.journal.append(Samples.numbered(saved, next));
		out.println("saved " + next + " .");
		return next;
	}
}
