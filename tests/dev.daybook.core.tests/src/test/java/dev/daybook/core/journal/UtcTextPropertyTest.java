/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** An instant is read as the JDK reads it, and what the JDK refuses is refused. */
class UtcTextPropertyTest {

	private static final int[] STEPS = { 1_000_000_000, 1_000_000, 1_000, 1 };
	private static final String CHARACTERS = "0123456789-:.TZtz+ ,é9";

	@Property(tries = 5000)
	void writtenInstantsAreRead(@ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
			@ForAll @IntRange(max = 999_999_999) int nanos, @ForAll @IntRange(max = 3) int digits) {
		var instant = Instant.ofEpochSecond(second, nanos / STEPS[digits] * STEPS[digits]);
		assertEquals(instant, UtcText.instant(instant.toString()));
	}

	@Property(tries = 20_000)
	void changedTextsAreReadAsTheJdkReadsThem(
			@ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
			@ForAll @IntRange(max = 999_999_999) int nanos, @ForAll @IntRange(max = 3) int digits, @ForAll long seed) {
		var text = new StringBuilder(
				Instant.ofEpochSecond(second, nanos / STEPS[digits] * STEPS[digits]).toString());
		var random = new Random(seed);
		for (var i = random.nextInt(3); i >= 0; i--) {
			change(text, random);
		}
		assertEquals(byTheJdk(text.toString()), byUs(text.toString()), text.toString());
	}

	private static void change(StringBuilder text, Random random) {
		var at = random.nextInt(text.length());
		switch (random.nextInt(3)) {
		case 0 -> text.deleteCharAt(at);
		case 1 -> text.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		default -> text.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
	}

	@Example
	void unusualTextsAreReadAsTheJdkReadsThem() {
		for (var text : new String[] { "", "Z", "2026-03-02T09:00:00", "2026-03-02T09:00Z", "2026-03-02T24:00:00Z",
				"2026-12-31T23:59:60Z", "2026-02-30T09:00:00Z", "2026-03-02T09:00:00.Z", "2026-03-02T09:00:00.5Z",
				"2026-03-02T09:00:00.1234567890Z", "2026-03-02T09:00:00,5Z", "2026-03-02T09:00:00+00:00",
				"2026-03-02T09:00:00.12xZ", "+12026-03-02T09:00:00Z", "-0001-03-02T09:00:00Z",
				"0000-01-01T00:00:00Z" }) {
			assertEquals(byTheJdk(text), byUs(text), text);
		}
	}

	private static Optional<Instant> byTheJdk(String text) {
		try {
			return Optional.of(Instant.parse(text));
		} catch (DateTimeException malformed) {
			return Optional.empty();
		}
	}

	private static Optional<Instant> byUs(String text) {
		try {
			return Optional.of(UtcText.instant(text));
		} catch (DateTimeException malformed) {
			return Optional.empty();
		}
	}
}
