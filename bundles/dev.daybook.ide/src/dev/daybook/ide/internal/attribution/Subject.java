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
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is worked on.
 *
 * @param project
 *            the project, {@code null} for a file outside of the workspace
 * @param location
 *            on the disk, {@code null} when it is not there
 * @param path
 *            path in the project
 */
record Subject(@Nullable IProject project, @Nullable Path location, String path) {

	/** Empty for the workspace itself, which is no place to work in. */
	static Optional<Subject> of(IResource resource) {
		var project = resource.getProject();
		if (project == null) {
			return Optional.empty();
		}
		var location = resource.getLocation();
		return Optional.of(new Subject(project, location == null ? null : location.toPath(),
				resource.getProjectRelativePath().toString()));
	}

	/** A file outside of the workspace. */
	static Subject of(Path file) {
		return new Subject(null, file, String.valueOf(file.getFileName()));
	}
}
