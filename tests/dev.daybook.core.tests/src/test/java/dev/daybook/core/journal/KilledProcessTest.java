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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process in the middle of writing, a hundred times: what it said was saved is there. */
class KilledProcessTest {

	private static final int LANES = 4;
	private static final int KILLS_OF_A_LANE = 25;
	private static final int LONGEST_LIFE_MILLIS = 100;

	@TempDir
	Path folder = Path.of("");

	@Test
	void nothingSavedIsLostByAHundredKills() throws Exception {
		List<Callable<Integer>> lanes = new ArrayList<>();
		IntStream.range(0, LANES).forEach(i -> lanes.add(() -> lane(folder.resolve("lane" + i), new Random(i))));
		try (var threads = Executors.newFixedThreadPool(2)) {
			for (var lane : threads.invokeAll(lanes)) {
				assertTrue(lane.get() > KILLS_OF_A_LANE, "records were written");
			}
		}
	}

	/** @return records written in all lives of this lane */
	private static int lane(Path diary, Random random) throws IOException {
		var saved = 0;
		for (var i = 0; i < KILLS_OF_A_LANE; i++) {
			saved = Math.max(saved, writeUntilKilled(diary, Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS))));
			saved = holdsAtLeast(saved, diary);
		}
		return saved;
	}

	/** @return count of records that the process said were saved, 0 if it had no time to */
	private static int writeUntilKilled(Path diary, Duration life) throws IOException {
		var process = WritingProcess.start(diary);
		var last = "0";
		try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			assertEquals("open", lines.readLine());
			LockSupport.parkNanos(life.toNanos());
			// The process' own method would close its output, too, and with it what it said last.
			process.toHandle().destroyForcibly();
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				last = line;
			}
		}
		return Integer.parseInt(last);
	}

	private static int holdsAtLeast(int saved, Path diary) throws IOException {
		try (var journal = Samples.open(new DiskFileSystem(diary))) {
			var texts = Samples.texts(journal);
			assertTrue(texts.size() >= saved, () -> texts.size() + " records found, " + saved + " were saved");
			assertEquals(IntStream.range(0, texts.size()).mapToObj(i -> "number " + i).toList(), texts);
			Samples.assertChain(journal);
			return texts.size();
		}
	}
}
