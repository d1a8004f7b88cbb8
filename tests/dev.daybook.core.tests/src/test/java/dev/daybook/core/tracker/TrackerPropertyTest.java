/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Random scripts; a failure names the seed that repeats it. */
class TrackerPropertyTest {

	private static final int AT_ONCE = 1000;

	@Property(tries = 1000, shrinking = ShrinkingMode.OFF)
	void holdsItsPromisesInAMillionRandomSequencesOfEvents(@ForAll long seed) {
		var random = new SplittableRandom(seed);
		for (var i = 0; i < AT_ONCE; i++) {
			new RandomScript(random.split(), RandomScript.SHORT).run();
		}
	}

	@Property(tries = 1000, shrinking = ShrinkingMode.OFF)
	void billsAtMostFiveSecondsForEachGapInAThousandLongScripts(@ForAll long seed) {
		new RandomScript(new SplittableRandom(seed), RandomScript.LONG).run();
	}
}
