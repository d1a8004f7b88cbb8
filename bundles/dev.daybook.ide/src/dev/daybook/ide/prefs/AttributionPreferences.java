/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.prefs;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

import dev.daybook.core.attribution.Rules;
import dev.daybook.ide.Attribution.Mode;

/** What decides on the contract, with its types and defaults. Safe from any thread. */
public final class AttributionPreferences {

	/** The person's rules as {@link Rules#write()}. */
	public static final String RULES = "attribution.rules";
	/** Name of a {@link Mode}. */
	public static final String MODE = "attribution.mode";
	public static final Mode DEFAULT_MODE = Mode.OFFER;
	/** In a project's scope: identifier of its contract. */
	public static final String CONTRACT = "contract";

	private final IPreferencesService service = Platform.getPreferencesService();

	/**
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if what is stored cannot be read
	 */
	public Rules rules() {
		return Rules.read(service.getString(DaybookPreferences.NODE, RULES, "", null));
	}

	public void setRules(Rules rules) {
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).put(RULES, rules.write());
		flush();
	}

	public Mode mode() {
		var stored = service.getString(DaybookPreferences.NODE, MODE, DEFAULT_MODE.name(), null);
		return Arrays.stream(Mode.values()).filter(m -> m.name().equals(stored)).findFirst().orElse(DEFAULT_MODE);
	}

	public void setMode(Mode mode) {
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).put(MODE, mode.name());
		flush();
	}

	/** The contract that a project names, empty when none. */
	public String contract(IProject project) {
		return project.isOpen() ? new ProjectScope(project).getNode(DaybookPreferences.NODE).get(CONTRACT, "").strip()
				: "";
	}

	/**
	 * Names a project's contract, empty for none.
	 *
	 * @throws IllegalStateException
	 *             with a sentence for the person, if it cannot be saved; then nothing is changed
	 */
	public void setContract(IProject project, String contract) {
		var before = contract(project);
		try {
			put(project, contract);
		} catch (BackingStoreException | IllegalStateException e) {
			putBack(project, before);
			throw new IllegalStateException(NLS.bind(Messages.projectNotSaved, project.getName(), e.getMessage()), e);
		}
	}

	private static void put(IProject project, String contract) throws BackingStoreException {
		var node = new ProjectScope(project).getNode(DaybookPreferences.NODE);
		if (contract.isEmpty()) {
			node.remove(CONTRACT);
		} else {
			node.put(CONTRACT, contract);
		}
		node.flush();
	}

	private static void putBack(IProject project, String contract) {
		try {
			put(project, contract);
		} catch (BackingStoreException | IllegalStateException ignored) {
			// What is on the disk is what was there before; only the node in memory had to be put back.
		}
	}

	private static void flush() {
		try {
			InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).flush();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(NLS.bind(Messages.notSaved, e.getMessage()), e);
		}
	}
}
