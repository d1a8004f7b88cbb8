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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureHoursTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	/** 2026-11-23 is a Monday; Berlin is an hour ahead. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Mon-Fri 09:00-17:30 | 2026-11-23T08:00:00Z | true",
			"Mon-Fri 09:00-17:30 | 2026-11-23T07:59:59Z | false", "Mon-Fri 09:00-17:30 | 2026-11-23T16:30:00Z | false",
			"Mon-Fri 09:00-17:30 | 2026-11-22T10:00:00Z | false", "Mon 22:00-06:00 | 2026-11-24T04:59:59Z | true",
			"Mon 22:00-06:00 | 2026-11-23T04:00:00Z | false", "Mon 22:00-06:00 | 2026-11-24T22:00:00Z | false",
			"Sat,Mon 08:00-08:00 | 2026-11-24T06:00:00Z | true", "Sat,Mon 08:00-08:00 | 2026-11-24T07:00:00Z | false",
			"Fri-Mon 00:00-00:00 | 2026-11-22T12:00:00Z | true", "'' | 2026-11-22T12:00:00Z | true" })
	void momentsAreJudgedInTheContractsZone(String hours, Instant when, boolean expected) {
		assertEquals(expected, CaptureHours.parse(hours).contain(when, BERLIN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mon,Tue,Wed,Thu,Fri 09:00-17:30", "Sun 22:00-06:00", "" })
	void whatIsWrittenIsReadAgain(String text) {
		assertEquals(text, CaptureHours.parse(text).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "always", "Mon-Fri", "09:00-17:00", "Mon 9-17", "Mon 09:00-25:00", "Mo 09:00-17:00",
			"Mon- 09:00-17:00", ", 09:00-17:00" })
	void anythingElseIsRefusedInASentence(String text) {
		var refused = assertThrows(IllegalArgumentException.class, () -> CaptureHours.parse(text));
		assertTrue(refused.getMessage().contains("Mon-Fri 09:00-17:30"));
	}

	@Test
	void aContractKeepsThem() {
		var terms = new Terms(Instant.EPOCH, new Money(100, Currency.getInstance("EUR")), null,
				new CapturePolicy(2, CaptureHours.parse("Mon-Fri 09:00-17:30")), true, false, Duration.ofMinutes(5),
				Rounding.EXACT_SECONDS, 45, BERLIN);
		var contract = new Contract("a", "Client", "Work", List.of(terms), null, false, false);

		assertEquals(contract, ContractJson.read(ContractJson.write(contract)));
	}
}
