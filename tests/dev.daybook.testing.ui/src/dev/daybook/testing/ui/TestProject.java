/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing.ui;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** A project of one test with files to edit; closing it closes all editors and deletes it. UI thread only. */
public final class TestProject implements AutoCloseable {

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	private final IProject project;

	public TestProject(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	/** Makes a file in the project's root. */
	public IFile file(String name, String content) throws CoreException {
		var file = project.getFile(name);
		file.create(content.getBytes(StandardCharsets.UTF_8), IResource.FORCE, new NullProgressMonitor());
		return file;
	}

	/** Opens a file in the plain text editor of the active window. */
	public IEditorPart open(IFile file) throws CoreException {
		return IDE.openEditor(page(), file, TEXT_EDITOR);
	}

	/** The page of the active window. */
	public static IWorkbenchPage page() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return (window != null ? window : PlatformUI.getWorkbench().getWorkbenchWindows()[0]).getActivePage();
	}

	@Override
	public void close() throws CoreException {
		for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			window.getActivePage().closeAllEditors(false);
		}
		Waits.events();
		project.delete(true, true, new NullProgressMonitor());
	}
}
