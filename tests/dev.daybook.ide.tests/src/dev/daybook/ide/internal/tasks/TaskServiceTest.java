/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.task.Proposal;
import dev.daybook.core.task.TaskTotal;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.Tasks;

class TaskServiceTest {

	private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
	private static final Memo BASKET = new Memo("SHOP-1", "Basket");

	private final Diary diary = new Diary();
	private final TaskService tasks = new TaskService(diary, () -> MONDAY.plus(Duration.ofHours(3)), List::of);

	@BeforeEach
	void fill() {
		var terms = new Terms(Instant.EPOCH, new Money(9_500, Currency.getInstance("EUR")), null,
				new CapturePolicy(0), true, true, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS,
				Terms.DEFAULT_RETENTION_DAYS, ZoneId.of("Europe/Berlin"));
		know(new Contract("acme", "Acme", "Website", List.of(terms)));
		add(MONDAY.minus(Duration.ofDays(7)), 600);
		add(MONDAY, 600, BASKET);
		add(MONDAY.plus(Slot.LENGTH), 300);
	}

	@Test
	void sumsTheTasksOfAWeek() {
		assertEquals(List.of(new TaskTotal("SHOP-1", 600, MONDAY), new TaskTotal("", 300, MONDAY.plus(Slot.LENGTH))),
				tasks.totals("acme"));
		assertEquals(1, tasks.totals("acme", LocalDate.of(2026, 3, 1)).size());
		assertEquals(List.of(), tasks.totals("unknown"));
	}

	@Test
	void tellsWhichSegmentsOfAWeekLackAMemo() {
		assertEquals(List.of(MONDAY.plus(Slot.LENGTH)),
				tasks.missingMemos("acme").stream().map(DiarySegment::slot).toList());
		assertEquals(1, tasks.missingMemos("acme", LocalDate.of(2026, 2, 23)).size());
		assertEquals(List.of(), tasks.missingMemos("acme", LocalDate.of(2026, 2, 22)));
		assertEquals(List.of(), tasks.missingMemos("unknown"));
	}

	@Test
	void readsRepositoriesOnAThreadOfItsOwn() throws Exception {
		var reader = new AtomicReference<@Nullable Thread>();
		var service = new TaskService(diary, () -> MONDAY, () -> {
			reader.set(Thread.currentThread());
			return List.of();
		});

		assertEquals(List.of(new Proposal(BASKET, Proposal.Source.RECENT)),
				service.proposals("acme").get(30, TimeUnit.SECONDS));
		assertNotNull(reader.get());
		assertNotEquals(Thread.currentThread(), reader.get());
	}

	@Test
	void isAServiceThatWaitsUntilItIsUsed() throws Exception {
		var context = FrameworkUtil.getBundle(Tasks.class).getBundleContext();
		var reference = context.getServiceReference(Tasks.class);
		assertNotNull(reference);
		var service = context.getService(reference);

		assertEquals(TaskService.class, service.getClass());
		assertNotNull(service.proposals("unknown").get(30, TimeUnit.SECONDS));
	}

	private void add(Instant from, long seconds, Memo... memos) {
		diary.add(new Segment("acme", from, from.plusSeconds(seconds),
				Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE), List.of(memos), Segment.RULE_TOOLBAR));
	}

	/** Contracts come into a diary from the journal alone. */
	private void know(Contract contract) {
		var body = new Body("0".repeat(32), ContractJson.write(contract));
		diary.add(new JournalRecord(new Envelope(0, MONDAY, RecordType.CONTRACT, contract.id(), 0, Hash.ZERO,
				body.commitment()), body));
	}
}
