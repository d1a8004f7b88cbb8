/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.util.List;
import java.util.function.LongSupplier;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.Meter;

/**
 * Everything the workbench is asked to notice, behind one switch: input, edits, saves, activated parts, navigation,
 * commands, links, builds, and where the IDE has them, searches, launches, debugging and tests. UI thread only.
 */
public final class WorkbenchSignals implements AutoCloseable {

	private static final String DEBUG = "org.eclipse.debug.core";
	private static final String SEARCH = "org.eclipse.search";
	private static final String JUNIT = "org.eclipse.jdt.junit.core";

	private final List<Source> sources;
	private boolean started;

	/**
	 * @param meter
	 *            where signals are counted
	 * @param nanos
	 *            monotonic time in nanoseconds, as in {@link System#nanoTime()}
	 */
	public WorkbenchSignals(IWorkbench workbench, Meter meter, LongSupplier nanos) {
		var presence = new Presence(nanos);
		var display = workbench.getDisplay();
		var navigation = new NavigationSignals(workbench, meter, presence);
		sources = List.of(new ChosenKinds(meter), new InputSignals(display, meter, presence),
				new DocumentSignals(FileBuffers.getTextFileBufferManager(), meter, presence, display.getThread(),
						navigation::edited),
				new PartSignals(workbench, meter, presence), navigation,
				new CommandSignals(workbench.getService(ICommandService.class), meter, presence),
				new BrowserSignals(display, meter, presence, nanos), new FocusSignals(display, meter),
				new LockSignals(meter),
				new BuildSignals(ResourcesPlugin.getWorkspace(), meter),
				new WhenActive(context(), SEARCH, () -> new SearchSignals(display, meter, presence)),
				new WhenActive(context(), DEBUG, () -> new LaunchSignals(meter)),
				new WhenActive(context(), JUNIT, () -> new TestSignals(meter)));
	}

	/** Begins to count. Does nothing when already begun. */
	public void start() {
		if (!started) {
			started = true;
			sources.forEach(Source::start);
		}
	}

	/** Stops counting and leaves no listener behind. Does nothing when not begun. */
	@Override
	public void close() {
		if (started) {
			started = false;
			sources.forEach(Source::close);
		}
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(WorkbenchSignals.class).getBundleContext();
	}
}
