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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;

/** Of many who find the same stale lease on a real disk, one wins. */
class LeaseRaceTest {

	private static final int THREADS = 8;
	private static final int ROUNDS = 50;
	private static final int PROCESSES = 3;

	@TempDir
	Path folder = Path.of("");

	@Test
	void oneOfManyThreadsWins() throws Exception {
		var start = new CyclicBarrier(THREADS);
		List<Callable<Integer>> racers = new ArrayList<>();
		makeStale(ROUNDS);
		for (var i = 0; i < THREADS; i++) {
			var holder = "thread" + i;
			racers.add(() -> race(holder, start));
		}
		try (var threads = Executors.newFixedThreadPool(THREADS)) {
			var won = 0;
			for (var racer : threads.invokeAll(racers)) {
				won += racer.get();
			}
			assertEquals(ROUNDS, won);
		}
	}

	@Test
	void oneOfSeveralProcessesWins() throws Exception {
		makeStale(RacingProcess.LEASES);
		List<Process> processes = new ArrayList<>();
		List<BufferedReader> outputs = new ArrayList<>();
		for (var i = 0; i < PROCESSES; i++) {
			var process = RacingProcess.start(folder, "process" + i);
			processes.add(process);
			outputs.add(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
		}
		for (var output : outputs) {
			assertEquals("ready", output.readLine());
		}
		for (var process : processes) {
			process.getOutputStream().write('\n');
			process.getOutputStream().flush();
		}
		List<Integer> won = new ArrayList<>();
		for (var output : outputs) {
			for (var line = output.readLine(); !line.equals("done"); line = output.readLine()) {
				won.add(Integer.valueOf(line));
			}
		}
		for (var process : processes) {
			process.getOutputStream().close();
		}
		assertEquals(IntStream.range(0, RacingProcess.LEASES).boxed().toList(), won.stream().sorted().toList());
	}

	private void makeStale(int count) throws IOException {
		var clock = new FakeClock(Instant.EPOCH);
		for (var i = 0; i < count; i++) {
			RacingProcess.lease(folder, i, "silent", clock).take();
		}
	}

	private int race(String holder, CyclicBarrier start) throws Exception {
		var won = 0;
		for (var round = 0; round < ROUNDS; round++) {
			var clock = new FakeClock(Instant.EPOCH);
			var lease = RacingProcess.lease(folder, round, holder, clock);
			lease.look();
			for (var tick = 0; tick < 6; tick++) {
				clock.advance(Tick.PERIOD);
				lease.look();
			}
			start.await();
			won += lease.takeOver() ? 1 : 0;
			start.await();
		}
		return won;
	}
}
