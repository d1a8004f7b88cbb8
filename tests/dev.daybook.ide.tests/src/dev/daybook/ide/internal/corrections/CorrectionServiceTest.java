/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.attribution.Place;
import dev.daybook.core.attribution.SeenPlace;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.core.inbox.Waiting;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Span;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.internal.tracking.Agreed;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** In the real diary of this workbench. Each test has contracts and a past hour of its own. */
class CorrectionServiceTest {

	private static final Place SHOP = new Place("shop", "src/Cart.java", Set.of(), "main");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DiaryService diary = service(DiaryService.class);
	private final Corrections corrections = service(Corrections.class);
	private final String acme = "acme-" + UUID.randomUUID();
	private final String strict = "strict-" + UUID.randomUUID();
	private Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(2));

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@BeforeEach
	void contracts() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.stop());
		Waits.result(diary.change(r -> r.contracts(List.of(contract(acme, true), contract(strict, false)))));
		while (!diary.diary().stretches(hour, hour.plus(Duration.ofHours(1))).isEmpty()) {
			hour = hour.minus(Duration.ofHours(1));
		}
	}

	@AfterEach
	void stop() throws Exception {
		Waits.result(diary.stop());
	}

	private static Contract contract(String id, boolean manualTime) {
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
				manualTime, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC);
		return new Contract(id, "Client", "Work for " + id, List.of(terms));
	}

	private Range range(String contract, int from, int to) {
		return new Range(contract, hour.plusSeconds(from), hour.plusSeconds(to));
	}

	private long seconds(String contract) {
		return diary.diary().seconds(contract, new Span(hour, Instant.now()));
	}

	private String enter(int from, int to) throws Exception {
		return Waits.result(corrections.apply(List.of(new AddManualTime(range(acme, from, to), Memo.NONE, "Forgot"))));
	}

	/** Is refused in the same words before and when it is tried. */
	private String refused(Edit edit) {
		var told = corrections.fault(List.of(edit));
		var failure = assertThrows(ExecutionException.class,
				() -> Waits.result(corrections.apply(List.of(edit)))).getCause();
		assertEquals(told, failure == null ? "" : failure.getMessage());
		assertTrue(told.endsWith("."), told);
		return told;
	}

	@Test
	void timeIsEnteredMovedWithdrawnAndAllOfItUndone() throws Exception {
		var entered = enter(0, 900);
		assertEquals(900, seconds(acme));
		assertEquals("", corrections.fault(List.of(new WithdrawTime(range(acme, 0, 300), "Lunch"))));
		var withdrawn = Waits.result(corrections.apply(List.of(new WithdrawTime(range(acme, 0, 300), "Lunch"))));
		assertEquals(600, seconds(acme));
		Waits.result(corrections.undo(withdrawn));
		assertEquals(900, seconds(acme));
		Waits.result(corrections.undo(entered));
		assertEquals(0, seconds(acme));
	}

	@Test
	void everyRefusalIsOneSentenceAndTheSameBeforeAndAfter() throws Exception {
		enter(0, 600);
		assertTrue(refused(new AddManualTime(range(acme, 300, 900), Memo.NONE, "Again")).contains("already"));
		assertTrue(refused(new AddManualTime(range(strict, 1200, 1800), Memo.NONE, "Call")).contains("by hand"));
		assertTrue(refused(new AddManualTime(range(acme, 1200, 1800), Memo.NONE, " ")).contains("reason"));
		assertTrue(refused(new AddManualTime(range(acme, 1200, 86_400), Memo.NONE, "Soon")).contains("future"));
		assertTrue(refused(new AddManualTime(range(acme, -700_000, -699_000), Memo.NONE, "Old")).contains("7 days"));
		assertTrue(refused(new MoveSegment(List.of(range(acme, 0, 600)), strict)).contains("by hand"));
		assertTrue(refused(new MoveSegment(List.of(range(acme, 0, 600)), "nobody")).contains("no such contract"));
		assertEquals(600, seconds(acme));
	}

	@Test
	void theOpenSegmentIsMovedWhileItIsTracked() throws Exception {
		Agreed.to(diary, strict);
		Waits.result(diary.start(strict));
		Waits.until("some seconds are tracked", () -> {
			diary.meter().count(Signal.KEY);
			return seconds(strict) >= 5;
		});
		var open = diary.today().segments().stream().filter(s -> s.contract().equals(strict)).findFirst().orElseThrow();
		var move = new MoveSegment(List.of(Range.of(open)), acme);
		assertEquals("", corrections.fault(List.of(move)));
		diary.meter().count(Signal.KEY);
		Waits.result(corrections.apply(List.of(move)));
		assertTrue(seconds(acme) >= 5, () -> seconds(acme) + " s");
		assertEquals(strict, diary.status().contract().map(Contract::id).orElse(""));
	}

	@Test
	void unassignedTimeWaitsWithItsPlaceUntilItIsAssigned() throws Exception {
		Waits.result(diary.start(Contract.UNASSIGNED, SeenPlace.rule(SHOP)));
		Waits.until("some seconds are tracked", () -> {
			diary.meter().count(Signal.KEY);
			return diary.status().running().toSeconds() >= 5;
		});
		Waits.result(diary.stop());
		var waiting = corrections.inbox().stream().filter(w -> w.place().project().equals("shop")).toList();
		assertEquals(1, waiting.size());
		assertTrue(diary.unassignedSeconds() >= waiting.getFirst().seconds());
		var before = seconds(acme);
		Waits.result(corrections.apply(
				List.of(new MoveSegment(waiting.stream().map(Waiting::range).toList(), acme))));
		assertEquals(before + waiting.getFirst().seconds(), seconds(acme));
		assertTrue(corrections.inbox().stream().noneMatch(w -> w.place().project().equals("shop")));
		assertEquals(List.of(), corrections.conflicts());
	}
}
