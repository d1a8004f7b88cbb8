/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

import dev.daybook.core.time.Tick;
import dev.daybook.testing.Counts;
import dev.daybook.testing.QuickJava;

/** Kills a real process in the middle of opening and writing: what it said was saved is there. */
class KilledProcessTest {

	private static final int LIVES_OF_A_DIARY = 10;
	private static final int OPENING_MILLIS = 250;
	private static final int MOST_LINES = 16;
	private static final int MOST_NANOS = 2_000_000;
	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	@TempDir
	Path folder = Path.of("");

	private final AtomicInteger ticks = new AtomicInteger();
	private final AtomicInteger early = new AtomicInteger();

	@Test
	void nothingSavedIsLostByAThousandKillsNorMoreThanOneTick() throws Exception {
		var kills = Counts.of(1_000, 10_000);
		var java = new QuickJava(WritingProcess.class, folder, Journal.class, Counts.class, Gson.class);
		java.remember(folder.resolve("first").toString(), NINE.toString(), "200");
		List<Callable<Integer>> diaries = new ArrayList<>();
		IntStream.range(0, kills / LIVES_OF_A_DIARY)
				.forEach(i -> diaries.add(() -> diary(java, folder.resolve("diary" + i), new Random(i))));
		var longest = 0;
		try (var threads = Executors.newFixedThreadPool(2)) {
			for (var diary : threads.invokeAll(diaries)) {
				longest = Math.max(longest, diary.get());
			}
		}
		Counts.report(
				("%,d kills, %,d of them before the diary was open; %,d ticks acknowledged: 0 acknowledged records "
						+ "lost, and at most %d seconds that were not")
						.formatted(kills, early.get(), ticks.get(), longest));
		assertTrue(ticks.get() > kills, "there was something to lose");
	}

	/** @return most seconds that were tracked and are not there */
	private int diary(QuickJava java, Path diary, Random random) throws Exception {
		var from = NINE;
		var longest = 0;
		var before = 0L;
		var numbers = 0;
		for (var i = 0; i < LIVES_OF_A_DIARY; i++) {
			var said = live(java, diary, from, random);
			try (var ide = SmallIde.look(new DiskFileSystem(diary), from.plus(Duration.ofDays(1)))) {
				var tracked = ide.seconds() - before;
				assertTrue(tracked >= said.tracked, tracked + " seconds are there, " + said.tracked + " were saved");
				early.addAndGet(said.at < 0 ? 1 : 0);
				assertTrue(tracked <= Math.max(0, said.at),
						tracked + " seconds are there, " + said.at + " have passed");
				longest = Math.max(longest, (int) (Math.max(0, said.at) - tracked));
				var found = Samples.numbers(ide.journal);
				numbers = Math.max(numbers, said.saved);
				assertTrue(found.size() >= numbers, found.size() + " records found, " + numbers + " were saved");
				assertEquals(IntStream.range(0, found.size()).boxed().toList(), found);
				numbers = found.size();
				before += tracked;
			}
			assertEquals(Optional.empty(), JournalVerifier.verify(diary).fault());
			from = from.plus(Duration.ofDays(2));
		}
		assertTrue(longest <= Tick.PERIOD.toSeconds(), longest + " seconds are lost");
		return longest;
	}

	/**
	 * What a process said.
	 *
	 * @param at
	 *            seconds that had passed at the end of the last tick that it began, -1 before it had the diary open
	 * @param tracked
	 *            seconds of which it said that they are saved
	 * @param saved
	 *            count of records of which it said so
	 */
	private record Said(long at, long tracked, int saved) {
	}

	private Said live(QuickJava java, Path diary, Instant from, Random random) throws IOException {
		var process = java.start(diary.toString(), from.toString(), String.valueOf(Integer.MAX_VALUE));
		try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			var said = new Said(-1, 0, 0);
			if (random.nextInt(8) == 0) {
				LockSupport.parkNanos(Duration.ofMillis(random.nextInt(OPENING_MILLIS)).toNanos());
			} else {
				for (var i = random.nextInt(MOST_LINES); i >= 0; i--) {
					said = said(said, String.valueOf(lines.readLine()));
				}
				LockSupport.parkNanos(random.nextInt(MOST_NANOS));
			}
			// The process' own method would close its output, too, and with it what it said last.
			process.toHandle().destroyForcibly();
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				said = said(said, line);
			}
			return said;
		} finally {
			process.onExit().join();
		}
	}

	private Said said(Said before, String line) {
		var words = line.split(" ");
		// A line that was cut off by the kill says nothing.
		return switch (words[words.length - 1].equals(".") ? words[0] : "") {
		case "open" -> new Said(0, 0, 0);
		case "at" -> new Said(Long.parseLong(words[1]), before.tracked, before.saved);
		case "tracked" -> {
			ticks.incrementAndGet();
			yield new Said(before.at, Long.parseLong(words[1]), before.saved);
		}
		case "saved" -> new Said(before.at, before.tracked, Integer.parseInt(words[1]));
		default -> before;
		};
	}
}
