/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** What was agreed to holds for just that, in this run and in the next. */
class AgreementTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final String SETTINGS = "5".repeat(64);

	private final FakeFileSystem files = new FakeFileSystem();
	private final FakeClock clock = new FakeClock(NINE);

	private static Terms terms(Instant from, int shots, int days) {
		return new Terms(from, new Money(5000, Currency.getInstance("EUR")), null, new CapturePolicy(shots), true,
				false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, days, ZoneId.of("UTC"));
	}

	private static Contract contract(String id, Terms... terms) {
		return new Contract(id, "Acme GmbH", "Shop", List.of(terms));
	}

	private static String hash(Contract contract) {
		return CaptureTerms.of(contract, NINE).hash();
	}

	private Journal journal() throws IOException {
		return Journal.open(files, new Random(42), clock::wall, new Origin("desk", "Ada", ZoneId.of("UTC")));
	}

	private Recorder recorder(Journal journal, Diary diary) throws IOException {
		var recorder = new Recorder(clock, new Meter(clock::monotonicNanos), journal, journal, diary);
		recorder.open();
		return recorder;
	}

	@Test
	void isInTheJournalAndHoldsInTheNextRunUntilTheTermsChange() throws Exception {
		var acme = contract("acme", terms(Instant.EPOCH, 1, 45), terms(NINE.plusSeconds(60), 2, 45));
		try (var journal = journal()) {
			var diary = new Diary();
			var recorder = recorder(journal, diary);
			recorder.contracts(List.of(acme));
			assertFalse(diary.isAgreed(acme, NINE));
			recorder.agree(Agreement.to("acme", CaptureTerms.of(acme, NINE), SETTINGS, "Ada", NINE));
			assertTrue(diary.isAgreed(acme, NINE));
		}
		try (var journal = journal()) {
			var diary = new Diary();
			recorder(journal, diary);
			assertTrue(diary.isAgreed(acme, NINE));
			assertFalse(diary.isAgreed(acme, NINE.plusSeconds(60)));
			assertFalse(diary.isAgreed(contract("other", terms(Instant.EPOCH, 1, 45)), NINE));
			var saved = journal.read(0, 99).stream().filter(r -> r.envelope().type().equals(RecordType.AGREEMENT))
					.findFirst().orElseThrow();
			assertEquals(NINE, saved.envelope().at());
			var read = AgreementJson.read("acme", Objects.requireNonNull(saved.body()).data());
			assertEquals(Agreement.to("acme", CaptureTerms.of(acme, NINE), SETTINGS, "Ada", NINE), read);
		}
	}

	@Test
	void aLaterVersionsAgreementIsReadAndNotTakenForThisOnes() throws Exception {
		var acme = contract("acme", terms(Instant.EPOCH, 1, 45));
		var draft = Draft.of(Agreement.to("acme", CaptureTerms.of(acme, NINE), SETTINGS, "Ada", NINE));
		draft.data().add("sounds", new JsonArray());
		draft.data().addProperty("revision", 9);
		draft.data().addProperty("terms", "9".repeat(64));
		assertEquals("9".repeat(64), AgreementJson.read("acme", draft.data()).hash());
		try (var journal = journal()) {
			journal.append(List.of(Draft.of(acme, NINE), draft));
			var diary = new Diary();
			diary.open(journal);
			assertFalse(diary.isAgreed(acme, NINE));
		}
	}

	@Test
	void whatIsCapturedWhoSeesItAndHowLongMakesTheHash() {
		var acme = contract("acme", terms(Instant.EPOCH, 1, 45));
		assertNotEquals(hash(acme), hash(contract("acme", terms(Instant.EPOCH, 2, 45))));
		assertNotEquals(hash(acme), hash(contract("acme", terms(Instant.EPOCH, 1, 46))));
		assertNotEquals(hash(acme), hash(contract("acme", terms(Instant.EPOCH, 1, 45).withNames(false, false))));
		assertNotEquals(hash(acme), hash(new Contract("acme", "Acme AG", "Shop", acme.terms())));
		assertEquals(hash(acme), hash(new Contract("acme", "Acme GmbH", "Another title", acme.terms())));
		// Without pictures nobody needs to know how long they are kept.
		assertEquals(hash(contract("acme", terms(Instant.EPOCH, 0, 45))),
				hash(contract("acme", terms(Instant.EPOCH, 0, 10))));
		assertTrue(CaptureTerms.of(contract(Contract.LOCAL + "1", terms(Instant.EPOCH, 1, 45)), NINE).ownEyesOnly());
	}

	/** So that a program in another language finds the same. */
	@Test
	void theHashIsThePublishedOne() throws Exception {
		var text = "Acme GmbH\n1\n\n45\ntrue\nfalse\n1\n";
		var digest = java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes("UTF-8"));
		assertEquals(java.util.HexFormat.of().formatHex(digest), hash(contract("acme", terms(Instant.EPOCH, 1, 45))));
	}

	@Test
	void whatIsNoAgreementIsRefused() {
		var captured = CaptureTerms.of(contract("acme", terms(Instant.EPOCH, 1, 45)), NINE);
		assertThrows(IllegalArgumentException.class, () -> Agreement.to("acme", captured, "none", "Ada", NINE));
		assertThrows(IllegalArgumentException.class,
				() -> Agreement.to("acme", captured, SETTINGS, "x".repeat(201), NINE));
	}
}
