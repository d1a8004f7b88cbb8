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

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** A real session of JDT's JUnit runs. */
class TestSignalsTest {

	private static final String TESTS = """
			public class SumTest extends junit.framework.TestCase {
				public void testOne() { assertEquals(1, 1); }
				public void testTwo() { assertEquals(2, 2); }
				public void testFails() { assertEquals(1, 2); }
				public void testBreaks() { throw new IllegalStateException("broken"); }
				public void testThree() { assertEquals(3, 3); }
			}
			""";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final JavaSample sample;
	private final CountedWorkbench workbench = new CountedWorkbench();

	TestSignalsTest() throws CoreException {
		sample = new JavaSample("tested", jarOf("org.junit"));
		sample.write("SumTest", TESTS);
		sample.build();
	}

	@AfterEach
	void cleanUp() throws CoreException {
		workbench.close();
		sample.close();
	}

	@Test
	void aSessionCountsWithWhatPassedAndFailed() throws CoreException {
		var session = sample.test("SumTest");

		Waits.until("the session is counted", () -> workbench.count(Signal.TEST) > 0);
		assertEquals(List.of(1, 3, 2), workbench.counts(Signal.TEST, Signal.TEST_PASSED, Signal.TEST_FAILED));
		assertFalse(workbench.seen().active(), "a runner that tests by itself is no person");
		end(session);
	}

	private static void end(ILaunch session) {
		Waits.until("the session's program ended", session::isTerminated);
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(session);
	}

	private static IPath jarOf(String bundle) {
		var file = FileLocator.getBundleFileLocation(Platform.getBundle(bundle)).orElseThrow();
		return IPath.fromFile(file);
	}
}
