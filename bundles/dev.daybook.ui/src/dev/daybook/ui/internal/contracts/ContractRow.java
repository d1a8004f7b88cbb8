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
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.format.Times;

/**
 * A contract in the table.
 *
 * @param texts
 *            one for each column
 */
record ContractRow(Contract contract, List<String> texts) {

	static ContractRow of(Contract contract, Instant now) {
		var terms = contract.termsAt(now);
		var limit = terms.weeklyLimit();
		var rate = NLS.bind(Messages.Row_Rate, terms.hourlyRate().plain(),
				terms.hourlyRate().currency().getCurrencyCode());
		return new ContractRow(contract, List.of(contract.client(), contract.title(), rate,
				limit == null ? Messages.Row_NoLimit : NLS.bind(Messages.Row_Limit, Hours.of(limit)),
				NLS.bind(contract.local() ? Messages.Row_Local : Messages.Row_Received, state(contract, now))));
	}

	private static String state(Contract contract, Instant now) {
		var until = contract.until();
		var last = contract.lastDay();
		if (contract.archived()) {
			return Messages.State_Archived;
		}
		if (until == null || last == null) {
			return Messages.State_Active;
		}
		var zone = contract.termsAt(until).zone();
		var day = Times.day(last, LocalDate.ofInstant(now, zone));
		return NLS.bind(contract.endedAt(now) ? Messages.State_Ended : Messages.State_Ends, day);
	}
}
