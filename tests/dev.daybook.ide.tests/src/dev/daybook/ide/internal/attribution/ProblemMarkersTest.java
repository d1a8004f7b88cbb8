/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

class ProblemMarkersTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final ProblemMarkers markers = new ProblemMarkers();
	private final TestProject project = new TestProject("marked");

	ProblemMarkersTest() throws CoreException {
		markers.open();
	}

	@AfterEach
	void close() throws CoreException {
		markers.close();
		project.close();
	}

	private static List<IMarker> marks(IFile file) {
		try {
			return Arrays.asList(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static void write(IFile file, String text) throws CoreException {
		file.setContents(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, new NullProgressMonitor());
	}

	@Test
	void anErrorIsMarkedWithLineAndReasonUntilItIsMended() throws CoreException {
		var file = project.file(".daybook", "# ours\ncontract acme\n");
		Waits.until("the error is marked", () -> marks(file).size() == 1);
		var mark = marks(file).getFirst();
		assertEquals(2, mark.getAttribute(IMarker.LINE_NUMBER, 0));
		assertEquals(7, mark.getAttribute(IMarker.CHAR_START, 0));
		assertEquals(20, mark.getAttribute(IMarker.CHAR_END, 0));
		assertEquals(IMarker.SEVERITY_ERROR, mark.getAttribute(IMarker.SEVERITY, -1));
		assertEquals("There is no = after \"contract\". Write contract = ID, or path GLOB = ID, or # and a comment.",
				mark.getAttribute(IMarker.MESSAGE, ""));

		write(file, "nonsense\npath [ = a\n");
		Waits.until("both errors are marked", () -> marks(file).size() == 2);

		write(file, "contract = acme\n");
		Waits.until("no error is marked", () -> marks(file).isEmpty());
	}
}
