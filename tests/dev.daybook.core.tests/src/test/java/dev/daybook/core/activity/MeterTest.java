/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.sun.management.ThreadMXBean;

class MeterTest {

	private static final long SECOND = 1_000_000_000L;

	private final AtomicLong nanos = new AtomicLong(100 * SECOND);
	private final Meter meter = new Meter(nanos::get);

	@Test
	void countsBySignalAndStartsAgainFromZero() {
		meter.count(Signal.KEY);
		meter.count(Signal.KEY);
		meter.count(Signal.CLICK);
		meter.count(Signal.SCROLL);
		meter.count(Signal.SAVE);
		nanos.addAndGet(SECOND);
		meter.count(Signal.EDIT);

		assertEquals(new Reading(new ActivityMinute(2, 1, 1, 0, Map.of(Signal.SAVE, 1, Signal.EDIT, 1)), 100 * SECOND,
				101 * SECOND),
				meter.drain());
		assertEquals(Reading.NOTHING, meter.drain());
		assertFalse(meter.drain().hasSignal());
	}

	@Test
	void anotherProgramAndALockedScreenAreNoSignal() {
		meter.elsewhere(true);
		assertEquals(new Reading(ActivityMinute.NONE, 0, 0, true, false), meter.drain());
		meter.locked(true);
		var reading = meter.drain();
		assertTrue(reading.elsewhere() && reading.locked());
		assertFalse(reading.hasSignal());
		meter.elsewhere(false);
		meter.locked(false);
		assertEquals(Reading.NOTHING, meter.drain());
	}

	@ParameterizedTest
	@EnumSource(names = { "BUILD", "AUTO_BUILD", "BUILD_ERRORS", "LAUNCH", "DEBUG_LAUNCH", "DEBUG", "SUSPEND", "TEST",
			"TEST_PASSED", "TEST_FAILED", "COMMIT" })
	void aFactIsCountedButIsNoSignalOfAPerson(Signal fact) {
		meter.count(Signal.KEY);
		meter.drain();
		nanos.addAndGet(SECOND);
		meter.count(fact, 3);

		var reading = meter.drain();
		assertEquals(Map.of(fact, 3), reading.activity().events());
		assertFalse(reading.hasSignal());
		assertFalse(reading.activity().active());
		assertFalse(reading.activity().isEmpty());
		assertEquals(Reading.NOTHING, meter.drain());
	}

	@ParameterizedTest
	@EnumSource(names = { "KEY", "CLICK", "SCROLL", "POINTER", "EDIT", "SAVE", "PART", "NAVIGATION", "SEARCH",
			"COMMAND" })
	void whatAPersonDoesIsASignal(Signal signal) {
		meter.count(signal);

		assertTrue(meter.drain().hasSignal());
	}

	@Test
	void aFactAfterASignalDoesNotMoveItsTime() {
		meter.count(Signal.KEY);
		nanos.addAndGet(SECOND);
		meter.count(Signal.AUTO_BUILD);

		assertEquals(new Reading(new ActivityMinute(1, 0, 0, 0, Map.of(Signal.AUTO_BUILD, 1)), 100 * SECOND),
				meter.drain());
	}

	@Test
	void countsNothingForNoTests() {
		meter.count(Signal.TEST_PASSED, 0);
		meter.count(Signal.TEST_FAILED, -1);

		assertEquals(Reading.NOTHING, meter.drain());
	}

	@Test
	void countsSecondsWithPointerMovementAndNotMovements() {
		for (var i = 0; i < 30; i++) {
			meter.pointerMoved();
			nanos.addAndGet(SECOND / 10);
		}

		assertEquals(3, meter.drain().activity().pointerSeconds());
	}

	@Test
	void allocatesNothing() {
		var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		var meterOfTheClock = new Meter(System::nanoTime);
		work(meterOfTheClock);
		var before = threads.getCurrentThreadAllocatedBytes();
		var nothing = threads.getCurrentThreadAllocatedBytes() - before;
		before = threads.getCurrentThreadAllocatedBytes();

		work(meterOfTheClock);

		assertEquals(0, threads.getCurrentThreadAllocatedBytes() - before - nothing);
	}

	private static void work(Meter meter) {
		for (var i = 0; i < 100_000; i++) {
			meter.count(Signal.KEY);
			meter.pointerMoved();
		}
	}

	@Test
	void losesNoSignalOfManyThreads() throws Exception {
		Callable<Boolean> typing = () -> {
			for (var i = 0; i < 10_000; i++) {
				meter.count(Signal.KEY);
			}
			return true;
		};
		var keys = 0;
		try (var threads = Executors.newFixedThreadPool(4)) {
			var typists = IntStream.range(0, 4).mapToObj(i -> threads.submit(typing)).toList();
			while (!typists.stream().allMatch(t -> t.isDone())) {
				keys += meter.drain().activity().keys();
			}
			for (var typist : typists) {
				assertTrue(typist.get());
			}
		}
		// A signal that met the drain half way is in the next reading, once there is a signal after it.
		meter.count(Signal.CLICK);
		keys += meter.drain().activity().keys();

		assertEquals(40_000, keys);
	}

	@Test
	void aMinuteHasAtMostSixtySecondsWithPointerMovement() {
		var busy = new ActivityMinute(0, 0, 0, 45, Map.of());

		assertEquals(60, busy.plus(busy).pointerSeconds());
		assertTrue(busy.active());
		assertFalse(ActivityMinute.NONE.plus(ActivityMinute.NONE).active());
		assertTrue(new ActivityMinute(0, 0, 0, 0, Map.of(Signal.SAVE, 1)).active());
	}

	@Test
	void anIgnoredKindIsNeitherCountedNorASign() {
		meter.count(Signal.KEY);
		meter.ignore(Set.of(Signal.KEY, Signal.POINTER));
		meter.count(Signal.KEY, 3);
		meter.pointerMoved();
		assertFalse(meter.drain().hasSignal());

		meter.count(Signal.CLICK);
		assertEquals(new ActivityMinute(0, 1, 0, 0, Map.of()), meter.drain().activity());

		meter.ignore(Set.of());
		meter.count(Signal.KEY);
		assertEquals(1, meter.drain().activity().keys());
	}
}
