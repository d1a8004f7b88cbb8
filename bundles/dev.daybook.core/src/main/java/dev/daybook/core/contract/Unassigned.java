/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** Stands where a contract is expected while unassigned time is tracked: no price, no limit, no shots. */
public final class Unassigned {

	/** What a person reads in place of a contract's title. */
	public static final String TITLE = "Unassigned";
	private static final String CLIENT = "no contract yet";

	private Unassigned() {
	}

	/**
	 * Not in any diary, and not to be saved.
	 *
	 * @param zone
	 *            zone of days and weeks
	 */
	public static Contract contract(ZoneId zone) {
		var terms = new Terms(Instant.EPOCH, new Money(0, Currency.getInstance("XXX")), null, CapturePolicy.NONE, true,
				false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, Terms.DEFAULT_RETENTION_DAYS, zone);
		return new Contract(Contract.UNASSIGNED, CLIENT, TITLE, List.of(terms));
	}
}
