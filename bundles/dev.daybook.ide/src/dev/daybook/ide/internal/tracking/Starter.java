/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

import dev.daybook.ide.WorkDiary.Registration;
import dev.daybook.ide.internal.signals.WorkbenchSignals;

/**
 * Counts signals from the first tracking on, and ends the diary when the workbench goes down. Whoever tracks nothing
 * pays for no listener.
 */
@Component
@EventTopics({ UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED })
public final class Starter implements EventHandler {

	private final DiaryService diary;
	private @Nullable Registration waiting;
	private volatile @Nullable WorkbenchSignals signals;

	@Activate
	public Starter(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public void handleEvent(@Nullable Event event) {
		if (event == null || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		if (UIEvents.UILifeCycle.APP_STARTUP_COMPLETE.equals(event.getTopic())) {
			onDisplay(this::begin);
		} else {
			end();
		}
	}

	@Deactivate
	void deactivate() {
		onDisplay(this::endSignals);
	}

	private void begin() {
		if (waiting == null) {
			waiting = diary.onChange(this::changed);
			changed();
			SampleProject.importIfAsked();
		}
	}

	private void changed() {
		if (signals == null && diary.status().tracking()) {
			onDisplay(this::beginSignals);
		}
	}

	private void beginSignals() {
		if (signals == null && waiting != null) {
			var counting = new WorkbenchSignals(PlatformUI.getWorkbench(), diary.meter(), System::nanoTime);
			counting.start();
			signals = counting;
		}
	}

	private void end() {
		if (Display.getCurrent() != null) {
			endSignals();
		}
		diary.close();
	}

	private void endSignals() {
		var registered = waiting;
		waiting = null;
		if (registered != null) {
			registered.close();
		}
		var counting = signals;
		signals = null;
		if (counting != null) {
			counting.close();
		}
	}

	private static void onDisplay(Runnable task) {
		var display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display != null && !display.isDisposed()) {
			display.asyncExec(task);
		}
	}
}
