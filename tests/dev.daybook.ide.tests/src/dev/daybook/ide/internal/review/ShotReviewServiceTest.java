/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.ShotTerms;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.core.edit.Erasing.What;
import dev.daybook.core.edit.Range;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.JournalVerifier;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.Erasures;
import dev.daybook.ide.ShotReview;
import dev.daybook.ide.internal.tracking.Agreed;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** The person decides about shots in the real diary of this workbench, and no longer than the review window. */
class ShotReviewServiceTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DiaryService diary = service(DiaryService.class);
	private final ShotReview review = service(ShotReview.class);
	private final String id = "reviewed-" + UUID.randomUUID();

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@BeforeEach
	void open() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, new CapturePolicy(1),
				true, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC)
				.withShots(new ShotTerms(1, false));
		Waits.result(diary.change(r -> r.contracts(List.of(new Contract(id, "Client", "Work", List.of(terms))))));
	}

	@AfterEach
	void close() throws Exception {
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).remove(DaybookPreferences.SHOT_REVIEW_MINUTES);
		Waits.result(diary.stop());
	}

	private static Path folder() {
		return Path.of(System.getProperty("daybook.data"));
	}

	private Shot shot(Instant at, String content) throws Exception {
		var png = (content + id).getBytes(StandardCharsets.UTF_8);
		var hash = new ShotStore(new DiskFileSystem(folder().resolve("shots"))).put(png);
		var shot = new Shot(id, at, Shot.State.TAKEN, hash, png.length, 9, 9, Shot.RANDOM, Map.of(), "");
		Waits.result(diary.change(r -> r.add(shot)));
		return shot;
	}

	private List<Shot> pending() {
		return review.pending().stream().map(ShotReview.Pending::shot).filter(s -> s.contract().equals(id)).toList();
	}

	private List<Shot.State> states(Shot shot) {
		return diary.diary().between(Slot.of(shot.at()), Slot.endOf(shot.at())).stream()
				.filter(s -> s.contract().equals(id)).flatMap(s -> s.shots().stream())
				.filter(s -> s.at().equals(shot.at())).map(Shot::state).toList();
	}

	@Test
	void withheldThePictureIsGoneAndTheAllowanceIsUsed() throws Exception {
		var now = Instant.now().minusSeconds(2);
		var shot = shot(now, "one");
		var kept = shot(now.plusSeconds(1), "two");
		assertEquals(List.of(shot, kept), pending());
		assertEquals(1, review.cost(shot).left());

		Waits.result(review.withhold(shot, " It shows something personal "));

		assertEquals(List.of(kept), pending());
		assertEquals(List.of(Shot.State.WITHHELD), states(shot));
		assertEquals(0, review.cost(kept).left());
		assertEquals(0, Files.size(folder().resolve("shots").resolve(shot.sha256() + ".png")));
		assertTrue(diary.shot(kept.sha256()).isPresent());
		JournalVerifier.verify(folder());
	}

	@Test
	void deletedItIsNoLongerThere() throws Exception {
		var shot = shot(Instant.now(), "three");
		Waits.result(review.delete(shot));
		assertEquals(List.of(Shot.State.ERASED), states(shot));
		assertTrue(diary.shot(shot.sha256()).isEmpty());
	}

	@Test
	void afterTheWindowOneSentenceNamesTheWayThatIsLeft() throws Exception {
		var shot = shot(Instant.now().minus(Duration.ofMinutes(9)), "four");
		assertEquals(List.of(shot), pending());
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).putInt(DaybookPreferences.SHOT_REVIEW_MINUTES, 8);
		assertEquals(List.of(), pending());
		var failure = assertThrows(ExecutionException.class, () -> Waits.result(review.withhold(shot, "late")))
				.getCause();
		assertTrue(String.valueOf(failure).contains("Erase Shot"), String.valueOf(failure));
		assertEquals(List.of(Shot.State.TAKEN), states(shot));
		assertTrue(diary.shot(shot.sha256()).isPresent());
	}

	@Test
	void whatIsHeldBackIsDeletedAtItsCostAndNotErasedForNothing() throws Exception {
		Agreed.to(diary, id);
		Waits.result(diary.start(id));
		var shot = shot(Instant.now(), "five");
		Waits.until("deleting it costs time", () -> review.cost(shot).deleteSeconds() > 0);
		var erasures = service(Erasures.class);
		var erase = new EraseContent(What.SHOT,
				List.of(new Range(id, Slot.of(shot.at()), Slot.endOf(shot.at()))));

		var told = erasures.fault(erase);
		assertTrue(told.contains("Delete Shot"), told);
		var failure = assertThrows(ExecutionException.class, () -> Waits.result(erasures.erase(erase))).getCause();
		assertEquals(told, failure == null ? "" : failure.getMessage());
		assertEquals(List.of(Shot.State.TAKEN), states(shot));
		assertTrue(diary.shot(shot.sha256()).isPresent());
	}
}
