/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.time.Weeks;

/**
 * How a contract is made and changed here. Past time keeps the terms that it was tracked under; a contract is archived,
 * never deleted. Every method throws {@link IllegalArgumentException} with a sentence for the person, and then nothing
 * is changed.
 */
public final class ContractEdit {

	private ContractEdit() {
	}

	/**
	 * A new contract.
	 *
	 * @param id
	 *            identifier that no other contract of the person has
	 */
	public static Contract create(String id, String client, String title, Terms terms) {
		if (id.equals(Contract.UNASSIGNED)) {
			throw new IllegalArgumentException("The identifier \"" + Contract.UNASSIGNED
					+ "\" is kept for time that has no contract yet; give the contract another one.");
		}
		return ContractCheck
				.checked(new Contract(id, client.strip(), title.strip(), List.of(terms), null, false, true));
	}

	public static Contract rename(Contract contract, String client, String title) {
		return ContractCheck.checked(new Contract(contract.id(), client.strip(), title.strip(), contract.terms(),
				contract.until(), contract.archived(), contract.local()));
	}

	/**
	 * Sets or takes away the contract's end.
	 *
	 * @param until
	 *            first instant after the end, {@code null} for none
	 */
	public static Contract end(Contract contract, @Nullable Instant until) {
		return ContractCheck.checked(new Contract(contract.id(), contract.client(), contract.title(),
				contract.terms(), until, contract.archived(), contract.local()));
	}

	/**
	 * New terms. A raise of the weekly limit holds from their start; a cut from the week's start on or after it (Monday
	 * 00:00 in the contract's zone), so that no work is over a limit that it was begun under. Terms that were planned
	 * for later are replaced.
	 *
	 * @param wanted
	 *            terms that start now or later
	 * @param now
	 *            UTC; a start before it is refused
	 */
	public static Contract change(Contract contract, Terms wanted, Instant now) {
		if (wanted.from().isBefore(now)) {
			throw new IllegalArgumentException(
					"New terms cannot start in the past: time that was tracked keeps the terms it was tracked under.");
		}
		var before = contract.termsAt(wanted.from());
		List<Terms> terms = new ArrayList<>(
				contract.terms().stream().filter(t -> t.from().isBefore(wanted.from())).toList());
		var cutFrom = weekStart(wanted.from(), before.zone());
		if (isCut(before.weeklyLimit(), wanted.weeklyLimit()) && cutFrom.isAfter(wanted.from())) {
			terms.add(wanted.withWeeklyLimit(before.weeklyLimit()));
			terms.add(wanted.startingAt(cutFrom));
		} else {
			terms.add(wanted);
		}
		return ContractCheck.checked(new Contract(contract.id(), contract.client(), contract.title(), terms,
				contract.until(), contract.archived(), contract.local()));
	}

	private static boolean isCut(@Nullable Duration before, @Nullable Duration wanted) {
		return wanted != null && (before == null || wanted.compareTo(before) < 0);
	}

	/** The first begin of a week that is not before {@code from}. */
	private static Instant weekStart(Instant from, ZoneId zone) {
		var week = Weeks.of(from, zone);
		return week.from().isBefore(from) ? week.to() : week.from();
	}
}
