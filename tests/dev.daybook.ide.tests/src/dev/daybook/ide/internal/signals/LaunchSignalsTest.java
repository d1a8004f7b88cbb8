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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.jdt.debug.core.JDIDebugModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** Real programs are launched and debugged. */
class LaunchSignalsTest {

	private static final String LOOP = """
			public class Loop {
				public static void main(String[] args) {
					for (int i = 0; i < 1000; i++) {
						int square = i * i;
						int cube = square * i;
					}
				}
			}
			""";
	private static final int FIRST_LINE_OF_THE_BODY = 4;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final JavaSample sample;
	private final CountedWorkbench workbench = new CountedWorkbench();
	private Optional<ILaunch> launched = Optional.empty();

	LaunchSignalsTest() throws CoreException {
		sample = new JavaSample("launched");
	}

	@AfterEach
	void cleanUp() throws CoreException {
		if (launched.isPresent()) {
			launched.get().terminate();
			Waits.until("the program ended", () -> launched.get().isTerminated());
			DebugPlugin.getDefault().getLaunchManager().removeLaunch(launched.get());
		}
		workbench.close();
		sample.close();
	}

	@Test
	void aProgramThatIsRunCounts() throws CoreException {
		launch(ILaunchManager.RUN_MODE);

		Waits.until("the program ended", () -> launched.get().isTerminated());
		assertEquals(List.of(1, 0, 0, 0), launches());
		assertFalse(workbench.seen().active(), "the click that launches counts, not the program");
	}

	@Test
	void debuggingCountsTheLaunchItsStopsAndItsSteps() throws CoreException {
		var thread = debugToTheBreakpoint();
		assertEquals(List.of(0, 1, 0, 1), launches());

		step(thread);
		assertEquals(List.of(0, 1, 1, 1), launches());

		resume(thread);
		assertEquals(List.of(0, 1, 1, 2), launches());
	}

	@Test
	void aBreakpointThatIsPassedInALoopLetsTheTrackerGoIdle() throws CoreException {
		var thread = debugToTheBreakpoint();

		assertEquals(Set.of(), workbench.takenForAPersonDuring(() -> resume(thread)));
		assertEquals(12, workbench.count(Signal.SUSPEND));
	}

	@Test
	void nothingCountsAfterClose() throws CoreException {
		workbench.close();
		launch(ILaunchManager.RUN_MODE);

		Waits.until("the program ended", () -> launched.get().isTerminated());
		assertEquals(List.of(0, 0, 0, 0), launches());
	}

	private void launch(String mode) throws CoreException {
		sample.write("Loop", LOOP);
		sample.build();
		launched = Optional.of(sample.launch("Loop", mode));
	}

	private IThread debugToTheBreakpoint() throws CoreException {
		JDIDebugModel.createLineBreakpoint(sample.write("Loop", LOOP), "Loop", FIRST_LINE_OF_THE_BODY, -1, -1, 0, true,
				null);
		launch(ILaunchManager.DEBUG_MODE);
		Waits.until("the program stopped at the breakpoint", () -> stopped().isPresent());
		Waits.until("the stop is counted", () -> workbench.count(Signal.SUSPEND) == 1);
		return stopped().get();
	}

	private Optional<IThread> stopped() {
		try {
			var threads = launched.get().getDebugTarget().getThreads();
			return Arrays.stream(threads).filter(IThread::isSuspended).findAny();
		} catch (DebugException e) {
			throw new AssertionError(e);
		}
	}

	private void step(IThread thread) {
		var before = workbench.count(Signal.DEBUG);
		doIt(thread::stepOver);
		Waits.until("the step is counted", () -> workbench.count(Signal.DEBUG) > before);
		Waits.until("the step ended", () -> thread.isSuspended() && !thread.isStepping());
	}

	private void resume(IThread thread) {
		var before = workbench.count(Signal.SUSPEND);
		doIt(thread::resume);
		Waits.until("the program stopped again", () -> workbench.count(Signal.SUSPEND) > before);
		Waits.until("the program can be resumed", thread::canResume);
	}

	private interface Action {
		void run() throws DebugException;
	}

	private static void doIt(Action action) {
		try {
			action.run();
		} catch (DebugException e) {
			throw new AssertionError(e);
		}
	}

	private List<Integer> launches() {
		return workbench.counts(Signal.LAUNCH, Signal.DEBUG_LAUNCH, Signal.DEBUG, Signal.SUSPEND);
	}
}
