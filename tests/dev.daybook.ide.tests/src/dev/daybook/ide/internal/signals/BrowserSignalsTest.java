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

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** A real embedded browser, where the machine has one; without one these tests are left out. */
class BrowserSignalsTest {

	/** The link is all that can be seen, so that the pointer is over it wherever it is. */
	private static final String PAGE = """
			<html><body style='margin:0'><a href='two.html'
			style='display:block;width:2000px;height:2000px'>link</a></body></html>""";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Display display = Display.getCurrent();
	private final Meter meter = new Meter(System::nanoTime);
	private final Presence presence = new Presence(System::nanoTime);
	private final BrowserSignals signals = new BrowserSignals(display, meter, presence, System::nanoTime);
	private final Shell shell = new Shell(display);
	private final Optional<Browser> installed = browser(shell);

	@AfterEach
	void cleanUp() {
		signals.close();
		shell.dispose();
	}

	@Test
	void aBrowserIsListenedToFromItsFirstFocusUntilItIsGone() {
		var browser = ready();
		signals.start();
		focus(browser);
		focus(browser);
		assertEquals(1, signals.watched());

		browser.dispose();
		assertEquals(0, signals.watched());
	}

	@Test
	void aPageThatAProgramLoadsDoesNotCount() {
		var browser = ready();
		signals.start();
		focus(browser);
		load(browser, () -> browser.setText(PAGE));
		load(browser, () -> browser.setText("<html><body>another</body></html>"));

		assertFalse(meter.drain().hasSignal());
		assertFalse(presence.recent());
	}

	@Test
	void aLinkThatAPersonFollowsCounts() throws CoreException {
		var browser = ready();
		try (var project = new TestProject("links")) {
			project.file("two.html", "<html><body>two</body></html>");
			var page = project.file("one.html", PAGE).getLocationURI();
			load(browser, () -> browser.setUrl(page.toString()));
			signals.start();
			focus(browser);
			Waits.until("the link is followed", () -> {
				post(browser, SWT.MouseMove);
				post(browser, SWT.MouseDown);
				post(browser, SWT.MouseUp);
				return browser.getUrl().endsWith("two.html");
			});
		}

		assertEquals(1, meter.drain().activity().events().get(Signal.NAVIGATION));
		assertTrue(presence.recent());
	}

	private Browser ready() {
		assumeTrue(installed.isPresent(), "This machine has no browser that SWT can embed.");
		shell.setLayout(new FillLayout());
		shell.setBounds(100, 100, 300, 200);
		shell.open();
		shell.forceActive();
		return installed.get();
	}

	private static Optional<Browser> browser(Shell parent) {
		try {
			return Optional.of(new Browser(parent, SWT.NONE));
		} catch (SWTError e) {
			if (e.code == SWT.ERROR_NO_HANDLES) {
				return Optional.empty();
			}
			throw e;
		}
	}

	private static void load(Browser browser, Runnable page) {
		var loaded = new boolean[1];
		var listener = ProgressListener.completedAdapter(event -> loaded[0] = true);
		browser.addProgressListener(listener);
		page.run();
		Waits.until("the page is loaded", () -> loaded[0]);
		browser.removeProgressListener(listener);
	}

	private static void focus(Browser browser) {
		browser.notifyListeners(SWT.FocusIn, new Event());
	}

	private int turn;

	private void post(Browser browser, int type) {
		var event = new Event();
		event.type = type;
		event.button = 1;
		var place = browser.toDisplay(50 + turn++ % 7, 50);
		event.x = place.x;
		event.y = place.y;
		display.post(event);
		Waits.pause(Duration.ofMillis(50));
	}
}
