/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.away.Away;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.time.Tick;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** A real program takes the keyboard; real keys go into it. Only the clock is not real. */
class FocusSignalsTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Path folder = Files.createTempDirectory("diary");
	private final Display display = Display.getCurrent();
	private final Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	private final FakeClock clock = new FakeClock(NINE);
	private final Meter meter = new Meter(clock::monotonicNanos);
	private final WorkbenchSignals signals = new WorkbenchSignals(PlatformUI.getWorkbench(), meter,
			clock::monotonicNanos);

	FocusSignalsTest() throws IOException {
		// For the folder.
	}

	@AfterEach
	void cleanUp() throws IOException {
		signals.close();
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	@Test
	void typingInAnotherProgramIsAnAbsenceElsewhere() throws Exception {
		assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(p -> Files.isExecutable(Path.of(p, "xdotool"))), "xdotool is not installed");
		comeBack();
		signals.start();
		var diary = new Diary();
		try (var journal = Journal.open(new DiskFileSystem(folder), new SecureRandom(), clock::wall,
				new Origin("desk", "Ada Lovelace", ZoneOffset.UTC))) {
			var recorder = new Recorder(clock, meter, journal, journal, diary);
			recorder.open();
			recorder.contracts(List.of(contract()));
			recorder.start("acme");
			Waits.until("a key counts here", () -> {
				press();
				return meter.drain().hasSignal();
			});
			try (var other = new OtherWindow()) {
				typeThere(other, recorder);
				assertEquals("acme", recorder.absentFrom().orElseThrow().id(), "it is idle");
			}
			comeBack();
			Waits.until("tracking goes on", () -> {
				press();
				clock.advance(Duration.ofSeconds(1));
				recorder.tick();
				return recorder.contract().isPresent();
			});
		}

		var away = diary.away(Instant.MIN, Instant.MAX).getFirst().away();
		assertEquals(Away.Cause.ELSEWHERE, away.cause());
		assertTrue(away.length().compareTo(Duration.ofMinutes(6)) >= 0, () -> "away for " + away.length());
	}

	@Test
	void anotherWindowOfOursIsNotElsewhere() {
		comeBack();
		signals.start();
		var second = new Shell(shell, SWT.SHELL_TRIM);
		second.setSize(200, 100);
		second.open();
		Waits.until("our second window is active", () -> {
			second.forceActive();
			return display.getActiveShell() == second;
		});
		Waits.events();
		assertFalse(meter.drain().elsewhere());
		second.dispose();
		comeBack();
		assertFalse(meter.drain().elsewhere());
	}

	@Test
	void nothingIsSaidAfterTheEnd() throws Exception {
		comeBack();
		signals.start();
		try (var other = new OtherWindow()) {
			Waits.until("the other program has the keyboard", () -> meter.drain().elsewhere());
			signals.close();
			assertFalse(meter.drain().elsewhere());
		}
		comeBack();
	}

	/** Six minutes with a key in each tick. */
	private void typeThere(OtherWindow other, Recorder recorder) throws IOException {
		// Who was just typing has to click: a window manager gives the keyboard away to no new window.
		xdotool("mousemove", "" + (OtherProgram.X + 200), "" + (OtherProgram.Y + 150));
		Waits.until("the other program has the keyboard", () -> {
			xdotool("click", "1", "key", "Left");
			return other.keys() > 0;
		});
		Waits.until("it is noticed", () -> meter.drain().elsewhere());
		var before = other.keys();
		for (var passed = Duration.ZERO; passed.toMinutes() < 6; passed = passed.plus(Tick.PERIOD)) {
			xdotool("key", "Left");
			Waits.events();
			clock.advance(Tick.PERIOD);
			recorder.tick();
		}
		Waits.until("its keys are its own", () -> other.keys() >= before + 72);
	}

	private void comeBack() {
		Waits.until("the workbench has the keyboard", () -> {
			shell.forceActive();
			return display.getActiveShell() == shell;
		});
	}

	private void press() {
		for (var type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			var event = new Event();
			event.type = type;
			event.keyCode = SWT.ARROW_LEFT;
			display.post(event);
			Waits.events();
		}
	}

	/** Keys and clicks of the platform's own reach its own windows only. */
	private static void xdotool(String... words) {
		var command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		try {
			assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
		} catch (IOException | InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private static Contract contract() {
		return new Contract("acme", "Acme", "Work",
				List.of(new Terms(Instant.EPOCH, new Money(1, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
						false, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC)));
	}
}
