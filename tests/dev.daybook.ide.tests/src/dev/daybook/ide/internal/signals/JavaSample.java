/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.launching.IJavaLaunchConfigurationConstants;
import org.eclipse.jdt.launching.JavaRuntime;

import dev.daybook.testing.ui.Waits;

/** A real Java project of one test, that is built and launched; automatic builds are off while it lives. */
final class JavaSample implements AutoCloseable {

	private static final NullProgressMonitor NO_PROGRESS = new NullProgressMonitor();

	final IProject project;
	private final boolean autoBuilding = automaticBuilds(false);

	/**
	 * @param libraries
	 *            jars for its class path
	 */
	JavaSample(String name, IPath... libraries) throws CoreException {
		Waits.until("no automatic build is under way", JavaSample::noAutomaticBuildIsUnderWay);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(NO_PROGRESS);
		project.open(NO_PROGRESS);
		var description = project.getDescription();
		description.setNatureIds(new String[] { JavaCore.NATURE_ID });
		project.setDescription(description, NO_PROGRESS);
		project.getFolder("src").create(true, true, NO_PROGRESS);
		var path = new IClasspathEntry[libraries.length + 2];
		path[0] = JavaCore.newSourceEntry(project.getFolder("src").getFullPath());
		path[1] = JavaRuntime.getDefaultJREContainerEntry();
		for (var i = 0; i < libraries.length; i++) {
			path[i + 2] = JavaCore.newLibraryEntry(libraries[i], null, null);
		}
		JavaCore.create(project).setRawClasspath(path, project.getFullPath().append("bin"), NO_PROGRESS);
	}

	/** Writes a class of the default package. */
	IFile write(String className, String code) throws CoreException {
		var file = project.getFile("src/" + className + ".java");
		var bytes = code.getBytes(StandardCharsets.UTF_8);
		if (file.exists()) {
			file.setContents(bytes, IResource.FORCE, NO_PROGRESS);
		} else {
			file.create(bytes, IResource.FORCE, NO_PROGRESS);
		}
		return file;
	}

	void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, NO_PROGRESS);
	}

	/** Launches a class as a Java application. */
	ILaunch launch(String className, String mode) throws CoreException {
		return launch(IJavaLaunchConfigurationConstants.ID_JAVA_APPLICATION, className, mode);
	}

	/**
	 * Launches a class of JUnit tests.
	 *
	 * @param kind
	 *            such as {@code junit3}
	 */
	ILaunch test(String className, String kind) throws CoreException {
		var configuration = configuration("org.eclipse.jdt.junit.launchconfig", className);
		configuration.setAttribute("org.eclipse.jdt.junit.TEST_KIND", "org.eclipse.jdt.junit.loader." + kind);
		return configuration.launch("run", NO_PROGRESS, false, true);
	}

	static boolean noAutomaticBuildIsUnderWay() {
		return Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0;
	}

	/** Switches automatic builds, and returns whether they were on. */
	static boolean automaticBuilds(boolean on) throws CoreException {
		var workspace = ResourcesPlugin.getWorkspace();
		var description = workspace.getDescription();
		var before = description.isAutoBuilding();
		description.setAutoBuilding(on);
		workspace.setDescription(description);
		return before;
	}

	@Override
	public void close() throws CoreException {
		project.delete(true, true, NO_PROGRESS);
		automaticBuilds(autoBuilding);
	}

	private ILaunch launch(String type, String className, String mode) throws CoreException {
		return configuration(type, className).launch(mode, NO_PROGRESS, false, true);
	}

	private ILaunchConfigurationWorkingCopy configuration(String type, String className) throws CoreException {
		var launches = DebugPlugin.getDefault().getLaunchManager();
		var configuration = launches.getLaunchConfigurationType(type).newInstance(null, className);
		configuration.setAttribute(IJavaLaunchConfigurationConstants.ATTR_PROJECT_NAME, project.getName());
		configuration.setAttribute(IJavaLaunchConfigurationConstants.ATTR_MAIN_TYPE_NAME, className);
		return configuration;
	}
}
