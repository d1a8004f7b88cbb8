/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * What a contract made by a person may hold. Stricter than the records, which also read what was saved or received
 * earlier.
 */
public final class ContractCheck {

	/** Longest client and title, in characters. */
	public static final int MAX_NAME = 200;
	/** Longest identifier, in characters. */
	public static final int MAX_ID = 64;
	public static final Duration MIN_IDLE = Duration.ofMinutes(1);
	public static final Duration MAX_IDLE = Duration.ofMinutes(60);
	public static final Duration MAX_WEEKLY_LIMIT = Duration.ofHours(168);
	public static final Duration MAX_EDIT_WINDOW = Duration.ofDays(366);
	/** Ten years. */
	public static final int MAX_RETENTION_DAYS = 3660;

	private ContractCheck() {
	}

	/**
	 * @return the same contract
	 * @throws IllegalArgumentException
	 *             with one sentence for the person, if a value is out of its range
	 */
	static Contract checked(Contract contract) {
		check(length(contract.id()) <= MAX_ID, "A contract's identifier has at most " + MAX_ID + " characters.");
		name(contract.client(), "client");
		name(contract.title(), "title");
		contract.terms().forEach(ContractCheck::check);
		var until = contract.until();
		check(until == null || until.isAfter(contract.terms().getFirst().from()),
				"A contract cannot end before it begins.");
		return contract;
	}

	/**
	 * @throws IllegalArgumentException
	 *             with one sentence for the person, if a value is out of its range
	 */
	public static void check(Terms terms) {
		check(terms.hourlyRate().minorUnits() >= 0, "An hourly rate cannot be negative.");
		var limit = terms.weeklyLimit();
		check(limit == null || !limit.isNegative() && limit.compareTo(MAX_WEEKLY_LIMIT) <= 0,
				"A weekly limit is from 0 to 168 hours.");
		check(terms.idleThreshold().compareTo(MIN_IDLE) >= 0 && terms.idleThreshold().compareTo(MAX_IDLE) <= 0,
				"The idle threshold is from 1 to 60 minutes.");
		check(terms.editWindow().compareTo(MAX_EDIT_WINDOW) <= 0, "The edit window is from 0 to 366 days.");
		check(terms.retentionDays() >= 0 && terms.retentionDays() <= MAX_RETENTION_DAYS,
				"Shots are kept from 0 to " + MAX_RETENTION_DAYS + " days.");
	}

	/**
	 * @throws IllegalArgumentException
	 *             with one sentence for the person, if there is no such zone
	 */
	public static ZoneId zone(String id) {
		try {
			return ZoneId.of(id.strip());
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(
					"There is no time zone \"" + id.strip() + "\"; write it like Europe/Berlin.", e);
		}
	}

	/**
	 * @throws IllegalArgumentException
	 *             with one sentence for the person, if there is no such currency
	 */
	public static Currency currency(String code) {
		try {
			return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(
					"There is no currency \"" + code.strip() + "\"; write its three letters, like EUR.", e);
		}
	}

	private static void name(String value, String what) {
		check(!value.isBlank(), "A contract needs a " + what + ".");
		check(length(value) <= MAX_NAME,
				"A contract's " + what + " has at most " + MAX_NAME + " characters; this one has "
						+ length(value) + ".");
		check(value.chars().noneMatch(c -> Character.isISOControl(c)),
				"A contract's " + what + " is one line of plain text.");
	}

	private static int length(String value) {
		return value.codePointCount(0, value.length());
	}

	private static void check(boolean right, String sentence) {
		if (!right) {
			throw new IllegalArgumentException(sentence);
		}
	}
}
