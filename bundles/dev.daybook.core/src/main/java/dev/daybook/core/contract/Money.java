/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An exact amount of money.
 *
 * @param minorUnits
 *            amount in the currency's minor unit (cents for EUR), never rounded
 * @param currency
 *            ISO 4217 currency
 */
public record Money(long minorUnits, Currency currency) {

	/** ASCII digits, and one point or comma before the decimals, whatever the person's locale. */
	private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,10})(?:[.,]([0-9]{1,10}))?");

	/**
	 * Reads an amount as a person writes it, such as {@code 85.50} or {@code 85,5}; thousands are not grouped.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the text is no such amount
	 */
	public static Money parse(String text, Currency currency) {
		var matcher = AMOUNT.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("An amount is written like " + example(currency)
					+ ", without a sign, a currency or separated thousands.");
		}
		var decimals = matcher.group(2) == null ? "" : matcher.group(2);
		var digits = digits(currency);
		if (decimals.length() > digits) {
			throw new IllegalArgumentException("An amount in " + currency.getCurrencyCode() + " has "
					+ (digits == 0 ? "no decimals" : "at most " + digits + " decimals") + ", such as "
					+ example(currency) + ".");
		}
		return new Money(Long.parseLong(matcher.group(1) + decimals + "0".repeat(digits - decimals.length())),
				currency);
	}

	/** The amount with all its decimals and a point, such as {@code 85.50}; {@link #parse} reads it back. */
	public String plain() {
		return BigDecimal.valueOf(minorUnits, digits(currency)).toPlainString();
	}

	private static String example(Currency currency) {
		return BigDecimal.valueOf(85).setScale(digits(currency)).toPlainString();
	}

	/** Decimals of the minor unit; funds and metals have none, which Java says with -1. */
	private static int digits(Currency currency) {
		return Math.max(0, currency.getDefaultFractionDigits());
	}
}
