/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.JournalVerifier;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;

/**
 * A real process is stopped in the middle of writing, as by a machine that freezes, is taken over from, and goes on: it
 * finds that it has lost, nothing that it said was saved is missing, and no second is there twice.
 */
class StoppedProcessTest {

	private static final int STOPS = 6;
	private static final long LONGEST_LIFE_MILLIS = 1600;

	@TempDir
	Path folder = Path.of("");

	@Test
	void whoStandsStillLosesTheDiaryAndNothingThatWasSaved() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill command");
		var random = new Random(11);
		for (var i = 0; i < STOPS; i++) {
			takeOver(folder.resolve("diary" + i), 200 + random.nextLong(LONGEST_LIFE_MILLIS));
		}
	}

	private static void takeOver(Path diary, long lifeMillis) throws Exception {
		var began = Instant.now();
		var process = TrackingProcess.start(diary);
		try (var output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			assertEquals("open", output.readLine());
			var said = new Said(output);
			said.start();
			LockSupport.parkNanos(Duration.ofMillis(lifeMillis).toNanos());
			signal(process, "STOP");
			try (var next = new Ide(diary, silent(diary))) {
				track(next, Duration.ofMillis(1100));
				signal(process, "CONT");
				track(next, Duration.ofMillis(300));
			}
			said.join();
			holds(diary, said, Duration.between(began, Instant.now()).toSeconds());
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	/** Thirty seconds of silence, by a clock that need not be waited for. */
	private static Lease silent(Path diary) throws IOException {
		var clock = new FakeClock(Instant.EPOCH);
		var lease = new Lease(new DiskFileSystem(diary), clock, new Holder("next", "desk", "IDE", "parent"));
		assertFalse(lease.take(), "the process is there");
		for (var i = 0; i < 7; i++) {
			lease.look();
			clock.advance(Tick.PERIOD);
		}
		lease.look();
		assertTrue(lease.takeOver());
		return lease;
	}

	private static void track(Ide ide, Duration time) throws IOException {
		var end = System.nanoTime() + time.toNanos();
		while (System.nanoTime() < end) {
			assertTrue(ide.tick());
			LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
		}
	}

	private static void holds(Path diary, Said said, long wallSeconds) throws IOException {
		assertTrue(said.lost, "the stopped process knows");
		assertEquals(Optional.empty(), JournalVerifier.verify(diary).fault());
		var lease = new Lease(new DiskFileSystem(diary), new Ide.SystemClocks(), new Holder("third", "", "", ""));
		assertTrue(lease.take());
		try (var journal = Writer.open(new DiskFileSystem(diary), 1, lease)) {
			var records = journal.read(0, Integer.MAX_VALUE);
			var counted = records.stream().filter(r -> r.envelope().type().equals(Ide.COUNTED)).count();
			assertTrue(counted > said.saved && counted <= said.saved + 2, counted + " found, last " + said.saved);
			assertNothingTwice(records, wallSeconds);
			assertTrue(seconds(records) >= said.seconds, "tracked " + said.seconds + ", found " + seconds(records));
		} finally {
			lease.release();
		}
		assertEquals(Optional.empty(), JournalVerifier.verify(diary).fault());
	}

	private static void assertNothingTwice(List<JournalRecord> records, long wallSeconds) {
		var until = Instant.EPOCH;
		for (var segment : segments(records)) {
			assertFalse(segment.envelope().at().isBefore(until), () -> "a second is there twice: " + segment);
			until = segment.envelope().at().plusSeconds(segment.envelope().seconds());
		}
		assertTrue(seconds(records) <= wallSeconds + 1, () -> seconds(records) + " s in " + wallSeconds + " s");
	}

	private static long seconds(List<JournalRecord> records) {
		return segments(records).stream().mapToLong(s -> s.envelope().seconds()).sum();
	}

	private static List<JournalRecord> segments(List<JournalRecord> records) {
		return records.stream().filter(r -> r.envelope().type().equals(RecordType.SEGMENT)).toList();
	}

	private static void signal(Process process, String name) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("/bin/kill", "-" + name, Long.toString(process.pid())).start().waitFor());
	}

	/** What the process said, read as it comes so that it never waits for its reader. */
	private static final class Said extends Thread {

		private final BufferedReader output;
		private int saved = -1;
		private long seconds;
		private boolean lost;

		Said(BufferedReader output) {
			this.output = output;
		}

		@Override
		public void run() {
			output.lines().forEach(this::hear);
		}

		private void hear(String line) {
			var words = line.split(" ");
			switch (words[0]) {
			case "saved" -> saved = Integer.parseInt(words[1]);
			case "tracked" -> seconds = Math.max(seconds, Long.parseLong(words[1]));
			case "lost" -> lost = true;
			default -> {
				// Refused in the middle of writing.
			}
			}
		}
	}
}
