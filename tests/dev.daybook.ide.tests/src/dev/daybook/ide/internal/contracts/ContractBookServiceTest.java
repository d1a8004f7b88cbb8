/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.ide.Agreements;
import dev.daybook.ide.ContractBook;
import dev.daybook.ide.WorkDiary;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** In the real diary of this workbench. */
class ContractBookServiceTest {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final WorkDiary diary = service(WorkDiary.class);
	private final ContractBook book = service(ContractBook.class);

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(WorkDiary.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	private static Terms terms(@Nullable Duration limit, OverLimit over) {
		return new Terms(Instant.EPOCH, new Money(9_000, Currency.getInstance("EUR")), limit, CapturePolicy.NONE, true,
				false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, ZONE, over,
				Terms.DEFAULT_EDIT_WINDOW);
	}

	@BeforeEach
	@AfterEach
	void stop() {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		wait(diary.stop());
	}

	private static <T> T wait(CompletableFuture<T> future) {
		try {
			return Waits.result(future);
		} catch (ExecutionException | InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private static String refused(CompletableFuture<?> future) {
		var failure = assertThrows(ExecutionException.class, () -> Waits.result(future)).getCause();
		var sentence = String.valueOf(failure == null ? null : failure.getMessage());
		assertTrue(sentence.endsWith("."), sentence);
		return sentence;
	}

	private static void agree(Contract contract) {
		var agreements = service(Agreements.class);
		wait(agreements.accept(contract, agreements.open(contract).orElseThrow()));
	}

	private Contract now(Contract contract) {
		return book.contracts().stream().filter(c -> c.id().equals(contract.id())).findFirst().orElseThrow();
	}

	@Test
	void aContractIsMadeTrackedAndKept() {
		var made = wait(book.create(" Acme ", "Shop", terms(Duration.ofHours(20), OverLimit.STOP)));
		assertTrue(made.local());
		assertEquals("Acme", made.client());
		assertEquals(made, now(made));
		agree(made);
		wait(diary.start(made.id()));
		assertEquals(made.id(), diary.status().contract().orElseThrow().id());
		assertTrue(refused(book.archive(made.id(), true)).contains("being tracked"));
		assertTrue(refused(book.delete(made.id())).contains("Archive it"));
	}

	@Test
	void wrongTermsAreRefusedWithASentence() {
		assertEquals("A contract needs a client.",
				refused(book.create(" ", "Shop", terms(null, OverLimit.STOP))));
		assertEquals("A weekly limit is from 0 to 168 hours.",
				refused(book.create("Acme", "Shop", terms(Duration.ofHours(169), OverLimit.STOP))));
		assertTrue(refused(book.archive("nothing", true)).startsWith("There is no contract nothing"));
	}

	@Test
	void aRaiseHoldsAtOnceAndACutFromMonday() {
		var made = wait(book.create("Acme", "Raise and cut", terms(Duration.ofHours(20), OverLimit.GO_ON)));
		wait(book.change(made.id(), "Acme", "Raise and cut", terms(Duration.ofHours(30), OverLimit.GO_ON)));
		assertEquals(Duration.ofHours(30), now(made).termsAt(Instant.now()).weeklyLimit());
		wait(book.change(made.id(), "Acme AG", "Raise and cut", terms(Duration.ofHours(10), OverLimit.GO_ON)));
		assertEquals("Acme AG", now(made).client());
		assertEquals(Duration.ofHours(30), now(made).termsAt(Instant.now()).weeklyLimit());
		var last = now(made).terms().getLast();
		assertEquals(Duration.ofHours(10), last.weeklyLimit());
		assertEquals(1, last.from().atZone(ZONE).getDayOfWeek().getValue());
	}

	@Test
	void aFullWeekAndAnArchivedContractAreNotStarted() {
		var full = wait(book.create("Acme", "Full", terms(Duration.ZERO, OverLimit.STOP)));
		agree(full);
		assertTrue(refused(diary.start(full.id())).startsWith("This week's limit of Full for Acme is used up"));
		wait(book.archive(full.id(), true));
		assertTrue(refused(diary.start(full.id())).contains("is archived"));
		assertFalse(diary.status().tracking());
		assertEquals(0, diary.overLimitSeconds(full.id()));
	}

	@Test
	void anEndIsSetAndTakenAwayAndAnUnusedContractDeleted() {
		var made = wait(book.create("Acme", "Short", terms(null, OverLimit.STOP)));
		var end = Instant.now().plusSeconds(3600);
		wait(book.end(made.id(), end));
		assertEquals(end, now(made).until());
		wait(book.end(made.id(), null));
		assertEquals(made, now(made));
		wait(book.delete(made.id()));
		assertTrue(book.contracts().stream().noneMatch(c -> c.id().equals(made.id())));
	}
}
