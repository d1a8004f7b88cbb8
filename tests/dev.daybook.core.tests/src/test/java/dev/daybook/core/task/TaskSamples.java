/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;

/** Contracts and segments for tests. */
final class TaskSamples {

	static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	private TaskSamples() {
	}

	/** Terms from an instant on, with or without a memo required. */
	static Terms terms(Instant from, boolean memoRequired) {
		return new Terms(from, new Money(9_500, Currency.getInstance("EUR")), Duration.ofHours(20),
				new CapturePolicy(0), true, memoRequired, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS,
				Terms.DEFAULT_RETENTION_DAYS, ZoneId.of("Europe/Berlin"));
	}

	static Contract contract(String id, Terms... terms) {
		return new Contract(id, "Acme", "Website", List.of(terms));
	}

	/** A stretch of tracked time with its memos. */
	static Segment stretch(String contract, Instant from, long seconds, Memo... memos) {
		return new Segment(contract, from, from.plusSeconds(seconds),
				Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE), Stream.of(memos).toList(),
				Segment.RULE_TOOLBAR);
	}
}
