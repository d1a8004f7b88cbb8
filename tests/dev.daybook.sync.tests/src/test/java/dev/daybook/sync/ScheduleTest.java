/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost and nothing counts twice, whatever the network does. */
class ScheduleTest {

	private static final int SCHEDULES = Integer.getInteger("daybook.schedules", 500);
	/** They mostly wait for time-outs. */
	private static final int AT_ONCE = 6;
	private static final Duration APART = Duration.ofDays(3);

	@TempDir
	Path folder = Path.of(".");

	@Test
	void nothingIsLostAndNothingCountsTwice() throws Exception {
		var records = 0L;
		try (var server = new RealServer(folder); var threads = Executors.newFixedThreadPool(AT_ONCE)) {
			var schedules = IntStream.range(0, SCHEDULES).mapToObj(seed -> (Callable<Long>) () -> live(seed, server))
					.toList();
			for (var lived : threads.invokeAll(schedules)) {
				records += lived.get();
			}
		}
		assertTrue(records > SCHEDULES, "records: " + records);
	}

	private static long live(int seed, RealServer server) throws Exception {
		var begin = Desk.BEGIN.plus(APART.multipliedBy(seed));
		try (var schedule = new Schedule(seed, server.uri(), server.token(), server.contract(), begin)) {
			var records = schedule.run();
			schedule.verify();
			return records;
		} catch (AssertionError e) {
			throw new AssertionError("Schedule " + seed + ": " + e.getMessage(), e);
		}
	}
}
