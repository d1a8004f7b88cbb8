/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.contract.CaptureHours;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.segment.Shot;

/** Asks the real meter of this workbench. */
class ShotVetoesTest {

	private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
	private static final Instant SUNDAY = Instant.parse("2026-11-22T12:00:00Z");

	private final DiaryService diary = diary();
	private final ShotVetoes vetoes = new ShotVetoes(diary);

	@AfterEach
	void unlock() {
		diary.meter().locked(false);
	}

	@Test
	void aLockedScreenMeansNoShot() {
		assertEquals("", reason(MONDAY_NOON, Shot.RANDOM));
		diary.meter().locked(true);
		assertEquals(Messages.shotLocked, reason(MONDAY_NOON, Shot.RANDOM));
		assertEquals(Messages.shotLocked, reason(MONDAY_NOON, Shot.ASKED));
	}

	@Test
	void outsideOfTheContractsHoursOnlyThePersonGetsOne() {
		assertEquals(Messages.shotOutsideHours, reason(SUNDAY, Shot.RANDOM));
		assertEquals("", reason(SUNDAY, Shot.ASKED));
	}

	private String reason(Instant at, String moment) {
		var terms = new Terms(Instant.EPOCH, new Money(100, Currency.getInstance("EUR")), null,
				new CapturePolicy(1, CaptureHours.parse("Mon-Fri 09:00-17:30")), true, false, Duration.ofMinutes(5),
				Rounding.EXACT_SECONDS, 45, ZoneId.of("UTC"));
		return vetoes.reason(new Contract("a", "Client", "Work", List.of(terms)), at, moment);
	}

	private static DiaryService diary() {
		var context = FrameworkUtil.getBundle(ShotVetoes.class).getBundleContext();
		var reference = context.getServiceReference(DiaryService.class);
		return context.getService(reference);
	}
}
