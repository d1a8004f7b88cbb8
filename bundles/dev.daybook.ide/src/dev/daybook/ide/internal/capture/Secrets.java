/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.ide.prefs.CaptureRules;

/** Judges names, texts and files by the rules. For one thread. */
final class Secrets {

	private final PrivacyGlobs globs;
	private final Globs projects;
	private final Belongings belongings;
	/** What redacted editors and projects are called. */
	private final Set<String> names = new HashSet<>();

	Secrets(PrivacyGlobs globs, CaptureRules rules, Belongings belongings) {
		this.globs = globs;
		this.projects = new Globs(rules.projects());
		this.belongings = belongings;
		hide(belongings.hiddenProjects());
	}

	/** From now on no text may have this name. */
	void hide(Collection<String> more) {
		more.stream().map(Secrets::bare).filter(name -> !name.isEmpty()).forEach(names::add);
	}

	/** Why a file is redacted, or an empty string; {@code null} stands for one outside of the workspace. */
	String kindOf(@Nullable IResource resource) {
		if (resource != null && globs.matchesPath(resource.getFullPath().toString())) {
			return RedactedArea.EDITOR;
		}
		var project = resource == null ? null : resource.getProject();
		return project != null && projects.match(project.getName()) ? RedactedArea.PROJECT
				: belongings.kindOf(resource);
	}

	/** Whether the title or path of an editor is private by itself. */
	boolean isPrivateTitle(@Nullable String title) {
		return title != null && globs.matchesTitle(title);
	}

	/** Whether a text must not be seen. */
	boolean isIn(@Nullable String text) {
		return text != null && !text.isBlank()
				&& (globs.mentionedIn(text) || names.stream().anyMatch(n -> has(text, n)));
	}

	/** Whether a text has a name as words of its own. */
	private static boolean has(String text, String name) {
		for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			if (!isInWord(text, at - 1) && !isInWord(text, at + name.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isInWord(String text, int index) {
		return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
	}

	/** Without the mark of an unsaved editor. */
	private static String bare(String name) {
		return (name.startsWith("*") ? name.substring(1) : name).strip();
	}
}
