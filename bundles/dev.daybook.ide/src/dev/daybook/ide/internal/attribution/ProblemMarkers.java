/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.attribution.DaybookFile;
import dev.daybook.core.attribution.Problem;
import dev.daybook.ide.internal.commits.Repository;
import dev.daybook.ide.internal.commits.RepositoryFinder;

/**
 * Marks errors in the {@code .daybook} files of the workspace, in a job, and takes the marks away when they are mended.
 */
final class ProblemMarkers implements IResourceChangeListener, AutoCloseable {

	static final String TYPE = "dev.daybook.ide.attributionProblem";
	/** A save and a refresh come in several events. */
	private static final long DELAY_MILLIS = 100;
	private static final int OTHER_CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED;
	private static final int OTHER_PROJECT = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION;

	private final DaybookFiles files = new DaybookFiles();
	private final Job job = new Check();
	private volatile Set<IFile> watched = Set.of();

	void open() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		job.schedule();
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		job.cancel();
	}

	/** Looks at the few places where a file can be, however much has changed. */
	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		var delta = event == null ? null : event.getDelta();
		if (delta != null && (Arrays.stream(delta.getAffectedChildren()).anyMatch(ProblemMarkers::isOtherProject)
				|| watched.stream().anyMatch(f -> isOther(delta.findMember(f.getFullPath()))))) {
			job.schedule(DELAY_MILLIS);
		}
	}

	private static boolean isOtherProject(IResourceDelta project) {
		return project.getKind() != IResourceDelta.CHANGED || (project.getFlags() & OTHER_PROJECT) != 0;
	}

	private static boolean isOther(@Nullable IResourceDelta file) {
		return file != null && (file.getKind() != IResourceDelta.CHANGED || (file.getFlags() & OTHER_CONTENT) != 0);
	}

	private final class Check extends Job {

		Check() {
			super(Messages.checking);
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			Set<IFile> found = new LinkedHashSet<>();
			Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
					.forEach(project -> found.addAll(candidates(project)));
			watched = Set.copyOf(found);
			found.stream().filter(IResource::isAccessible).forEach(this::mark);
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return family == Background.FAMILY;
		}

		private void mark(IFile file) {
			var location = file.getLocation();
			if (location != null) {
				try {
					// As one change, so that nobody sees half of it, nor another look does the same at the same time.
					file.getWorkspace().run(run -> update(file, files.read(location.toPath()).problems()), file,
							IWorkspace.AVOID_UPDATE, null);
				} catch (CoreException e) {
					// Without names: in private mode the log must not tell where the work was.
					ILog.of(ProblemMarkers.class)
							.warn("The errors of a .daybook file could not be marked: " + e.getClass().getName());
				}
			}
		}
	}

	/** Where the files of a project and its repository are in the workspace; one outside of it cannot be marked. */
	private static List<IFile> candidates(IProject project) {
		var location = project.getLocation();
		if (location == null) {
			return List.of();
		}
		var folder = location.toPath();
		Path top = RepositoryFinder.find(folder).map(Repository::workTree).orElse(folder);
		return Stream.of(folder, top).distinct()
				.flatMap(f -> Arrays.stream(ResourcesPlugin.getWorkspace().getRoot()
						.findFilesForLocationURI(f.resolve(DaybookFile.NAME).toUri())))
				.toList();
	}

	private static void update(IFile file, List<Problem> problems) throws CoreException {
		var wanted = problems.stream().map(ProblemMarkers::attributes).toList();
		var marked = Arrays.stream(file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)).toList();
		if (isSame(marked, wanted)) {
			return;
		}
		file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
		for (var attributes : wanted) {
			file.createMarker(TYPE, attributes);
		}
	}

	private static boolean isSame(List<IMarker> marked, List<Map<String, Object>> wanted) throws CoreException {
		for (var i = 0; i < Math.min(marked.size(), wanted.size()); i++) {
			for (var attribute : wanted.get(i).entrySet()) {
				if (!Objects.equals(attribute.getValue(), marked.get(i).getAttribute(attribute.getKey()))) {
					return false;
				}
			}
		}
		return marked.size() == wanted.size();
	}

	private static Map<String, Object> attributes(Problem problem) {
		return Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, problem.sentence(),
				IMarker.LINE_NUMBER, problem.line(), IMarker.CHAR_START, problem.offset(), IMarker.CHAR_END,
				problem.offset() + problem.length());
	}
}
