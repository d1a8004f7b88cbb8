/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.privacy;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.daybook.ide.prefs.PrivacyPreferences;

/** Tells whether a part or a project is worked in that the person has listed as private. UI thread only. */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class ActivePart implements IPartListener2, IWindowListener {

	private final PrivacyPreferences preferences;
	private final Consumer<String> entered;

	/**
	 * @param entered
	 *            told at every change, with the listed part or project, or an empty text
	 */
	ActivePart(PrivacyPreferences preferences, Consumer<String> entered) {
		this.preferences = preferences;
		this.entered = entered;
	}

	void open() {
		var workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(this);
		for (var window : workbench.getWorkbenchWindows()) {
			window.getPartService().addPartListener(this);
		}
		look();
	}

	void close() {
		var workbench = PlatformUI.getWorkbench();
		workbench.removeWindowListener(this);
		for (var window : workbench.getWorkbenchWindows()) {
			window.getPartService().removePartListener(this);
		}
	}

	/** Looks at the part that is active now. */
	void look() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		if (page != null) {
			entered.accept(listed(page));
		}
	}

	private String listed(IWorkbenchPage page) {
		var part = page.getActivePartReference();
		var id = part == null ? "" : part.getId();
		if (preferences.privateParts().contains(id)) {
			return String.valueOf(part == null ? id : part.getPartName());
		}
		var project = project(page.getActiveEditor());
		return preferences.privateProjects().contains(project) ? project : "";
	}

	private static String project(@Nullable IEditorPart editor) {
		var input = editor == null ? null : editor.getEditorInput();
		var resource = input == null ? null : Adapters.adapt(input, IResource.class);
		var project = resource == null ? null : resource.getProject();
		return project == null ? "" : project.getName();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		look();
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// What was worked in last holds until something else is.
	}
}
