/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench.ide;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** A window as in daily work: a project, a Java file of some length in its editor. */
final class Content {

	private static final int METHODS = 120;

	private Content() {
	}

	static IEditorPart open() throws CoreException {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject("bench");
		if (!project.exists()) {
			project.create(new NullProgressMonitor());
		}
		project.open(new NullProgressMonitor());
		var file = project.getFile("Invoices.java");
		if (!file.exists()) {
			file.create(source().getBytes(StandardCharsets.UTF_8), IResource.FORCE, new NullProgressMonitor());
		}
		var editor = openEditor(file);
		events();
		return editor;
	}

	private static IEditorPart openEditor(IFile file) throws PartInitException {
		return IDE.openEditor(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), file);
	}

	private static String source() {
		var text = new StringBuilder("package bench;\n\n/** Invoices by month. */\npublic class Invoices {\n");
		for (var i = 0; i < METHODS; i++) {
			text.append("""

						/** Adds the lines of month %1$d and rounds once, at the end. */
						long total%1$d(java.util.List<Long> cents, double tax) {
							var sum = 0L;
							for (var line : cents) {
								sum += line; // never rounded here, see "rounding" in the contract
							}
							return Math.round(sum * (1.0 + tax));
						}
					""".formatted(i));
		}
		return text.append("}\n").toString();
	}

	/** Handles everything that waits in the event loop. */
	static void events() {
		var display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// Each call handles one.
		}
	}
}
