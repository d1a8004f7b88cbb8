/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.ResourceUtil;

/** The files behind what the workbench shows. Loads no plug-in that is not loaded. */
final class Elements {

	private Elements() {
	}

	/** The file, folder or project that a row of a view stands for, or {@code null}. */
	static @Nullable IResource of(@Nullable Object element) {
		if (element instanceof IResource resource) {
			return resource;
		}
		return element == null ? null : Adapters.adapt(element, IResource.class, false);
	}

	/** The file that an editor shows, or {@code null}. */
	static @Nullable IResource of(IEditorInput input) {
		IFile file = ResourceUtil.getFile(input);
		return file != null ? file : of((Object) input);
	}
}
