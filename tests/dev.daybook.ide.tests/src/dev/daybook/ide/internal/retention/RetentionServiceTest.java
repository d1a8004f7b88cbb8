/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.function.Executable;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalVerifier;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.Agreements;
import dev.daybook.ide.Retention;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ide.prefs.OwnSettings;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** What was agreed to, and how long pictures stay, in the real diary of this workbench. */
class RetentionServiceTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DiaryService diary = service(DiaryService.class);
	private final String id = "kept-" + UUID.randomUUID();

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@BeforeEach
	void open() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.stop());
	}

	@AfterEach
	void stop() throws Exception {
		Waits.result(diary.stop());
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).remove(DaybookPreferences.SHOTS_AT_MOST);
	}

	private Contract contract(int shots, int days) throws Exception {
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null,
				new CapturePolicy(shots), true, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, days,
				ZoneOffset.UTC);
		var contract = new Contract(id, "Client", "Work", List.of(terms));
		Waits.result(diary.change(r -> r.contracts(List.of(contract))));
		return contract;
	}

	private Path folder() {
		return Path.of(System.getProperty("daybook.data"));
	}

	private String shot(Instant at, String content) throws Exception {
		var png = content.getBytes(StandardCharsets.UTF_8);
		var hash = new ShotStore(new DiskFileSystem(folder().resolve("shots"))).put(png);
		Waits.result(diary.change(r -> r.add(new Shot(id, at, Shot.State.TAKEN, hash, png.length, 9, 9, Shot.RANDOM,
				Map.of(), ""))));
		return hash;
	}

	@Test
	void aPictureWhoseTimeIsOverIsErasedAndTheOthersStay() throws Exception {
		contract(1, 45);
		var now = Instant.now();
		var old = shot(now.minus(Duration.ofDays(60)), "an old picture of " + id);
		var young = shot(now.minus(Duration.ofDays(2)), "a young picture of " + id);

		assertTrue(Waits.result(service(Retention.class).eraseDue()) >= 1);

		assertTrue(diary.shot(old).isEmpty());
		assertEquals(0, Files.size(folder().resolve("shots").resolve(old + ".png")));
		assertTrue(diary.shot(young).isPresent());
		var told = diary.diary().between(now.minus(Duration.ofDays(61)), now).stream()
				.filter(s -> s.contract().equals(id)).flatMap(s -> s.shots().stream()).toList();
		assertEquals(List.of(Shot.State.ERASED, Shot.State.TAKEN), told.stream().map(Shot::state).toList());
		assertTrue(told.getFirst().reason().startsWith("by retention on 20"), told.toString());
		for (var file : List.of("journal-000001.log", "open.slots")) {
			if (Files.exists(folder().resolve(file))) {
				assertFalse(Files.readString(folder().resolve(file)).contains(old), file);
			}
		}
		JournalVerifier.verify(folder());
		assertEquals(0, Waits.result(service(Retention.class).eraseDue()));
	}

	@Test
	void nothingIsTrackedBeforeThePersonAgrees() throws Exception {
		var contract = contract(1, 45);
		assertEquals(
				"You have not agreed to what is captured for Work, so it was not started. Start it from the toolbar "
						+ "to read and accept it.",
				failure(() -> Waits.result(diary.start(id))));
		assertTrue(diary.status().contract().isEmpty());

		agree(contract);
		Waits.result(diary.start(id));

		assertTrue(service(Agreements.class).open(contract).isEmpty());
		var shot = Waits.result(diary.takeShot());
		assertEquals(Shot.ASKED, shot.moment());
		var journal = Files.readString(folder().resolve("journal-000001.log"));
		assertTrue(
				journal.contains(
						"\"settings\":\"" + Hash.of(OwnSettings.text().getBytes(StandardCharsets.UTF_8)).hex()),
				"with the settings that it was accepted for");
	}

	@Test
	void otherTermsThanThoseAgreedToTakeNoPictureWhileTheTimeGoesOn() throws Exception {
		agree(contract(1, 45));
		Waits.result(diary.start(id));
		contract(2, 45);
		assertEquals("What is captured for Work has changed, or you have not agreed to it, so no picture is taken. "
				+ "The time is tracked as usual. Stop and start it to read and accept what is captured.", refused());
		Waits.until("the person is told", () -> diary.status().notices().contains(refused()));
		assertTrue(diary.status().tracking());
	}

	@Test
	void aContractThatNeedsMoreShotsThanThePersonAcceptsIsNotStarted() throws Exception {
		var contract = contract(2, 45);
		agree(contract);
		accept(1);
		var sentence = "Work needs 2 shots per segment, and you accept 1 at most, so it was not started; what was "
				+ "tracked goes on. Accept more in the preferences, Daybook > Privacy, or ask the client for other terms.";
		assertEquals(sentence, service(Agreements.class).refusal(contract));
		assertEquals(sentence, failure(() -> Waits.result(diary.start(id))));

		accept(2);
		Waits.result(diary.start(id));
		assertEquals("", service(Agreements.class).refusal(contract));
	}

	@Test
	void whoAcceptsFewerWhileTimeIsTrackedGivesNoFurtherShot() throws Exception {
		agree(contract(2, 45));
		Waits.result(diary.start(id));
		accept(0);
		assertEquals("Work needs 2 shots per segment, and you accept 0 at most, so no picture is taken. The time is "
				+ "tracked as usual. Accept more in the preferences, Daybook > Privacy, or ask the client for other "
				+ "terms.", refused());
		Waits.until("the person is told", () -> diary.status().notices().contains(refused()));
		assertTrue(diary.status().tracking());
	}

	private static void accept(int shots) {
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).putInt(DaybookPreferences.SHOTS_AT_MOST, shots);
	}

	private void agree(Contract contract) throws Exception {
		var agreements = service(Agreements.class);
		Waits.result(agreements.accept(contract, agreements.open(contract).orElseThrow()));
	}

	@Test
	void aContractThatAsksForNoneGetsNone() throws Exception {
		var contract = contract(0, 45);
		var agreements = service(Agreements.class);
		Waits.result(agreements.accept(contract, agreements.open(contract).orElseThrow()));
		Waits.result(diary.start(id));
		assertEquals("The contract Work asks for no pictures, so none was taken.", refused());
	}

	private String refused() {
		return failure(() -> Waits.result(diary.takeShot()));
	}

	private static String failure(Executable task) {
		var failure = assertThrows(ExecutionException.class, task).getCause();
		return String.valueOf(failure == null ? null : failure.getMessage());
	}
}
