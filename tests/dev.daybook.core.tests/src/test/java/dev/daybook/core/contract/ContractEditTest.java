/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

class ContractEditTest {

	private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
	/** A Wednesday; in Berlin the week after begins at 22:00 UTC of Sunday, summer time having begun. */
	private static final Instant WEDNESDAY = Instant.parse("2026-03-25T10:00:00Z");
	private static final Instant NEXT_WEEK = Instant.parse("2026-03-29T22:00:00Z");
	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static Terms terms(Instant from, long rate, @Nullable Duration limit) {
		return new Terms(from, new Money(rate, Currency.getInstance("EUR")), limit, CapturePolicy.NONE, true, false,
				Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, BERLIN);
	}

	private static @Nullable Duration hours(@Nullable Integer hours) {
		return hours == null ? null : Duration.ofHours(hours);
	}

	private static Contract contract(@Nullable Integer limit) {
		return ContractEdit.create("acme", " Acme GmbH ", "Shop", terms(MARCH, 9_000, hours(limit)));
	}

	@ParameterizedTest
	@CsvSource({ "20, 30", "20, ", "20, 20", ", " })
	void aRaiseOfTheWeeklyLimitHoldsAtOnce(@Nullable Integer before, @Nullable Integer wanted) {
		var changed = ContractEdit.change(contract(before), terms(WEDNESDAY, 9_000, hours(wanted)), WEDNESDAY);

		assertEquals(hours(before), changed.termsAt(WEDNESDAY.minusSeconds(1)).weeklyLimit());
		assertEquals(hours(wanted), changed.termsAt(WEDNESDAY).weeklyLimit());
		assertEquals(2, changed.terms().size());
	}

	@ParameterizedTest
	@CsvSource({ "20, 10", ", 10", "20, 0" })
	void aCutOfTheWeeklyLimitHoldsFromTheNextWeek(@Nullable Integer before, int wanted) {
		var changed = ContractEdit.change(contract(before), terms(WEDNESDAY, 9_500, hours(wanted)), WEDNESDAY);

		assertEquals(hours(before), changed.termsAt(WEDNESDAY).weeklyLimit());
		assertEquals(9_500, changed.termsAt(WEDNESDAY).hourlyRate().minorUnits(), "all else holds at once");
		assertEquals(hours(before), changed.termsAt(NEXT_WEEK.minusSeconds(1)).weeklyLimit());
		assertEquals(hours(wanted), changed.termsAt(NEXT_WEEK).weeklyLimit());
		assertEquals(9_500, changed.termsAt(NEXT_WEEK).hourlyRate().minorUnits());
	}

	@Test
	void aCutThatStartsWithAWeekHoldsFromThatWeek() {
		var changed = ContractEdit.change(contract(20), terms(NEXT_WEEK, 9_000, hours(10)), WEDNESDAY);

		assertEquals(hours(10), changed.termsAt(NEXT_WEEK).weeklyLimit());
		assertEquals(2, changed.terms().size());
	}

	@Test
	void aRaiseTakesAPlannedCutBack() {
		var cut = ContractEdit.change(contract(20), terms(WEDNESDAY, 9_000, hours(10)), WEDNESDAY);
		var later = WEDNESDAY.plusSeconds(3600);
		var raised = ContractEdit.change(cut, terms(later, 9_000, hours(25)), later);

		assertEquals(hours(25), raised.termsAt(NEXT_WEEK).weeklyLimit());
	}

	@Test
	void pastTimeKeepsItsTerms() {
		assertThrows(IllegalArgumentException.class, () -> ContractEdit.change(contract(20),
				terms(WEDNESDAY.minusSeconds(1), 1, null), WEDNESDAY));
	}

	@Test
	void takesNoTimeFromItsEndOnAndWhenItIsArchived() {
		var ended = ContractEdit.end(contract(20), NEXT_WEEK);

		assertTrue(ended.takesTimeAt(NEXT_WEEK.minusSeconds(1)));
		assertFalse(ended.takesTimeAt(NEXT_WEEK));
		assertFalse(contract(20).archived(true).takesTimeAt(WEDNESDAY));
		assertTrue(contract(20).archived(true).archived(false).takesTimeAt(WEDNESDAY));
		assertThrows(IllegalArgumentException.class, () -> ContractEdit.end(contract(20), MARCH));
	}

	@Test
	void whatWasAddedToTheTermsIsWrittenAndRead() {
		var terms = new Terms(MARCH, new Money(1, Currency.getInstance("EUR")), null, CapturePolicy.NONE, true, false,
				Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, BERLIN, OverLimit.STOP, Duration.ofDays(3));
		var contract = ContractEdit.end(ContractEdit.create("acme", "Acme", "Shop", terms), NEXT_WEEK).archived(true);

		assertEquals(contract, ContractJson.read(ContractJson.write(contract)));
		assertTrue(contract.local());
		assertFalse(ContractJson.isDeleted(ContractJson.write(contract)));
		assertTrue(ContractJson.isDeleted(ContractJson.writeDeleted(contract)));
		assertEquals(contract, ContractJson.read(ContractJson.writeDeleted(contract)));
	}

	@Test
	void aContractOfAnEarlierVersionIsReadWithTheDefaults() {
		var json = JsonParser
				.parseString(
						"""
								{"id":"acme","client":"Acme","title":"Shop","terms":[{"from":"2026-03-01T00:00:00Z","rateMinorUnits":9000,
								"currency":"EUR","shotsPerSegment":0,"manualTime":true,"memoRequired":false,"idleThresholdSeconds":300,
								"rounding":"EXACT_SECONDS","retentionDays":45,"zone":"Europe/Berlin"}]}""")
				.getAsJsonObject();

		var contract = ContractJson.read(json);
		assertEquals(new Contract("acme", "Acme", "Shop", contract.terms()), contract);
		assertEquals(terms(MARCH, 9_000, null), contract.terms().getFirst());
		assertEquals(OverLimit.GO_ON, contract.terms().getFirst().overLimit());
		assertEquals(Duration.ofDays(7), contract.terms().getFirst().editWindow());
		assertFalse(contract.local());
		assertFalse(ContractJson.isDeleted(json));
	}

	@ParameterizedTest
	@CsvSource({ "'', Shop, A contract needs a client.", "Acme, ' ', A contract needs a title.",
			"'a\tb', Shop, A contract's client is one line of plain text." })
	void refusesANameWithASentence(String client, String title, String sentence) {
		var refusal = assertThrows(IllegalArgumentException.class,
				() -> ContractEdit.rename(contract(20), client.replace("\\t", "\t"), title));
		assertEquals(sentence, refusal.getMessage());
	}

	@Test
	void refusesANameThatIsTooLong() {
		var refusal = assertThrows(IllegalArgumentException.class,
				() -> ContractEdit.rename(contract(20), "Acme", "x".repeat(201)));
		assertEquals("A contract's title has at most 200 characters; this one has 201.", refusal.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "-1, 20, 5, 'An hourly rate cannot be negative.'",
			"1, 169, 5, 'A weekly limit is from 0 to 168 hours.'",
			"1, 20, 61, 'The idle threshold is from 1 to 60 minutes.'" })
	void refusesAValueWithASentence(long rate, int limit, int idle, String sentence) {
		var refusal = assertThrows(IllegalArgumentException.class,
				() -> ContractCheck.check(new Terms(MARCH, new Money(rate, Currency.getInstance("EUR")), hours(limit),
						CapturePolicy.NONE, true, false, Duration.ofMinutes(idle), Rounding.EXACT_SECONDS, 45,
						BERLIN)));
		assertEquals(sentence, refusal.getMessage());
	}

	@Test
	void refusesAnUnknownZoneAndAnUnknownCurrency() {
		assertEquals(BERLIN, ContractCheck.zone(" Europe/Berlin "));
		assertEquals("There is no time zone \"Berlin\"; write it like Europe/Berlin.",
				assertThrows(IllegalArgumentException.class, () -> ContractCheck.zone("Berlin")).getMessage());
		assertEquals("EUR", ContractCheck.currency("eur").getCurrencyCode());
		assertEquals("There is no currency \"EURO\"; write its three letters, like EUR.",
				assertThrows(IllegalArgumentException.class, () -> ContractCheck.currency("EURO")).getMessage());
	}
}
