/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.OverLimit;

class TermsChangeTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	/** A Wednesday. */
	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	private static ContractInput input(String rate, String limit) {
		var fresh = ContractInput.fresh(List.of(), BERLIN, Locale.GERMANY);
		return new ContractInput("Acme", "Shop", rate, "EUR", fresh.zone(), limit, fresh.overLimit(), 0, true, false, 5,
				fresh.rounding(), 7, 45, false, "", true, false, "", false);
	}

	private static Contract contract() {
		return ContractEdit.create("c", "Acme", "Shop", input("85.00", "20:00").terms(Instant.EPOCH));
	}

	private static String change(String rate, String limit, @Nullable LocalDate day) {
		return TermsChange.of(contract(), input(rate, limit), day, NOW).sentence();
	}

	@Test
	void aFreshContractTakesTheCurrencyOfTheCountryAndTheLastRate() {
		var fresh = ContractInput.fresh(List.of(), BERLIN, Locale.GERMANY);
		assertEquals("EUR", fresh.currency());
		assertEquals("GBP", ContractInput.fresh(List.of(), BERLIN, Locale.UK).currency());
		assertEquals("EUR", ContractInput.fresh(List.of(), BERLIN, Locale.ROOT).currency());
		assertEquals("85.00", ContractInput.fresh(List.of(contract()), BERLIN, Locale.UK).rate());
		assertEquals(OverLimit.GO_ON, fresh.overLimit());
		assertEquals("Write who pays for the work.", fresh.fault());
	}

	@Test
	void whatWasSavedIsShownAsItWasWritten() {
		assertEquals(input("85.00", "20:00"), ContractInput.of(contract()));
	}

	@ParameterizedTest
	@CsvSource({ "85.001, 20, 'An amount in EUR has at most 2 decimals, such as 85.00.'",
			"'', 20, 'An amount is written like 85.00, without a sign, a currency or separated thousands.'",
			"85, 20h, 'A weekly limit is written in hours, or hours and minutes, like 20 or 7:30. Leave it empty for no "
					+ "limit.'",
			"85, 7:60, 'A weekly limit is written in hours, or hours and minutes, like 20 or 7:30. Leave it empty for no "
					+ "limit.'",
			"85, 169, 'A weekly limit is from 0 to 168 hours.'" })
	void aFaultIsNamed(String rate, String limit, String sentence) {
		assertEquals(sentence, input(rate, limit).fault());
	}

	@ParameterizedTest
	@CsvSource({ "85, ''", "85.5, 7:30", "'85,50', 168" })
	void whatIsRightHasNoFault(String rate, String limit) {
		assertNull(input(rate, limit).fault());
	}

	@Test
	void readsHours() {
		assertEquals(Duration.ofMinutes(450), HourText.parse(" 7:30 "));
		assertEquals(Duration.ofHours(20), HourText.parse("20"));
		assertNull(HourText.parse(" "));
	}

	@Test
	void aCutSaysWhenItHolds() {
		assertEquals("The lower limit holds from Monday, 30 November.", change("85.00", "10:00", null));
		assertEquals("The lower limit holds from Monday, 30 November, all else from now on.",
				change("90.00", "10:00", null));
		assertEquals("The lower limit holds from Monday, 7 December, all else from Tuesday, 1 December.",
				change("90.00", "10:00", LocalDate.of(2026, 12, 1)));
	}

	@Test
	void aRaiseHoldsAtOnceAndAnythingFromItsDay() {
		assertEquals("The new terms hold from now on; time that was tracked keeps the terms it was tracked under.",
				change("85.00", "30:00", null));
		assertEquals("The new terms hold from Friday, 1 January 2027; until then the present ones do.",
				change("95.00", "20:00", LocalDate.of(2027, 1, 1)));
		assertEquals("", change("85.00", "20:00", null));
	}

	@Test
	void thePastIsRefused() {
		var change = TermsChange.of(contract(), input("95", "20"), LocalDate.of(2026, 11, 24), NOW);
		assertEquals("New terms cannot start in the past: time that was tracked keeps the terms it was tracked under.",
				change.fault());
	}
}
