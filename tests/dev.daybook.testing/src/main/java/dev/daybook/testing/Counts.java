/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.util.stream.IntStream;

/**
 * How often a suite repeats something. {@code ./daybook test --long} does it more often; {@code -Ddaybook.seed=N} does
 * what failed with that seed alone.
 */
public final class Counts {

	private static final boolean LONG = Boolean.getBoolean("daybook.long");
	private static final int NO_SEED = -1;
	private static final int SEED = Integer.getInteger("daybook.seed", NO_SEED);

	private Counts() {
	}

	/** One of two counts. */
	public static int of(int normal, int inLongRun) {
		return LONG ? inLongRun : normal;
	}

	/** The seeds from 0 on, as many as {@link #of} says. */
	public static IntStream seeds(int normal, int inLongRun) {
		return SEED == NO_SEED ? IntStream.range(0, of(normal, inLongRun)) : IntStream.of(SEED);
	}

	/** Says how to do again what failed with a seed. */
	public static String again(int seed) {
		return "seed " + seed + ", to be run alone with -Ddaybook.seed=" + seed;
	}

	/** Prints what a suite has done, with its numbers. */
	public static void report(String what) {
		System.out.println("[proof] " + what);
	}
}
