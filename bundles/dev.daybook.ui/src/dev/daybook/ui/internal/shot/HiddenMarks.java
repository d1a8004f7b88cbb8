/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;

import dev.daybook.ide.prefs.CapturePreferences;
import dev.daybook.ide.prefs.CaptureRules;

/** What the person marked once to be hidden in every shot. */
final class HiddenMarks {

	private final CapturePreferences preferences = new CapturePreferences();

	/**
	 * Hides a view, or the file of an editor, or shows what was hidden so.
	 *
	 * @return what holds from now on, as a sentence
	 * @throws RuntimeException
	 *             with a sentence for the person, if it cannot be kept
	 */
	String toggle(IWorkbenchPart part) {
		var file = part instanceof IEditorPart editor ? Adapters.adapt(editor.getEditorInput(), IResource.class) : null;
		return file == null ? toggleView(part.getSite().getId(), part.getTitle())
				: toggleFile(file.getFullPath().makeRelative().toString());
	}

	private String toggleView(String id, String title) {
		var rules = preferences.load();
		var hidden = isHidden(rules, id);
		preferences.save(hidden ? rules.showingPart(id) : rules.hidingPart(id));
		return NLS.bind(hidden ? Messages.Hide_ViewShown : Messages.Hide_ViewHidden, title);
	}

	private String toggleFile(String path) {
		var rules = preferences.load();
		var hidden = rules.files().contains(path);
		preferences.save(hidden ? rules.showingFile(path) : rules.hidingFile(path));
		return NLS.bind(hidden ? Messages.Hide_FileShown : Messages.Hide_FileHidden, path);
	}

	boolean isHidden(String id) {
		return isHidden(preferences.load(), id);
	}

	/** Hides exactly these of the views that were offered; all other rules stay as they are. */
	void hide(Set<String> hidden, List<String> offered) {
		preferences.change(rules -> {
			var changed = rules;
			for (var id : offered) {
				changed = hidden.contains(id) ? changed.hidingPart(id) : changed.showingPart(id);
			}
			return changed;
		});
	}

	private static boolean isHidden(CaptureRules rules, String id) {
		return rules.parts().stream().anyMatch(id::equalsIgnoreCase);
	}
}
