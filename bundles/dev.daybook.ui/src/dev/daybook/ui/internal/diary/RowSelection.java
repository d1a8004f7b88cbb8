/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;

/**
 * The selection of the Work Diary. The workbench asks for its provider once, when the view is made, and the list of
 * segments comes later. UI thread only.
 */
final class RowSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> early = new ListenerList<>();
	private @Nullable StructuredViewer viewer;

	/** From now on the selection is the viewer's. */
	void follow(StructuredViewer list) {
		viewer = list;
		early.forEach(list::addSelectionChangedListener);
		early.clear();
	}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		var list = viewer;
		if (list != null) {
			list.addSelectionChangedListener(listener);
		} else if (listener != null) {
			early.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		var list = viewer;
		if (list != null) {
			list.removeSelectionChangedListener(listener);
		} else if (listener != null) {
			early.remove(listener);
		}
	}

	@Override
	public ISelection getSelection() {
		var list = viewer;
		return list == null ? StructuredSelection.EMPTY : list.getSelection();
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		var list = viewer;
		if (list != null) {
			list.setSelection(selection);
		}
	}
}
