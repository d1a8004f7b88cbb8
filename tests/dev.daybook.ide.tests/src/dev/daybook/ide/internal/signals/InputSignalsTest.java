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

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.management.ThreadMXBean;

import dev.daybook.core.activity.Meter;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

class InputSignalsTest {

	private static final int EVENTS = 20_000;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Display display = Display.getCurrent();
	private final Meter meter = new Meter(System::nanoTime);
	private final InputSignals signals = new InputSignals(display, meter, new Presence(System::nanoTime));
	private final Shell shell = new Shell(display);
	private final Text text = new Text(shell, SWT.NONE);

	@BeforeEach
	void start() {
		signals.start();
	}

	@AfterEach
	void closeShell() {
		signals.close();
		shell.dispose();
	}

	@Test
	void countsEachKindOfInput() {
		type('a');
		type('b');
		send(SWT.MouseDown, 0);
		send(SWT.MouseVerticalWheel, 0);
		send(SWT.MouseHorizontalWheel, 0);
		send(SWT.MouseMove, 0);
		send(SWT.MouseMove, 0);

		var activity = meter.drain().activity();
		assertEquals(2, activity.keys());
		assertEquals(1, activity.clicks());
		assertEquals(2, activity.scrolls());
		assertTrue(activity.pointerSeconds() >= 1 && activity.pointerSeconds() <= 2);
		assertTrue(activity.events().isEmpty());
	}

	@Test
	void autoRepeatCountsOnce() {
		for (var i = 0; i < 30; i++) {
			send(SWT.KeyDown, 'j');
		}
		send(SWT.KeyUp, 'j');

		assertEquals(1, meter.drain().activity().keys());
	}

	@Test
	void aScrollBarThatIsDraggedCountsAndOneThatAProgramMovesDoesNot() {
		var table = new Table(shell, SWT.V_SCROLL);
		for (var i = 0; i < 500; i++) {
			new TableItem(table, SWT.NONE).setText("row " + i);
		}
		shell.setBounds(50, 50, 200, 100);
		table.setBounds(0, 0, 200, 100);
		shell.open();
		Waits.events();
		meter.drain();

		table.setTopIndex(400);
		Waits.pause(Duration.ofMillis(300));
		assertEquals(0, meter.drain().activity().scrolls());

		select(table.getVerticalBar(), SWT.DRAG);
		select(table.getVerticalBar(), SWT.PAGE_DOWN);
		assertEquals(2, meter.drain().activity().scrolls());
	}

	@Test
	void anItemThatIsChosenInAMenuIsAClick() {
		var item = new MenuItem(new Menu(shell, SWT.POP_UP), SWT.PUSH);
		select(item, SWT.NONE);
		select(text, SWT.NONE);

		assertEquals(1, meter.drain().activity().clicks());
	}

	private static void select(Widget widget, int detail) {
		var event = new Event();
		event.detail = detail;
		widget.notifyListeners(SWT.Selection, event);
	}

	@Test
	void startingTwiceCountsOnce() {
		signals.start();
		type('a');

		assertEquals(1, meter.drain().activity().keys());
	}

	@Test
	void countsNothingAfterClose() {
		signals.close();
		signals.close();
		type('a');
		send(SWT.MouseMove, 0);

		assertFalse(meter.drain().hasSignal());
	}

	@Test
	void aFaultReachesTheLogOnceAndNeverTheIde() {
		signals.close();
		var broken = new InputSignals(display, new Meter(() -> {
			throw new IllegalStateException("no clock");
		}), new Presence(System::nanoTime));
		broken.start();
		var received = new int[1];
		text.addListener(SWT.KeyDown, event -> received[0]++);

		type('a');
		type('b');

		assertEquals(2, received[0]);
		assertEquals(1, log.take().size());
	}

	@Test
	void theHandlerAllocatesNothing() {
		var event = new Event();
		event.widget = text;
		event.type = SWT.KeyDown;
		handle(event);

		var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		var before = threads.getCurrentThreadAllocatedBytes();
		handle(event);
		var allocated = threads.getCurrentThreadAllocatedBytes() - before;

		// Asking for the number may itself cost some bytes; one byte an event would be 140,000.
		assertTrue(allocated < EVENTS / 10, () -> allocated + " bytes for " + 7 * EVENTS + " events");
		assertTrue(meter.drain().activity().keys() == 2 * EVENTS);
	}

	private void handle(Event event) {
		for (var i = 0; i < EVENTS; i++) {
			event.keyCode = 'a' + i % 26;
			event.type = SWT.KeyDown;
			signals.handleEvent(event);
			signals.handleEvent(event);
			event.type = SWT.KeyUp;
			signals.handleEvent(event);
			event.type = SWT.MouseDown;
			signals.handleEvent(event);
			event.type = SWT.MouseMove;
			signals.handleEvent(event);
			event.type = SWT.MouseVerticalWheel;
			signals.handleEvent(event);
			event.type = SWT.Selection;
			signals.handleEvent(event);
		}
	}

	private void type(char character) {
		send(SWT.KeyDown, character);
		send(SWT.KeyUp, character);
	}

	private void send(int type, int keyCode) {
		var event = new Event();
		event.keyCode = keyCode;
		event.character = (char) keyCode;
		text.notifyListeners(type, event);
	}
}
