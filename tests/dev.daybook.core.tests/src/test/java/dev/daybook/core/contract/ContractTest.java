/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

class ContractTest {

	private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
	private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
	private static final Duration LIMIT = Duration.ofHours(20);

	private final Contract contract = new Contract("acme", "Acme GmbH", "Shop",
			List.of(terms(APRIL, 9_500, null), terms(MARCH, 9_000, LIMIT)));

	private static Terms terms(Instant from, long rate, @Nullable Duration limit) {
		return new Terms(from, new Money(rate, Currency.getInstance("JPY")), limit, new CapturePolicy(2), true, false,
				Duration.ofMinutes(7), Rounding.WHOLE_SEGMENTS, 30, ZoneId.of("Asia/Tokyo"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01T00:00:00Z, 9000", "2026-03-01T00:00:00Z, 9000", "2026-03-31T23:59:59Z, 9000",
			"2026-04-01T00:00:00Z, 9500", "2030-01-01T00:00:00Z, 9500" })
	void pastTimeKeepsItsTerms(Instant when, long rate) {
		assertEquals(rate, contract.termsAt(when).hourlyRate().minorUnits());
	}

	@Test
	void isTheSameAfterBeingWrittenAndRead() {
		var text = ContractJson.write(contract).toString();

		assertEquals(contract, ContractJson.read(JsonParser.parseString(text).getAsJsonObject()));
	}

	@Test
	void refusesWhatCannotBeAContract() {
		assertThrows(IllegalArgumentException.class, () -> new Contract(" ", "Acme", "Shop", contract.terms()));
		assertThrows(IllegalArgumentException.class, () -> new Contract("acme", "Acme", "Shop", List.of()));
		assertThrows(IllegalArgumentException.class, () -> terms(MARCH, 1, Duration.ofHours(-1)));
		assertThrows(IllegalArgumentException.class, () -> new CapturePolicy(4));
		assertThrows(IllegalArgumentException.class, () -> new CapturePolicy(-1));
	}

	@Test
	void refusesAnIdleThresholdBelowAMinute() {
		var fine = terms(MARCH, 1, LIMIT);

		assertThrows(IllegalArgumentException.class,
				() -> new Terms(MARCH, fine.hourlyRate(), null, fine.capture(), true,
						true, Duration.ofSeconds(59), fine.rounding(), 1, fine.zone()));
	}
}
