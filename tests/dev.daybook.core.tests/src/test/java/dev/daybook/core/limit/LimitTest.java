/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;

class LimitTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	private static final Instant SUNDAY_EVENING = Instant.parse("2026-03-29T21:00:00Z");
	private static final Duration TEN_HOURS = Duration.ofHours(10);

	private final Limit limit = new Limit();

	private static Terms terms(@Nullable Duration weekly) {
		return new Terms(Instant.EPOCH, new Money(0, Currency.getInstance("EUR")), weekly, CapturePolicy.NONE, true,
				false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, BERLIN);
	}

	@ParameterizedTest
	@CsvSource({ "0, NONE", "28799, NONE", "28800, WARN_80", "34199, WARN_80", "34200, WARN_95", "35999, WARN_95",
			"36000, REACHED", "99999, REACHED" })
	void warnsAtEightyAndNinetyFivePercent(long seconds, Limit.Level level) {
		assertEquals(level, Limit.Level.of(seconds, TEN_HOURS));
	}

	@Test
	void tellsEachLevelOnceAWeekAndContract() {
		var terms = terms(TEN_HOURS);
		List<Limit.Level> told = new ArrayList<>();
		for (var seconds = 0; seconds < 40_000; seconds += 5) {
			told.add(limit.look("a", seconds, terms, SUNDAY_EVENING));
		}
		told.removeIf(Limit.Level.NONE::equals);
		assertEquals(List.of(Limit.Level.WARN_80, Limit.Level.WARN_95, Limit.Level.REACHED), told);
		limit.look("b", 0, terms, SUNDAY_EVENING);
		assertEquals(Limit.Level.WARN_80, limit.look("b", 30_000, terms, SUNDAY_EVENING));
	}

	@Test
	void tellsAgainInTheNextWeekOfTheContractsZone() {
		var terms = terms(TEN_HOURS);
		limit.look("a", 0, terms, SUNDAY_EVENING);
		assertEquals(Limit.Level.WARN_80, limit.look("a", 30_000, terms, SUNDAY_EVENING));
		assertEquals(Limit.Level.NONE, limit.look("a", 30_000, terms, SUNDAY_EVENING.plusSeconds(3599)));
		assertEquals(Limit.Level.NONE, limit.look("a", 0, terms, SUNDAY_EVENING.plusSeconds(3600)));
		assertEquals(Limit.Level.WARN_80, limit.look("a", 30_000, terms, SUNDAY_EVENING.plusSeconds(3600)));
	}

	@Test
	void timeThatIsWithdrawnAndTrackedAgainIsNotToldAgain() {
		var terms = terms(TEN_HOURS);
		limit.look("a", 0, terms, SUNDAY_EVENING);
		limit.look("a", 30_000, terms, SUNDAY_EVENING);
		limit.look("a", 20_000, terms, SUNDAY_EVENING);
		assertEquals(Limit.Level.NONE, limit.look("a", 30_000, terms, SUNDAY_EVENING));
	}

	@Test
	void theFirstLookOfARunTellsOnlyWhatIsReached() {
		assertEquals(Limit.Level.NONE, limit.look("a", 35_000, terms(TEN_HOURS), SUNDAY_EVENING));
		assertEquals(Limit.Level.REACHED, limit.look("b", 36_000, terms(TEN_HOURS), SUNDAY_EVENING));
		assertEquals(Limit.Level.NONE, limit.look("c", 99_999, terms(null), SUNDAY_EVENING));
	}
}
