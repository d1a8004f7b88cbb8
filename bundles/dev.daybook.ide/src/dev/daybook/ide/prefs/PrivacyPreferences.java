/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.prefs;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

import dev.daybook.core.contract.Terms;

/**
 * What the person keeps private, with its types and defaults. The stricter of the person and the contract's terms wins.
 * Safe from any thread; reads the value of the moment. What is set holds at once, and is on the disk when the call
 * returns; an {@link IllegalStateException} with a sentence for the person tells that it is not.
 */
public final class PrivacyPreferences {

	/** Identifiers of parts in which private mode is on by itself, one a line. */
	public static final String PRIVATE_PARTS = "private.parts";
	/** Names of projects in which private mode is on by itself, one a line. */
	public static final String PRIVATE_PROJECTS = "private.projects";
	/** Whether names of projects and repositories may be told. */
	public static final String PROJECT_NAMES = "names.projects";
	public static final boolean DEFAULT_PROJECT_NAMES = true;
	/** Whether names of files may be told. */
	public static final String FILE_NAMES = "names.files";
	public static final boolean DEFAULT_FILE_NAMES = false;

	private final IPreferencesService service = Platform.getPreferencesService();

	public Set<String> privateParts() {
		return lines(PRIVATE_PARTS);
	}

	public void setPrivateParts(Collection<String> ids) {
		put(PRIVATE_PARTS, String.join("\n", new TreeSet<>(ids)));
	}

	public Set<String> privateProjects() {
		return lines(PRIVATE_PROJECTS);
	}

	public void setPrivateProjects(Collection<String> names) {
		put(PRIVATE_PROJECTS, String.join("\n", new TreeSet<>(names)));
	}

	/** Whether the person lets names of projects be told. */
	public boolean projectNames() {
		return service.getBoolean(DaybookPreferences.NODE, PROJECT_NAMES, DEFAULT_PROJECT_NAMES, null);
	}

	public void setProjectNames(boolean told) {
		put(PROJECT_NAMES, String.valueOf(told));
	}

	/** Whether names of projects are told under these terms. */
	public boolean projectNames(Terms terms) {
		return terms.projectNames() && projectNames();
	}

	/** Whether the person lets names of files be told. */
	public boolean fileNames() {
		return service.getBoolean(DaybookPreferences.NODE, FILE_NAMES, DEFAULT_FILE_NAMES, null);
	}

	public void setFileNames(boolean told) {
		put(FILE_NAMES, String.valueOf(told));
	}

	/** Whether names of files are told under these terms. */
	public boolean fileNames(Terms terms) {
		return terms.fileNames() && fileNames();
	}

	private Set<String> lines(String key) {
		return service.getString(DaybookPreferences.NODE, key, "", null).lines().map(String::strip)
				.filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	private static void put(String key, String value) {
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		node.put(key, value);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(NLS.bind(Messages.notSaved, e.getMessage()), e);
		}
	}
}
