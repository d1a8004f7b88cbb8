/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Durations of one thing done many times. For one thread. */
final class Timings {

	private final long[] nanos;
	private int count;

	/**
	 * @param most
	 *            most durations that are added
	 */
	Timings(int most) {
		nanos = new long[most];
	}

	/** Adds a duration in nanoseconds. */
	void add(long duration) {
		nanos[count++] = duration;
	}

	/**
	 * @param part
	 *            0.5 for the median, 0.99 for the 99th percentile
	 * @return microseconds
	 */
	double micros(double part) {
		var sorted = Arrays.copyOf(nanos, count);
		Arrays.sort(sorted);
		return sorted[(int) Math.min(count - 1L, Math.round(part * (count - 1)))] / 1000.0;
	}

	/** Prints median and 99th percentile in microseconds. */
	void print(String name, PrintStream out) {
		print(name + ".median", micros(0.5), "us", out);
		print(name + ".p99", micros(0.99), "us", out);
	}

	/** Prints one line {@code name value unit}. */
	static void print(String name, double value, String unit, PrintStream out) {
		out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
	}
}
