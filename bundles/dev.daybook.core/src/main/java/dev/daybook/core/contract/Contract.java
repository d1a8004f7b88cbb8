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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Who pays, and under what terms.
 *
 * @param id
 *            identifier, unique for the person; given by the server or made locally
 * @param client
 *            name of the paying side
 * @param title
 *            what the work is, in a few words
 * @param terms
 *            the terms by their start, at least one, ascending
 * @param until
 *            first instant (UTC) after the contract's end, or {@code null} while no end is agreed
 * @param archived
 *            whether it is put away: its time stays, no new time is added
 * @param local
 *            whether it was made here and is the person's to change; else the client's, received from a server
 */
public record Contract(String id, String client, String title, List<Terms> terms, @Nullable Instant until,
		boolean archived, boolean local) {

	/** The place of an identifier for tracked time that belongs to no contract yet; no contract has it. */
	public static final String UNASSIGNED = "unassigned";

	/** Identifiers of contracts that are made here begin so; a review server knows none of them. */
	public static final String LOCAL = "local-";

	/** Whether what belongs to a contract is no review server's business. */
	public static boolean staysHere(String id) {
		return id.equals(UNASSIGNED) || id.startsWith(LOCAL);
	}

	public Contract {
		if (id.isBlank()) {
			throw new IllegalArgumentException("A contract needs an identifier.");
		}
		if (terms.isEmpty()) {
			throw new IllegalArgumentException("Contract " + id + " has no terms.");
		}
		terms = terms.stream().sorted(Comparator.comparing(Terms::from)).toList();
	}

	/** A received contract without an end. */
	public Contract(String id, String client, String title, List<Terms> terms) {
		this(id, client, title, terms, null, false, false);
	}

	/** The same contract, put away or taken out again. */
	public Contract archived(boolean away) {
		return new Contract(id, client, title, terms, until, away, local);
	}

	/** The same contract as one that was not made here. */
	public Contract received() {
		return new Contract(id, client, title, terms, until, archived, false);
	}

	/** Whether time of {@code when} may be given to this contract. */
	public boolean takesTimeAt(Instant when) {
		return !archived && !endedAt(when);
	}

	/** How far back any of the contracts lets time be changed now: unassigned time may go to each of them. */
	public static Duration widestEditWindow(Collection<Contract> contracts, Instant now) {
		var widest = Terms.DEFAULT_EDIT_WINDOW;
		for (var contract : contracts) {
			var window = contract.termsAt(now).editWindow();
			widest = window.compareTo(widest) > 0 ? window : widest;
		}
		return widest;
	}

	/** The last day before its end, in the zone of the terms that hold then; {@code null} without an end. */
	public @Nullable LocalDate lastDay() {
		var end = until;
		return end == null ? null : LocalDate.ofInstant(end.minusNanos(1), termsAt(end).zone());
	}

	/** Whether its end is over at {@code when}. */
	public boolean endedAt(Instant when) {
		var end = until;
		return end != null && !when.isBefore(end);
	}

	/** The terms that hold at {@code when}; before the first start, the first terms. */
	public Terms termsAt(Instant when) {
		var result = terms.getFirst();
		for (var candidate : terms) {
			if (!candidate.from().isAfter(when)) {
				result = candidate;
			}
		}
		return result;
	}
}
