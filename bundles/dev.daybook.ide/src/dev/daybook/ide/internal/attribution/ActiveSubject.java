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
import java.util.Iterator;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What the person works on: the active editor, or what is selected in the active view. UI thread only. */
final class ActiveSubject {

	private ActiveSubject() {
	}

	static Optional<Subject> find() {
		var resource = resource();
		return resource.isPresent() ? resource.flatMap(Subject::of) : outside();
	}

	/** The resource, if it is one. */
	static Optional<IResource> resource() {
		var window = window();
		var page = window == null ? null : window.getActivePage();
		if (window == null || page == null) {
			return Optional.empty();
		}
		var inEditor = page.getActivePart() instanceof IEditorPart;
		var selected = inEditor ? Optional.<IResource>empty() : selected(window);
		return selected.isPresent() ? selected : edited(page.getActiveEditor());
	}

	private static Optional<Subject> outside() {
		var window = window();
		var page = window == null ? null : window.getActivePage();
		var editor = page == null ? null : page.getActiveEditor();
		var input = editor == null ? null : editor.getEditorInput();
		if (input instanceof IURIEditorInput file && "file".equals(file.getURI().getScheme())) {
			try {
				return Optional.of(Subject.of(Path.of(file.getURI())));
			} catch (IllegalArgumentException notOnThisDisk) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static @Nullable IWorkbenchWindow window() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return null;
		}
		var workbench = PlatformUI.getWorkbench();
		var active = workbench.getActiveWorkbenchWindow();
		return active != null || workbench.getWorkbenchWindowCount() == 0 ? active
				: workbench.getWorkbenchWindows()[0];
	}

	private static Optional<IResource> edited(@Nullable IEditorPart editor) {
		IEditorInput input = editor == null ? null : editor.getEditorInput();
		return adapted(input);
	}

	private static Optional<IResource> selected(IWorkbenchWindow window) {
		var service = window.getService(ESelectionService.class);
		var selection = service == null ? null : service.getSelection();
		Object element = selection instanceof Iterable<?> several ? first(several.iterator()) : selection;
		return adapted(element);
	}

	private static Optional<IResource> adapted(@Nullable Object element) {
		return element == null ? Optional.empty() : Optional.ofNullable(Adapters.adapt(element, IResource.class));
	}

	private static @Nullable Object first(Iterator<?> elements) {
		return elements.hasNext() ? elements.next() : null;
	}
}
