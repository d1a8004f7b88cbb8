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
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Keeps the {@link CaptureRules}. Lists are stored one entry a line; what is not stored has the value of
 * {@link CaptureRules#DEFAULT}. Safe from any thread.
 */
public final class CapturePreferences {

	public static final String PARTS = "capture.hiddenParts";
	public static final String NEVER = "capture.neverParts";
	public static final String PROJECTS = "capture.hiddenProjects";
	public static final String UNASSIGNED = "capture.hideUnassigned";
	public static final String BROWSERS = "capture.hideBrowsers";
	/** Name of a {@link CaptureRules.Shown}. */
	public static final String WINDOWS = "capture.windows";

	private final IPreferencesService service = Platform.getPreferencesService();

	/** The rules of this moment. */
	public CaptureRules load() {
		var defaults = CaptureRules.DEFAULT;
		return new CaptureRules(new DaybookPreferences().privacyGlobs(), list(PARTS, defaults.parts()),
				list(NEVER, defaults.never()), list(PROJECTS, defaults.projects()),
				service.getBoolean(DaybookPreferences.NODE, UNASSIGNED, defaults.unassigned(), null),
				service.getBoolean(DaybookPreferences.NODE, BROWSERS, defaults.browsers(), null), windows());
	}

	/**
	 * Stores rules; they hold from the next shot on.
	 *
	 * @throws IllegalArgumentException
	 *             if one of the patterns is not {@linkplain DaybookPreferences#isGlob usable}; then nothing is changed
	 * @throws IllegalStateException
	 *             with a sentence for the person, if they cannot be written to the disk; until the IDE ends they hold
	 */
	public void save(CaptureRules rules) {
		for (var list : List.of(rules.files(), rules.parts(), rules.never(), rules.projects())) {
			list.stream().filter(line -> !DaybookPreferences.isGlob(line)).findFirst().ifPresent(line -> {
				throw new IllegalArgumentException(NLS.bind(Messages.noPattern, line));
			});
		}
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		node.put(DaybookPreferences.PRIVACY_GLOBS, String.join("\n", rules.files()));
		put(node, PARTS, rules.parts());
		put(node, NEVER, rules.never());
		put(node, PROJECTS, rules.projects());
		node.putBoolean(UNASSIGNED, rules.unassigned());
		node.putBoolean(BROWSERS, rules.browsers());
		node.put(WINDOWS, rules.windows().name());
		flush(node);
	}

	/** Loads the rules, changes them and saves them, as {@link #save} does. */
	public CaptureRules change(UnaryOperator<CaptureRules> change) {
		var changed = change.apply(load());
		save(changed);
		return changed;
	}

	private static void put(IEclipsePreferences node, String key, List<String> lines) {
		node.put(key, String.join("\n", lines));
	}

	private static void flush(IEclipsePreferences node) {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(NLS.bind(Messages.notSaved, e.getMessage()), e);
		}
	}

	private CaptureRules.Shown windows() {
		var stored = service.getString(DaybookPreferences.NODE, WINDOWS, "", null);
		return Arrays.stream(CaptureRules.Shown.values()).filter(s -> s.name().equals(stored)).findFirst()
				.orElse(CaptureRules.DEFAULT.windows());
	}

	private List<String> list(String key, List<String> defaults) {
		return service.getString(DaybookPreferences.NODE, key, String.join("\n", defaults), null).lines()
				.map(String::strip).filter(line -> !line.isEmpty()).toList();
	}
}
