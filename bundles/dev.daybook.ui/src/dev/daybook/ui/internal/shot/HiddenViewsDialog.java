/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Lets the person choose among the open views those that no shot shows. */
final class HiddenViewsDialog {

	private final HiddenMarks marks;

	HiddenViewsDialog(HiddenMarks marks) {
		this.marks = marks;
	}

	void open(@Nullable Shell shell) {
		var views = openViews();
		var dialog = ListSelectionDialog.of(List.copyOf(views.keySet()))
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(id -> views.getOrDefault(String.valueOf(id), "")))
				.title(Messages.Hide_Title).message(Messages.Hide_Choose).create(shell);
		dialog.setInitialSelections(views.keySet().stream().filter(marks::isHidden).toArray());
		if (dialog.open() == Window.OK) {
			marks.hide(Arrays.stream(dialog.getResult()).map(String::valueOf).collect(Collectors.toSet()),
					List.copyOf(views.keySet()));
		}
	}

	/** Names by identifier, in the order of the workbench. */
	private static Map<String, String> openViews() {
		var views = new LinkedHashMap<String, String>();
		for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (var view : page.getViewReferences()) {
					views.put(view.getId(), view.getPartName());
				}
			}
		}
		return views;
	}
}
