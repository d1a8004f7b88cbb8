/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench.ide;

import java.lang.management.ManagementFactory;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

import com.sun.management.ThreadMXBean;

import dev.daybook.core.activity.Meter;
import dev.daybook.ide.internal.signals.InputSignals;
import dev.daybook.ide.internal.signals.Presence;
import dev.daybook.ide.internal.signals.WorkbenchSignals;

/**
 * What a key event costs the UI thread. Tight: in a loop, compiled and cached. Paced: one call every 20 ms with the
 * event loop in between, which is what typing is like. A paced empty call shows what of it is the clock and the
 * wake-up.
 */
final class SignalBench implements Bench {

	private static final int WARM = 90_000;
	private static final int TIGHT = 200_000;
	/** The workbench's own key bindings look at every key sent, which takes far longer than a handler. */
	private static final int DISPATCHED = 5_000;
	private static final int ROUNDS = 15;
	private static final int PACED = 250;
	private static final int PACE_MILLIS = 20;
	private static final int TYPED = 100;

	private final @Nullable ServiceComponentRuntime components;
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Meter meter = new Meter(System::nanoTime);
	private final WorkbenchSignals signals = new WorkbenchSignals(PlatformUI.getWorkbench(), meter, System::nanoTime);
	private final Event event = new Event();

	SignalBench(@Nullable ServiceComponentRuntime components) {
		this.components = components;
	}

	@Override
	public void run(Report report) throws Exception {
		stopTheIdesOwn();
		handler(report);
		dispatch(report);
		typing(report);
	}

	/** Daybook runs in this workbench; the bench switches signals of its own on and off instead. */
	private void stopTheIdesOwn() throws Exception {
		var runtime = Objects.requireNonNull(components);
		for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
			if (component.implementationClass.equals("dev.daybook.ide.internal.tracking.Starter")) {
				runtime.disableComponent(component).getValue();
			}
		}
		Content.events();
	}

	private void handler(Report report) throws Exception {
		var handler = new InputSignals(display, meter, new Presence(System::nanoTime));
		event.keyCode = 'a';
		Runnable keyDownAndUp = () -> {
			event.type = SWT.KeyDown;
			handler.handleEvent(event);
			event.type = SWT.KeyUp;
			handler.handleEvent(event);
		};
		report.line("signal.handler.tight", tight(keyDownAndUp) / 2, "ns");
		report.line("signal.handler.allocated", allocated(keyDownAndUp) / 2, "bytes");
		var down = new boolean[1];
		report.medianAndP95("signal.handler.paced", paced(() -> {
			down[0] = !down[0];
			event.type = down[0] ? SWT.KeyDown : SWT.KeyUp;
			handler.handleEvent(event);
		}), 1000, "us");
		report.medianAndP95("signal.control.paced", paced(() -> event.type = SWT.None), 1000, "us");
	}

	/** A key event sent to a bare widget, with and without Daybook, in alternating rounds. */
	private void dispatch(Report report) throws Exception {
		var widget = new Composite(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.NONE);
		Runnable send = () -> send(widget, 'a');
		var without = new long[ROUNDS];
		var with = new long[ROUNDS];
		loop(send, DISPATCHED);
		for (var i = 0; i < ROUNDS; i++) {
			without[i] = loop(send, DISPATCHED);
			signals.start();
			with[i] = loop(send, DISPATCHED);
			signals.close();
		}
		report.line("signal.dispatch.without.tight", Report.quantile(without, 0.5) / DISPATCHED / 2, "ns");
		report.line("signal.dispatch.with.tight", Report.quantile(with, 0.5) / DISPATCHED / 2, "ns");
		report.medianAndP95("signal.dispatch.without.paced", paced(send), 2000, "us");
		signals.start();
		report.medianAndP95("signal.dispatch.with.paced", paced(send), 2000, "us");
		signals.close();
		widget.dispose();
	}

	/** A letter typed into the Java editor, with and without Daybook, in alternating rounds. */
	private void typing(Report report) throws Exception {
		var editor = Content.open();
		var text = Objects.requireNonNull(editor.getAdapter(Control.class));
		text.setFocus();
		var without = new long[ROUNDS];
		var with = new long[ROUNDS];
		type(text);
		for (var i = 0; i < ROUNDS; i++) {
			without[i] = type(text);
			signals.start();
			with[i] = type(text);
			signals.close();
		}
		report.line("signal.typing.without", Report.quantile(without, 0.5) / 1000, "us");
		report.line("signal.typing.with", Report.quantile(with, 0.5) / 1000, "us");
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeEditor(editor, false);
	}

	/** Nanoseconds of the median letter. */
	private long type(Control text) {
		var samples = new long[TYPED];
		for (var i = 0; i < TYPED; i++) {
			var start = System.nanoTime();
			send(text, 'x');
			samples[i] = System.nanoTime() - start;
			Content.events();
		}
		return (long) Report.quantile(samples, 0.5);
	}

	private static void send(Control widget, char character) {
		var down = new Event();
		down.keyCode = character;
		down.character = character;
		widget.notifyListeners(SWT.KeyDown, down);
		var up = new Event();
		up.keyCode = character;
		up.character = character;
		widget.notifyListeners(SWT.KeyUp, up);
	}

	/** Nanoseconds of one call, median of the rounds. */
	private static double tight(Runnable call) {
		loop(call, WARM);
		var rounds = new long[5];
		for (var r = 0; r < rounds.length; r++) {
			rounds[r] = loop(call, TIGHT);
		}
		return Report.quantile(rounds, 0.5) / TIGHT;
	}

	private static long loop(Runnable call, int times) {
		var start = System.nanoTime();
		for (var i = 0; i < times; i++) {
			call.run();
		}
		return System.nanoTime() - start;
	}

	private static double allocated(Runnable call) {
		var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		var before = threads.getCurrentThreadAllocatedBytes();
		var empty = threads.getCurrentThreadAllocatedBytes() - before;
		before = threads.getCurrentThreadAllocatedBytes();
		loop(call, TIGHT);
		return (double) (threads.getCurrentThreadAllocatedBytes() - before - empty) / TIGHT;
	}

	/** Nanoseconds of single calls, one every 20 ms, the event loop running in between. */
	private long[] paced(Runnable call) {
		var samples = new long[PACED];
		var count = new int[1];
		display.timerExec(PACE_MILLIS, new Runnable() {
			@Override
			public void run() {
				var start = System.nanoTime();
				call.run();
				samples[count[0]++] = System.nanoTime() - start;
				if (count[0] < PACED) {
					display.timerExec(PACE_MILLIS, this);
				}
			}
		});
		while (count[0] < PACED) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return samples;
	}
}
