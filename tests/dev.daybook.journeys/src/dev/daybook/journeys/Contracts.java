/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.journeys;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.ide.internal.tracking.DiaryService;

/** The two contracts of the person, and the diary of the workbench that they are in. */
final class Contracts {

	static final Contract WEBSITE = contract("c-web", "Acme GmbH", "Website relaunch");
	static final Contract BILLING = contract("c-bill", "Northwind Ltd", "Billing engine");

	private Contracts() {
	}

	/** As if a review server had sent them. */
	static void receive() {
		Person.await("the diary is open and has the contracts", () -> {
			if (diary().contracts().size() < 2) {
				diary().contracts(List.of(WEBSITE, BILLING));
			}
			return diary().contracts().size() == 2;
		});
	}

	/** The diary itself, for what comes before a person's way and after it. */
	static DiaryService diary() {
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		var diary = context.getService(context.getServiceReference(DiaryService.class));
		if (diary == null) {
			throw new IllegalStateException("The workbench has no diary.");
		}
		return diary;
	}

	private static Contract contract(String id, String client, String title) {
		var terms = new Terms(Instant.EPOCH, new Money(9_500, Currency.getInstance("EUR")), null, new CapturePolicy(0),
				true, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, Terms.DEFAULT_RETENTION_DAYS,
				ZoneOffset.UTC);
		return new Contract(id, client, title, List.of(terms));
	}
}
