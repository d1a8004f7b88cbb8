/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Brings the project that a system property names into the workspace, so that a first try has something to work on. */
final class SampleProject extends WorkspaceJob {

	private static final String PROPERTY = "daybook.sample.project";

	private final IPath folder;

	private SampleProject(IPath folder) {
		super("Import " + folder.lastSegment());
		this.folder = folder;
		setSystem(true);
		setRule(ResourcesPlugin.getWorkspace().getRoot());
	}

	static void importIfAsked() {
		var folder = System.getProperty(PROPERTY);
		if (folder != null && !folder.isBlank()) {
			new SampleProject(IPath.fromOSString(folder)).schedule();
		}
	}

	@Override
	public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, 2);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		var description = workspace.loadProjectDescription(folder.append(".project"));
		var project = workspace.getRoot().getProject(description.getName());
		if (!project.exists()) {
			project.create(description, progress.split(1));
			project.open(progress.split(1));
		}
		return Status.OK_STATUS;
	}
}
