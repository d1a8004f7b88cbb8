/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.ui.tests.FakeWorkDiary;
import dev.daybook.ui.tests.SampleDay;

class LimitWatchTest {

	private static final Instant NOW = SampleDay.NOON;

	private final FakeWorkDiary diary = new FakeWorkDiary();
	private final LimitWatch watch = new LimitWatch();

	private static Contract contract(OverLimit over) {
		return ContractEdit.create("c", "Acme", "Shop",
				new Terms(Instant.EPOCH, new Money(9_500, Currency.getInstance("EUR")), Duration.ofHours(10),
						CapturePolicy.NONE, true, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45,
						SampleDay.ZONE, over, Terms.DEFAULT_EDIT_WINDOW));
	}

	private Optional<String> lookAt(int minutes) {
		diary.weeks.put("c", minutes * 60L);
		return watch.look(diary, NOW);
	}

	@Test
	void tellsEachLevelOnceWithWhatIsLeft() {
		diary.track(contract(OverLimit.GO_ON));
		assertEquals(Optional.empty(), lookAt(479));
		assertEquals(Optional.of(
				"2:00 h of this week’s limit are left for Shop. Time after that is marked as over the limit."),
				lookAt(480));
		assertEquals(Optional.empty(), lookAt(500));
		assertEquals(Optional.of(
				"0:30 h of this week’s limit are left for Shop. Time after that is marked as over the limit."),
				lookAt(570));
		assertEquals(Optional.of("This week’s limit of 10:00 h for Shop is reached. Tracking goes on as its terms say, "
				+ "and the time is marked as over the limit."), lookAt(600));
		assertEquals(Optional.empty(), lookAt(700));
	}

	@Test
	void tellsThatTheLimitStoppedIt() throws Exception {
		diary.track(contract(OverLimit.STOP));
		assertEquals(Optional.empty(), lookAt(599));
		diary.stop().get();
		assertEquals(
				Optional.of("This week’s limit of 10:00 h for Shop is reached, so tracking stops as its terms say. "
						+ "Every second before is saved."),
				lookAt(600));
		assertEquals(Optional.empty(), lookAt(600));
	}

	@Test
	void tellsAnEndOnce() {
		diary.track(ContractEdit.end(contract(OverLimit.GO_ON), NOW));
		assertEquals(
				Optional.of("The contract Shop ended. Tracking goes on as its terms say, and the time is marked as "
						+ "over the limit."),
				lookAt(1));
		assertEquals(Optional.empty(), lookAt(2));
	}

	@Test
	void tellsNothingWhenNothingIsTracked() {
		diary.contracts.addAll(List.of(contract(OverLimit.STOP)));
		assertEquals(Optional.empty(), lookAt(700));
	}
}
