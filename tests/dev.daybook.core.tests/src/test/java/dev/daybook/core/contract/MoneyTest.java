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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

	@ParameterizedTest
	@CsvSource({ "85.50, EUR, 8550", "'85,5', EUR, 8550", "' 85 ', EUR, 8500", "0, EUR, 0", "0.01, EUR, 1",
			"9000, JPY, 9000", "1.234, KWD, 1234", "9999999999.99, USD, 999999999999", "7, XAU, 7" })
	void readsAnAmountExactly(String text, String currency, long minorUnits) {
		assertEquals(new Money(minorUnits, Currency.getInstance(currency)),
				Money.parse(text, Currency.getInstance(currency)));
	}

	@ParameterizedTest
	@CsvSource({ "85.505, EUR, 'An amount in EUR has at most 2 decimals, such as 85.00.'",
			"85.0, JPY, 'An amount in JPY has no decimals, such as 85.'",
			"'1,234', EUR, 'An amount in EUR has at most 2 decimals, such as 85.00.'" })
	void refusesMoreDecimalsThanTheCurrencyHas(String text, String currency, String sentence) {
		var refusal = assertThrows(IllegalArgumentException.class,
				() -> Money.parse(text, Currency.getInstance(currency)));
		assertEquals(sentence, refusal.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "''", "-1", "+1", "85.", ".5", "1e3", "1.234.567", "'1,234.50'", "85 EUR", "٨٥", "99999999999" })
	void refusesWhatIsNoAmount(String text) {
		var refusal = assertThrows(IllegalArgumentException.class,
				() -> Money.parse(text, Currency.getInstance("EUR")));
		assertEquals("An amount is written like 85.00, without a sign, a currency or separated thousands.",
				refusal.getMessage());
	}

	@Test
	void isTheSameInEveryLocale() {
		var before = Locale.getDefault();
		try {
			for (var tag : new String[] { "en-US", "de-DE", "ar-EG", "tr-TR", "hi-IN-u-nu-deva" }) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				var money = Money.parse("1234.5", Currency.getInstance("EUR"));
				assertEquals("1234.50", money.plain(), tag);
				assertEquals(money, Money.parse(money.plain(), money.currency()), tag);
			}
		} finally {
			Locale.setDefault(before);
		}
	}
}
