/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.CaptureHours;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractCheck;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.ShotTerms;
import dev.daybook.core.contract.Terms;

/**
 * A contract as it stands in the dialog, right or wrong.
 *
 * @param rate
 *            price of an hour, as written
 * @param currency
 *            three letters, as written
 * @param limit
 *            hours a week, as written; empty for no limit
 * @param idleMinutes
 *            time without a sign of work that stops tracking
 * @param editDays
 *            how far back time may be corrected
 * @param retentionDays
 *            how long a shot is kept after the week was accepted
 * @param privateTime
 *            whether private time is taken
 * @param withheld
 *            shots that may be withheld in a week without any cost, as written; empty for any number
 * @param deletedKeepsTime
 *            whether the time of a segment stays when its shot is deleted
 */
record ContractInput(String client, String title, String rate, String currency, String zone, String limit,
		OverLimit overLimit, int shots, boolean manualTime, boolean memoRequired, int idleMinutes, Rounding rounding,
		int editDays, int retentionDays, boolean privateTime, String hours, boolean projectNames,
		boolean fileNames, String withheld, boolean deletedKeepsTime) {

	/** A new contract: nothing is captured, time goes on over a limit, and the person may correct for a week. */
	static ContractInput fresh(List<Contract> others, ZoneId zone, Locale locale) {
		var last = others.isEmpty() ? null : others.getLast().terms().getLast().hourlyRate();
		return new ContractInput("", "", last == null ? "" : last.plain(),
				last == null ? currency(locale) : last.currency().getCurrencyCode(), zone.getId(), "", OverLimit.GO_ON,
				0,
				true, false, (int) Terms.DEFAULT_IDLE_THRESHOLD.toMinutes(), Rounding.EXACT_SECONDS,
				(int) Terms.DEFAULT_EDIT_WINDOW.toDays(), Terms.DEFAULT_RETENTION_DAYS, false, "",
				true, false, "", false);
	}

	/** A contract with the terms that were agreed last, those that are planned included. */
	static ContractInput of(Contract contract) {
		var terms = contract.terms().getLast();
		return new ContractInput(contract.client(), contract.title(), terms.hourlyRate().plain(),
				terms.hourlyRate().currency().getCurrencyCode(), terms.zone().getId(),
				HourText.of(terms.weeklyLimit()), terms.overLimit(), terms.capture().shotsPerSegment(),
				terms.manualTime(), terms.memoRequired(), (int) terms.idleThreshold().toMinutes(), terms.rounding(),
				(int) terms.editWindow().toDays(), terms.retentionDays(), terms.privateTime(),
				terms.capture().hours().text(),
				terms.projectNames(), terms.fileNames(),
				number(terms.shots().withheldPerWeek()), terms.shots().deletedKeepsTime());
	}

	private static String currency(Locale locale) {
		try {
			var found = Currency.getInstance(locale);
			return found == null ? "EUR" : found.getCurrencyCode();
		} catch (IllegalArgumentException expected) {
			// A locale without a country has no currency.
			return "EUR";
		}
	}

	/** A sentence that names the first fault, or {@code null} when there is none. */
	@Nullable
	String fault() {
		try {
			ContractEdit.create("new", client, title, terms(Instant.EPOCH));
			return null;
		} catch (IllegalArgumentException e) {
			return String.valueOf(e.getMessage());
		}
	}

	/**
	 * The terms, from a moment on.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if there is a fault
	 */
	Terms terms(Instant from) {
		if (client.isBlank() || title.isBlank()) {
			throw new IllegalArgumentException(client.isBlank() ? Messages.Client_Missing : Messages.Title_Missing);
		}
		var money = Money.parse(rate, ContractCheck.currency(currency));
		return new Terms(from, money, HourText.parse(limit), new CapturePolicy(shots, CaptureHours.parse(hours)),
				manualTime, memoRequired,
				Duration.ofMinutes(idleMinutes), rounding, retentionDays, ContractCheck.zone(zone), overLimit,
				Duration.ofDays(editDays)).withPrivateTime(privateTime)
				.withNames(projectNames, fileNames)
				.withShots(new ShotTerms(allowance(), deletedKeepsTime));
	}

	private static String number(@Nullable Integer value) {
		return value == null ? "" : String.valueOf(value);
	}

	private @Nullable Integer allowance() {
		var text = withheld.strip();
		if (!text.matches("[0-9]{0,4}")) {
			throw new IllegalArgumentException(NLS.bind(Messages.Withheld_Fault, ShotTerms.MAX_WITHHELD));
		}
		return text.isEmpty() ? null : Integer.valueOf(text);
	}

	/** The same with another limit. */
	ContractInput withLimit(String other) {
		return new ContractInput(client, title, rate, currency, zone, other, overLimit, shots, manualTime,
				memoRequired, idleMinutes, rounding, editDays, retentionDays, privateTime, hours, projectNames,
				fileNames, withheld, deletedKeepsTime);
	}

	/** The same with the names of another. */
	ContractInput named(ContractInput other) {
		return new ContractInput(other.client, other.title, rate, currency, zone, limit, overLimit, shots, manualTime,
				memoRequired, idleMinutes, rounding, editDays, retentionDays, privateTime, hours, projectNames,
				fileNames, withheld, deletedKeepsTime);
	}
}
