/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts builds that ended, and whether they left errors. Facts: what builds again and again with nobody there is no
 * work. Runs on the thread that built, never looks at a file, and for the errors asks the markers of the projects that
 * the build changed.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class BuildSignals implements Source, IResourceChangeListener {

	private final IWorkspace workspace;
	private final Meter meter;

	BuildSignals(IWorkspace workspace, Meter meter) {
		this.workspace = workspace;
		this.meter = meter;
	}

	@Override
	public void start() {
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_BUILD);
	}

	@Override
	public void close() {
		workspace.removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		switch (event.getBuildKind()) {
		case IncrementalProjectBuilder.AUTO_BUILD -> ended(Signal.AUTO_BUILD, event);
		case IncrementalProjectBuilder.CLEAN_BUILD -> {
			// It takes away what a build made; the build that follows counts.
		}
		default -> ended(Signal.BUILD, event);
		}
	}

	private void ended(Signal kind, IResourceChangeEvent event) {
		if (kind == Signal.AUTO_BUILD && !workspace.isAutoBuilding()) {
			// The platform tells of automatic builds even when they are off, and it built nothing.
			return;
		}
		meter.count(kind);
		if (leftErrors(event)) {
			meter.count(Signal.BUILD_ERRORS);
		}
	}

	private static boolean leftErrors(IResourceChangeEvent event) {
		if (event.getSource() instanceof IProject project) {
			return hasErrors(project);
		}
		var delta = event.getDelta();
		return delta != null && Arrays.stream(delta.getAffectedChildren()).map(IResourceDelta::getResource)
				.anyMatch(BuildSignals::hasErrors);
	}

	private static boolean hasErrors(IResource project) {
		try {
			return project.isAccessible() && project.findMaxProblemSeverity(IMarker.PROBLEM, true,
					IResource.DEPTH_INFINITE) == IMarker.SEVERITY_ERROR;
		} catch (CoreException ignored) {
			// It was closed or deleted meanwhile, and has no errors any more.
			return false;
		}
	}
}
