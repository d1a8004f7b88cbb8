/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.segment.ShotMoments;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Tick;

class ShotPlanTest {

	private static final Instant BEGIN = Instant.parse("2026-11-23T10:20:00Z");
	private static final int SLOTS = 500;

	private final ShotPlan plan = new ShotPlan(new Random(7));
	private final List<Instant> taken = new ArrayList<>();

	@Test
	void eachSegmentHasAsManyAsTheContractSaysAndAnyTwoAreAMinuteApart() {
		run(BEGIN, SLOTS * 600, tick -> Optional.of(contract("a", 3)));

		assertEquals(SLOTS * 3, taken.size());
		for (var i = 1; i < taken.size(); i++) {
			var gap = Duration.between(taken.get(i - 1), taken.get(i)).toSeconds();
			assertTrue(gap >= ShotMoments.SPACING, gap + " s");
		}
	}

	@Test
	void whoSwitchesToAndFroGetsNoNewMoments() {
		run(BEGIN, SLOTS * 600, tick -> Optional.of(contract(tick % 2 == 0 ? "a" : "b", 1)));

		for (var i = 2; i < taken.size(); i++) {
			assertTrue(Duration.between(taken.get(i - 1), taken.get(i)).toSeconds() >= ShotMoments.SPACING);
			assertTrue(!Slot.of(taken.get(i)).equals(Slot.of(taken.get(i - 2))), "at most one for each contract");
		}
	}

	@Test
	void aMomentThatWasMissedIsNotMadeUpFor() {
		var starts = 0;
		for (var slot = 0; slot < SLOTS; slot++) {
			var begin = BEGIN.plusSeconds(slot * 600L);
			run(begin, 5, tick -> Optional.of(contract("a", 3)));
			var before = taken.size();
			run(begin.plusSeconds(480), 5, tick -> Optional.of(contract("a", 3)));
			starts += taken.size() - before;
		}
		// By chance 3 in 600 seconds: one in forty of these spans of five seconds has a moment.
		assertTrue(starts < SLOTS / 15, starts + " shots right at a start");
	}

	private void run(Instant from, int seconds, java.util.function.IntFunction<Optional<Contract>> tracked) {
		var period = (int) Tick.PERIOD.toSeconds();
		for (var tick = 0; tick * period < seconds; tick++) {
			var now = from.plusSeconds((long) tick * period);
			plan.next(tracked.apply(tick), now, Tick.PERIOD).ifPresent(delay -> taken.add(now.plus(delay)));
		}
	}

	private static Contract contract(String id, int shots) {
		return new Contract(id, "Client", "Work",
				List.of(new Terms(Instant.EPOCH, new Money(100, Currency.getInstance("EUR")), null,
						new CapturePolicy(shots), true, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45,
						ZoneId.of("UTC"))));
	}
}
