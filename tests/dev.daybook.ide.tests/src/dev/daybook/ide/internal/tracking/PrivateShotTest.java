/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.agreement.Agreement;
import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.PrivateMode;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** In the real diary of this workbench no way leads to a picture while private mode is on. */
class PrivateShotTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DiaryService diary = service(DiaryService.class);
	private final PrivateMode mode = service(PrivateMode.class);
	private final DiaryThread thread = new DiaryThread();
	private final ShotDesk desk = new ShotDesk(diary, diary.clock(), thread);
	private final Contract contract = new Contract("private-shot-" + UUID.randomUUID(), "Client", "Work",
			List.of(new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, new CapturePolicy(3),
					true, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC)
					.withPrivateTime(true)));

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@BeforeEach
	void begin() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.stop());
		Waits.result(diary.change(r -> {
			r.contracts(List.of(contract));
			r.agree(Agreement.to(contract.id(), CaptureTerms.of(contract, diary.clock().wall()), "a".repeat(64), "Ada",
					diary.clock().wall()));
		}));
		Waits.result(diary.start(contract.id()));
		var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		window.forceActive();
		Waits.until("the window has the focus", () -> window.getDisplay().getActiveShell() == window);
	}

	@AfterEach
	void end() throws Exception {
		if (mode.isOn()) {
			Waits.result(mode.toggle());
		}
		Waits.result(diary.stop());
		thread.close();
	}

	private static Set<String> pictures() throws IOException {
		var folder = DiaryFolder.locate().resolve(Desk.SHOTS);
		if (!Files.isDirectory(folder)) {
			return Set.of();
		}
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	private long records() throws IOException {
		return diary.journal().read(0, Integer.MAX_VALUE).stream()
				.filter(r -> r.envelope().type().equals("shot") && contract.id().equals(r.envelope().contract()))
				.count();
	}

	@Test
	void noneIsTakenByAnyWay() throws Exception {
		var shot = Waits.result(diary.takeShot());
		assertEquals(Shot.State.TAKEN, shot.state(), shot.reason());
		var before = pictures();
		assertTrue(before.contains(shot.sha256() + ".png"), "a picture is found when there is one");
		Waits.result(diary.change(r -> r.cut()));
		var told = records();
		assertEquals(1, told);

		Waits.result(mode.toggle());
		for (CompletableFuture<?> way : List.of(diary.takeShot(), desk.take(contract, Shot.RANDOM),
				desk.take(contract, Shot.ASKED))) {
			var refused = assertThrows(ExecutionException.class, () -> Waits.result(way));
			assertEquals(Messages.privateNoShot, String.valueOf(refused.getCause().getMessage()));
		}
		moments();
		Waits.result(diary.change(r -> r.cut()));
		assertEquals(before, pictures());
		assertEquals(told, records());
	}

	/** Every random moment of six hours comes while private mode is on. */
	private void moments() throws Exception {
		var drawn = new ShotPlan(new java.security.SecureRandom());
		var now = Instant.parse("2026-03-02T09:00:00Z");
		var count = 0;
		for (var i = 0; i < 6 * 720; i++, now = now.plusSeconds(5)) {
			if (drawn.next(java.util.Optional.of(contract), now, Duration.ofSeconds(5)).isPresent()) {
				count++;
				assertThrows(ExecutionException.class, () -> Waits.result(desk.take(contract, Shot.RANDOM)));
			}
		}
		assertTrue(count > 90, count + " moments");
	}

	@Test
	void onesThatWereBeingTakenAreNotKept() throws Exception {
		var before = pictures();
		for (var i = 0; i < 10; i++) {
			var shot = desk.take(contract, Shot.RANDOM);
			// On before the picture is encoded.
			Waits.result(mode.toggle());
			assertEquals(Shot.State.FAILED, Waits.result(shot).state());
			Waits.result(mode.toggle());
			diary.meter().count(Signal.KEY);
		}
		assertEquals(before, pictures());
	}
}
