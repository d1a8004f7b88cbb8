/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A real process whose clock is set forward and back while it tracks. */
class ClocksTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** What may be billed across one discontinuity. */
	private static final Duration TICK = Duration.ofSeconds(5);
	private static final long AHEAD = 3600;
	private static final long BACK = 6;
	private static final List<Path> LIBRARIES = List.of(
			Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
			Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	Path folder;

	private final Programs programs = new Programs(Map.of());

	@AfterEach
	void end() throws Exception {
		programs.close();
	}

	@Test
	void aClockSetForwardAndBackInventsNothing() throws Exception {
		var diary = new DiaryFiles(folder.resolve("diary"));
		Files.createDirectories(folder.resolve("diary"));
		setClock(0);
		var began = System.nanoTime();
		start();
		trackOn(diary, "before");
		setClock(AHEAD);
		trackOn(diary, "an hour ahead");
		setClock(AHEAD - BACK);
		trackOn(diary, "set back a little");

		var stretches = sorted(diary);
		var tracked = stretches.stream().map(s -> Duration.between(s.from(), s.to())).reduce(Duration.ZERO,
				Duration::plus);
		var real = Duration.ofNanos(System.nanoTime() - began);
		assertTrue(tracked.compareTo(real.plus(TICK.multipliedBy(2))) <= 0,
				"Tracked " + tracked + " in " + real + " of work");
		assertNothingTwice(stretches);
		assertTrue(longestGap(stretches).compareTo(Duration.ofMinutes(59)) > 0, "the hour is left out: " + stretches);
	}

	private void start() throws IOException {
		var library = LIBRARIES.stream().filter(Files::exists).findFirst();
		assumeTrue(library.isPresent(), "libfaketime is not installed");
		programs.start(folder.resolve("process.log"),
				List.of("env", "LD_PRELOAD=" + library.get(), "FAKETIME_TIMESTAMP_FILE=" + clockFile(),
						"FAKETIME_CACHE_DURATION=1", "FAKETIME_DONT_FAKE_MONOTONIC=1", "DONT_FAKE_MONOTONIC=1",
						Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), TrackingProcess.class.getName(),
						folder.resolve("diary").toString()));
	}

	/** Waits until three more seconds are in the journal. */
	private static void trackOn(DiaryFiles diary, String when) throws Exception {
		var before = diary.seconds();
		Until.holds("tracking goes on " + when, PATIENCE, () -> diary.seconds() >= before + 3);
	}

	private static List<DiaryFiles.Stretch> sorted(DiaryFiles diary) throws IOException {
		return diary.stretches().stream().sorted(Comparator.comparing(DiaryFiles.Stretch::from)).toList();
	}

	private static void assertNothingTwice(List<DiaryFiles.Stretch> stretches) {
		var until = Instant.EPOCH;
		for (var stretch : stretches) {
			assertTrue(!stretch.from().isBefore(until), "A second is there twice: " + stretch + " after " + until);
			until = stretch.to();
		}
	}

	private static Duration longestGap(List<DiaryFiles.Stretch> stretches) {
		var longest = Duration.ZERO;
		for (var i = 1; i < stretches.size(); i++) {
			var gap = Duration.between(stretches.get(i - 1).to(), stretches.get(i).from());
			longest = gap.compareTo(longest) > 0 ? gap : longest;
		}
		return longest;
	}

	/** Sets the clock of the process, and of nothing else; its monotonic clock goes on as it was. */
	private void setClock(long seconds) throws IOException {
		Files.writeString(clockFile(), "+" + seconds + "\n");
	}

	private Path clockFile() {
		return folder.resolve("clock");
	}
}
