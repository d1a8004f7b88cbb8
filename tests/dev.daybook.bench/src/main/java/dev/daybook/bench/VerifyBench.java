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
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.Executors;

import dev.daybook.core.archive.ArchiveReport;
import dev.daybook.core.archive.ArchiveVerifier;
import dev.daybook.core.archive.ArchiveWriter;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.proof.verify.Trust;

/**
 * Verifying the archive of a year, with a shot in each segment, as the command does it: on two threads. Beside it
 * SHA-256 alone over the bytes of its file, on one.
 */
public final class VerifyBench {

	private static final int WARM_UP = 2;
	private static final int PAIRS = 7;
	private static final int AT_ONCE = 64 * 1024;
	private static final int PROCESSES = 3;

	private final Path archive;
	private final PrintStream out;

	private VerifyBench(Path archive, PrintStream out) {
		this.archive = archive;
		this.out = out;
	}

	/**
	 * @param args
	 *            a folder on the disk to be measured, this one if there is none; nothing is left in it
	 */
	public static void main(String[] args) throws Exception {
		try (var folder = new BenchFolder(args, "verify-bench")) {
			var archive = folder.path().resolve("year.zip");
			write(folder.path(), archive);
			new VerifyBench(archive, System.out).run(folder.path());
		}
	}

	private static void write(Path folder, Path archive) throws IOException {
		var shots = new ShotStore(new DiskFileSystem(folder.resolve("shots")));
		Year.write(folder.resolve("journal"), folder.resolve("shots"));
		try (var journal = TenYears.open(folder.resolve("journal"));
				OutputStream file = Files.newOutputStream(archive)) {
			new ArchiveWriter(shots::get, null).write(List.of(journal), file);
		}
	}

	private void run(Path folder) throws Exception {
		var ours = new Timings(PAIRS);
		var bare = new Timings(PAIRS);
		for (var i = 0; i < WARM_UP + PAIRS; i++) {
			var pair = new long[] { verify(archive), hash(archive) };
			if (i >= WARM_UP) {
				ours.add(pair[0]);
				bare.add(pair[1]);
			}
		}
		Timings.print("verify.archive", Files.size(archive) / 1e6, "MB", out);
		ours.print("verify.year", out);
		bare.print("verify.year.bare", out);
		Timings.print("verify.year.speed", 100 * bare.micros(0.5) / ours.micros(0.5), "%", out);
		processes(folder);
	}

	/** The first thing that a process does, as the command line does it. */
	private void processes(Path folder) throws Exception {
		var first = new Timings(PROCESSES);
		for (var i = 0; i < PROCESSES; i++) {
			first.add(Long.parseLong(
					Processes.java(folder, Verifying.class, archive.toString()).said().getFirst()));
		}
		first.print("verify.year.first", out);
	}

	/** @return nanoseconds */
	static long verify(Path archive) throws IOException {
		var start = System.nanoTime();
		ArchiveReport report;
		try (var beside = Executors.newSingleThreadExecutor()) {
			report = ArchiveVerifier.verify(() -> Files.newInputStream(archive), Files.size(archive), Trust.NONE,
					beside);
		}
		var nanos = System.nanoTime() - start;
		if (report.fault().isPresent() || report.pictures() != Year.SEGMENTS) {
			throw new IOException("The archive does not verify: " + report);
		}
		return nanos;
	}

	/** @return nanoseconds */
	private static long hash(Path archive) throws Exception {
		var start = System.nanoTime();
		var sha256 = MessageDigest.getInstance("SHA-256");
		var bytes = new byte[AT_ONCE];
		try (var in = Files.newInputStream(archive)) {
			for (var count = in.read(bytes); count > 0; count = in.read(bytes)) {
				sha256.update(bytes, 0, count);
			}
		}
		sha256.digest();
		return System.nanoTime() - start;
	}
}
