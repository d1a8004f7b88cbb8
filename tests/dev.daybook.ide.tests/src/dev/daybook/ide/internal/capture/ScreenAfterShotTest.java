/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** A shot must not be seen to be taken: on some platforms a control that was printed is no longer painted. */
class ScreenAfterShotTest {

	private static final int SHOTS = 5;
	/** Pixels of a caret, which blinks between two looks. */
	private static final int CARET = 100;
	private static final Duration REST = Duration.ofSeconds(1);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	private final TestProject project;

	ScreenAfterShotTest() throws Exception {
		project = new TestProject("screen");
	}

	@BeforeEach
	void open() throws Exception {
		project.open(project.file("Main.java", "class Main {\n}\n".repeat(40)));
		window.forceActive();
		window.moveAbove(null);
		Waits.until("the window has the focus", () -> window.getDisplay().getActiveShell() == window);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	@Test
	void theWindowLooksAsBefore() throws Exception {
		Waits.until("the window has come to rest", () -> differing(screen(), screenAfter(REST)) <= CARET);
		var before = screen();
		assertTrue(colors(before) > 8, "there is something to lose");

		shots();

		try {
			Waits.until("the window looks as it did before the shots", () -> differing(before, screen()) <= CARET);
		} catch (AssertionError e) {
			throw new AssertionError(e.getMessage() + where(before, screen()), e);
		}
	}

	private void shots() throws Exception {
		var worker = Executors.newSingleThreadExecutor();
		var taker = new ShotTaker(PlatformUI.getWorkbench(),
				() -> Rules.usual(), worker);
		try {
			for (var i = 0; i < SHOTS; i++) {
				Waits.result(taker.take());
				// Something paints a part of the window after every shot, as it does when a person works.
				window.update();
				Waits.events();
			}
		} finally {
			worker.shutdown();
		}
	}

	private Pixels screenAfter(Duration time) {
		Waits.pause(time);
		return screen();
	}

	/** For whoever looks into a failure. */
	private static String where(Pixels one, Pixels other) {
		var place = new Rectangle(0, 0, 0, 0);
		for (var i = 0; i < one.rgb.length; i++) {
			if (one.rgb[i] != other.rgb[i]) {
				var pixel = new Rectangle(i % one.width, i / one.width, 1, 1);
				place = place.isEmpty() ? pixel : place.union(pixel);
			}
		}
		return ": " + differing(one, other) + " pixels differ in " + place;
	}

	private Pixels screen() {
		var area = window.getClientArea();
		return Screen.read(window.getDisplay(), window.getDisplay().map(window, null, area));
	}

	private static long differing(Pixels one, Pixels other) {
		var different = 0L;
		for (var i = 0; i < one.rgb.length; i++) {
			different += one.rgb[i] == other.rgb[i] ? 0 : 1;
		}
		return different;
	}

	private static long colors(Pixels pixels) {
		return Arrays.stream(pixels.rgb).distinct().limit(100).count();
	}
}
