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

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/** Runs the bench named by the system property {@code daybook.bench} when the workbench is up, then closes it. */
@Component
@EventTopics(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE)
public final class BenchStarter implements EventHandler {

	/** Long enough for what the IDE does in the background after its start. */
	private static final int SETTLE_MILLIS = 4000;

	@Reference
	private @Nullable ServiceComponentRuntime components;

	@Override
	public void handleEvent(@Nullable Event event) {
		var name = System.getProperty("daybook.bench");
		if (name != null) {
			var display = PlatformUI.getWorkbench().getDisplay();
			// Two turns of the event loop later everything that start-up had queued is done.
			display.asyncExec(() -> display.asyncExec(() -> prepare(name, display)));
		}
	}

	private void prepare(String name, Display display) {
		var idleMillis = ManagementFactory.getRuntimeMXBean().getUptime();
		display.timerExec(SETTLE_MILLIS, () -> run(name, idleMillis));
	}

	private Bench create(String name, long idleMillis) {
		return switch (name) {
		case "signal" -> new SignalBench(components);
		case "capture" -> new CaptureBench();
		default -> new StartupBench(idleMillis);
		};
	}

	private void run(String name, long idleMillis) {
		try {
			create(name, idleMillis).run(new Report());
		} catch (Exception | LinkageError e) {
			ILog.of(BenchStarter.class).error("The bench failed.", e);
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}
}
