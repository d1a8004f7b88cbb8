/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import dev.daybook.ide.prefs.DaybookPreferences;

/** Asks what is not to be seen. */
final class SeenDialogs {

	private SeenDialogs() {
	}

	/** Identifiers of views that the IDE has, and of editors that are open. */
	static List<String> parts(Shell shell) {
		var names = new TreeMap<String, String>();
		for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			names.put(view.getId(), view.getLabel());
		}
		for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (var editor : page.getEditorReferences()) {
					names.put(editor.getId(), Messages.Seen_Editor);
				}
			}
		}
		var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
				id -> NLS.bind(Messages.Seen_Part, names.getOrDefault(String.valueOf(id), ""), id)));
		return ask(dialog, Messages.Seen_PartTitle, names.keySet().toArray());
	}

	/** Names of projects of the workspace. */
	static List<String> projects(Shell shell) {
		var names = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(p -> p.getName());
		var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(String::valueOf));
		return ask(dialog, Messages.Seen_ProjectTitle, names.toArray());
	}

	private static List<String> ask(ElementListSelectionDialog dialog, String title, Object[] elements) {
		dialog.setTitle(title);
		dialog.setMessage(Messages.Seen_Choose);
		dialog.setMultipleSelection(true);
		dialog.setElements(elements);
		return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(String::valueOf).toList() : List.of();
	}

	/** A pattern for identifiers of views and editors. */
	static List<String> pattern(Shell shell) {
		var dialog = new InputDialog(shell, Messages.Seen_PatternTitle, Messages.Seen_PatternMessage, "",
				text -> DaybookPreferences.isGlob(text.strip()) ? null : Messages.Seen_PatternFault);
		return dialog.open() == Window.OK ? List.of(dialog.getValue().strip()) : List.of();
	}
}
