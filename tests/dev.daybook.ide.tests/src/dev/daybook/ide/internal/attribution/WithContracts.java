/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.ide.Agreements;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.Waits;

/** The real diary with the contracts acme, other and old, the last of which is archived; nothing is tracked. */
// JUnit's interfaces promise nothing about their parameters.
@NonNullByDefault({})
final class WithContracts implements BeforeEachCallback, AfterEachCallback {

	final DiaryService diary = service(DiaryService.class);
	final Attribution attribution = service(Attribution.class);

	static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(WithContracts.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.change(recorder -> recorder
				.contracts(List.of(contract("acme"), contract("other"), contract("old").archived(true),
						contract("strange")))));
		agree("acme");
		agree("other");
	}

	/** The person reads and accepts what is captured; of the contract "strange" nobody does. */
	void agree(String id) throws Exception {
		var contract = diary.diary().contract(id).orElseThrow();
		var agreements = service(Agreements.class);
		var open = agreements.open(contract);
		if (open.isPresent()) {
			Waits.result(agreements.accept(contract, open.get()));
		}
	}

	private static Contract contract(String id) {
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
				false, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC);
		return new Contract(id, "Client", "Work for " + id, List.of(terms));
	}

	/** Somebody is here; nobody types in a test. */
	void work() {
		diary.meter().count(Signal.KEY);
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		Waits.result(diary.stop());
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		for (var key : node.keys()) {
			node.remove(key);
		}
	}
}
