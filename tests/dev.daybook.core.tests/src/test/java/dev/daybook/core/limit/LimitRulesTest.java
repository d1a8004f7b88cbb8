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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Weeks;

class LimitRulesTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	/** A Wednesday, in the week of 167 hours in which summer time begins. */
	private static final Instant WEDNESDAY = Instant.parse("2026-03-25T10:00:00Z");
	private static final Instant MONDAY = Instant.parse("2026-03-22T23:00:00Z");
	private static final Instant NEXT_MONDAY = Instant.parse("2026-03-29T22:00:00Z");

	private static Terms terms(Instant from, @Nullable Integer hours, OverLimit over) {
		return new Terms(from, new Money(9_000, Currency.getInstance("EUR")),
				hours == null ? null : Duration.ofHours(hours), CapturePolicy.NONE, true, false,
				Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, BERLIN, over, Terms.DEFAULT_EDIT_WINDOW);
	}

	private static Contract contract(@Nullable Integer hours, OverLimit over) {
		return ContractEdit.create("acme", "Acme", "Shop", terms(Instant.EPOCH, hours, over));
	}

	/** Seconds of the five that begin so long before or after a moment. */
	private static long five(Contract contract, Instant at, long tracked) {
		return LimitRules.allowed(contract, new Span(at, at.plusSeconds(5)),
				week -> week.from().equals(MONDAY) ? tracked : 0);
	}

	private static Span span(Instant from, int seconds) {
		return new Span(from, from.plusSeconds(seconds));
	}

	@Test
	void aWeekEndsAtMidnightOfItsZoneWhateverItsLength() {
		assertEquals(new Span(MONDAY, NEXT_MONDAY), Weeks.of(WEDNESDAY, BERLIN));
		assertEquals(167 * 3600, Weeks.of(LocalDate.of(2026, 3, 29), BERLIN).seconds());
		assertEquals(169 * 3600, Weeks.of(LocalDate.of(2026, 10, 25), BERLIN).seconds());
		assertEquals(NEXT_MONDAY, Weeks.of(NEXT_MONDAY, BERLIN).from());
	}

	@ParameterizedTest
	@CsvSource({ "0, -1", "71995, -1", "71996, 4", "71999, 1", "72000, 0", "72001, 0" })
	void stopsAtTheSecondOfTheLimit(long tracked, long allowed) {
		assertEquals(allowed < 0 ? Long.MAX_VALUE : allowed,
				five(contract(20, OverLimit.STOP), WEDNESDAY, tracked));
	}

	@Test
	void goesOnWhereTheTermsSayOrThereIsNoLimit() {
		assertEquals(Long.MAX_VALUE, five(contract(20, OverLimit.GO_ON), WEDNESDAY, 999_999));
		assertEquals(Long.MAX_VALUE, five(contract(null, OverLimit.STOP), WEDNESDAY, 999_999));
	}

	@Test
	void aUsedUpWeekLeavesTheNextOneAloneAndTheOtherWayRound() {
		var contract = contract(20, OverLimit.STOP);
		assertEquals(0, five(contract, NEXT_MONDAY.minusSeconds(2), 72_000));
		assertEquals(Long.MAX_VALUE, five(contract, NEXT_MONDAY.minusSeconds(2), 71_998),
				"the limit is the week's end");
		assertEquals(Long.MAX_VALUE, five(contract, NEXT_MONDAY, 72_000));
		var none = ContractEdit.change(contract, terms(NEXT_MONDAY, 0, OverLimit.STOP), WEDNESDAY);
		assertEquals(2, five(none, NEXT_MONDAY.minusSeconds(2), 0));
	}

	@Test
	void aRaiseHoldsAtOnceAndACutFromTheNextMonday() {
		var raised = ContractEdit.change(contract(20, OverLimit.STOP), terms(WEDNESDAY, 30, OverLimit.STOP),
				WEDNESDAY);
		assertEquals(0, five(raised, WEDNESDAY.minusSeconds(5), 72_000));
		assertEquals(Long.MAX_VALUE, five(raised, WEDNESDAY, 72_000));
		var cut = ContractEdit.change(contract(20, OverLimit.STOP), terms(WEDNESDAY, 10, OverLimit.STOP), WEDNESDAY);
		assertEquals(Long.MAX_VALUE, five(cut, NEXT_MONDAY.minusSeconds(5), 40_000));
		assertEquals(0, LimitRules.allowed(cut, span(NEXT_MONDAY, 5), week -> 36_000));
	}

	@Test
	void theEndIsHandledAsTheTermsSay() {
		var stop = ContractEdit.end(contract(20, OverLimit.STOP), WEDNESDAY.plusSeconds(3));
		assertEquals(3, five(stop, WEDNESDAY, 0));
		assertEquals(0, five(stop, WEDNESDAY.plusSeconds(4), 0));
		var goOn = ContractEdit.end(contract(20, OverLimit.GO_ON), WEDNESDAY);
		assertEquals(Long.MAX_VALUE, five(goOn, WEDNESDAY, 0));
		assertEquals(0, five(goOn.archived(true), WEDNESDAY.minusSeconds(5), 0));
	}

	@Test
	void timeBeyondTheLimitIsOverInTheOrderOfTime() {
		var contract = contract(1, OverLimit.GO_ON);
		assertEquals(0, LimitRules.over(contract, List.of(span(WEDNESDAY, 3600))));
		assertEquals(7, LimitRules.over(contract, List.of(span(MONDAY, 3000), span(WEDNESDAY, 607))));
		assertEquals(0, LimitRules.over(contract(null, OverLimit.GO_ON), List.of(span(MONDAY, 99_999))));
	}

	@Test
	void timeBeforeARaiseStaysOverAndTimeAfterItIsNot() {
		var raised = ContractEdit.change(contract(1, OverLimit.GO_ON), terms(WEDNESDAY, 2, OverLimit.GO_ON),
				WEDNESDAY);
		var begin = WEDNESDAY.minusSeconds(4000);
		assertEquals(400, LimitRules.over(raised, List.of(span(begin, 5000))));
		assertEquals(400 + 100, LimitRules.over(raised, List.of(span(begin, 7300))));
	}

	@Test
	void timeAfterTheEndIsOver() {
		var ended = ContractEdit.end(contract(1, OverLimit.GO_ON), WEDNESDAY);
		assertEquals(60, LimitRules.over(ended, List.of(span(WEDNESDAY.minusSeconds(100), 160))));
		assertEquals(60 + 10, LimitRules.over(ended, List.of(span(WEDNESDAY.minusSeconds(3610), 3670))));
	}
}
