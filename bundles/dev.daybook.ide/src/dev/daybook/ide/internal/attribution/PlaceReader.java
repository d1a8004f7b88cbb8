/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.attribution.DaybookFile;
import dev.daybook.core.attribution.Place;
import dev.daybook.core.attribution.Rules;
import dev.daybook.core.attribution.Sources;
import dev.daybook.ide.internal.commits.FactsReader;
import dev.daybook.ide.internal.commits.RepositoryFacts;
import dev.daybook.ide.prefs.AttributionPreferences;

/** Finds out what the rules have to know about a subject. Reads files: not for the UI thread; any other. */
final class PlaceReader {

	/**
	 * A subject with what decides on it.
	 *
	 * @param place
	 *            what the rules see
	 * @param property
	 *            contract that the project names, empty for none
	 * @param file
	 *            what the {@code .daybook} file says
	 * @param pathInFile
	 *            path from the folder of that file on, {@code null} without one
	 */
	record Found(Place place, String property, DaybookFile file, @Nullable String pathInFile) {

		Sources with(Rules rules) {
			return new Sources(property, file, pathInFile, rules);
		}
	}

	private final FactsReader repositories = new FactsReader();
	private final DaybookFiles files = new DaybookFiles();
	private final AttributionPreferences preferences;

	PlaceReader(AttributionPreferences preferences) {
		this.preferences = preferences;
	}

	Found read(Subject subject) {
		var location = subject.location();
		var project = subject.project();
		var repository = location == null ? Optional.<RepositoryFacts>empty() : repositories.read(folder(location));
		var own = projectFolder(project);
		var top = repository.isPresent() ? repository.get().workTree() : own;
		var inTop = relative(top, location);
		var place = new Place(project == null ? "" : project.getName(), inTop == null ? subject.path() : inTop,
				repository.map(RepositoryFacts::remotes).orElse(Set.of()),
				repository.map(RepositoryFacts::branch).orElse(""));
		var folder = nearest(own, top);
		return new Found(place, project == null ? "" : preferences.contract(project),
				folder == null ? DaybookFile.NONE : files.read(folder.resolve(DaybookFile.NAME)),
				relative(folder, location));
	}

	/**
	 * The folder whose file counts: the project's or the repository's, and the inner one if both have a file. A
	 * repository can hold many projects, and a project many repositories.
	 */
	private @Nullable Path nearest(@Nullable Path project, @Nullable Path top) {
		if (project == null || top == null) {
			return top;
		}
		var inner = project.startsWith(top) ? project : top;
		var outer = inner == project ? top : project;
		return files.exists(inner) ? inner : outer;
	}

	/** With slashes on every system. */
	private static @Nullable String relative(@Nullable Path folder, @Nullable Path location) {
		return folder != null && location != null && location.startsWith(folder)
				? folder.relativize(location).toString().replace('\\', '/')
				: null;
	}

	private static Path folder(Path location) {
		var parent = location.getParent();
		return parent == null || Files.isDirectory(location) ? location : parent;
	}

	private static @Nullable Path projectFolder(@Nullable IProject project) {
		var location = project == null ? null : project.getLocation();
		return location == null ? null : location.toPath();
	}
}
