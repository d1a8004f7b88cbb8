/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.ui.internal.format.Times;

/**
 * A change of a contract's terms, before it is made.
 *
 * @param fault
 *            what is wrong with it, {@code null} if it can be saved
 * @param sentence
 *            what it will do and from when, empty if it changes no terms
 */
record TermsChange(@Nullable String fault, String sentence) {

	private static final TermsChange NONE = new TermsChange(null, "");

	/**
	 * @param wanted
	 *            without a fault
	 * @param day
	 *            first day of the new terms in the contract's zone, {@code null} for now
	 */
	static TermsChange of(Contract contract, ContractInput wanted, @Nullable LocalDate day, Instant now) {
		var before = ContractInput.of(contract);
		if (wanted.named(before).equals(before)) {
			return NONE;
		}
		try {
			var terms = wanted.terms(start(wanted, day, now));
			var last = ContractEdit.change(contract, terms, now).terms().getLast();
			var delayed = last.from().isAfter(terms.from());
			var limitOnly = wanted.named(before).withLimit(before.limit()).equals(before);
			var from = date(terms.from(), terms.zone(), now);
			if (delayed) {
				var cut = date(last.from(), terms.zone(), now);
				return new TermsChange(null, limitOnly
						? NLS.bind(Messages.Change_Cut, cut)
						: day == null ? NLS.bind(Messages.Change_CutAndNow, cut)
								: NLS.bind(Messages.Change_CutAndLater, cut, from));
			}
			return new TermsChange(null, day == null ? Messages.Change_Now : NLS.bind(Messages.Change_Later, from));
		} catch (IllegalArgumentException e) {
			return new TermsChange(e.getMessage(), "");
		}
	}

	/** When the new terms begin. */
	static Instant start(ContractInput wanted, @Nullable LocalDate day, Instant now) {
		return day == null ? now : day.atStartOfDay(ZoneId.of(wanted.zone().strip())).toInstant();
	}

	private static String date(Instant when, ZoneId zone, Instant now) {
		return Times.day(LocalDate.ofInstant(when, zone), LocalDate.ofInstant(now, zone));
	}
}
