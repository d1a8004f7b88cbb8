/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;

/** Contracts for tests. */
final class Contracts {

	private Contracts() {
	}

	static Contract hourly(String id, CapturePolicy capture) {
		var terms = new Terms(Desk.BEGIN, new Money(8000, Currency.getInstance("EUR")), Duration.ofHours(20), capture,
				false, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, Terms.DEFAULT_RETENTION_DAYS,
				ZoneId.of("Europe/Berlin"));
		return new Contract(id, "Acme GmbH", "Website relaunch", List.of(terms));
	}
}
