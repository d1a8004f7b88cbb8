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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

class BuildSignalsTest {

	private static final String GOOD = "class A { int n = 1; }";
	private static final String BAD = "class A { int n = oops; }";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final JavaSample sample;
	private final CountedWorkbench workbench = new CountedWorkbench();

	BuildSignalsTest() throws CoreException {
		sample = new JavaSample("built");
		sample.build();
		workbench.forget();
	}

	@AfterEach
	void cleanUp() throws CoreException {
		workbench.close();
		sample.close();
	}

	@Test
	void aBuildThatIsAskedForCountsWithItsResult() throws CoreException {
		sample.write("A", GOOD);
		sample.build();
		assertEquals(List.of(1, 0, 0), builds());

		sample.write("A", BAD);
		sample.build();
		assertEquals(List.of(2, 0, 1), builds());
	}

	@Test
	void aBuildOfTheWholeWorkspaceCountsWithItsResult() throws CoreException {
		sample.write("A", BAD);
		ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
		assertEquals(List.of(1, 0, 1), builds());
	}

	@Test
	void cleaningIsNoBuild() throws CoreException {
		sample.project.build(IncrementalProjectBuilder.CLEAN_BUILD, new NullProgressMonitor());
		assertEquals(List.of(0, 0, 0), builds());
	}

	@Test
	void anAutomaticBuildCountsWithItsResult() throws CoreException {
		JavaSample.automaticBuilds(true);
		sample.write("A", BAD);
		Waits.until("the automatic build ended with errors", () -> workbench.count(Signal.BUILD_ERRORS) > 0);
		assertTrue(workbench.count(Signal.AUTO_BUILD) > 0);
		assertEquals(0, workbench.count(Signal.BUILD));
	}

	@Test
	void anAutomaticBuildThatIsSwitchedOffDoesNotCount() throws CoreException {
		sample.write("A", BAD);
		Waits.until("the platform has not built", () -> JavaSample.noAutomaticBuildIsUnderWay());
		assertEquals(List.of(0, 0, 0), builds());
	}

	@Test
	void automaticBuildsInALoopLetTheTrackerGoIdle() throws CoreException {
		JavaSample.automaticBuilds(true);
		assertEquals(Set.of(), workbench.takenForAPersonDuring(this::changeAndWaitForTheBuild));
		assertTrue(workbench.count(Signal.AUTO_BUILD) >= 12);
	}

	@Test
	void nothingCountsAfterClose() throws CoreException {
		workbench.close();
		sample.write("A", GOOD);
		sample.build();
		assertEquals(List.of(0, 0, 0), builds());
	}

	private int changes;

	private void changeAndWaitForTheBuild() {
		var output = sample.project.getFile("bin/A.class");
		var before = output.getModificationStamp();
		var builds = workbench.count(Signal.AUTO_BUILD);
		try {
			sample.write("A", "class A { int n = " + changes++ + "; }");
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
		// A build writes its classes before it tells that it ended.
		Waits.until("the change is built",
				() -> output.getModificationStamp() != before && workbench.count(Signal.AUTO_BUILD) > builds);
	}

	private List<Integer> builds() {
		return workbench.counts(Signal.BUILD, Signal.AUTO_BUILD, Signal.BUILD_ERRORS);
	}
}
