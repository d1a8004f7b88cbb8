/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts activated parts and saved editors in all windows, those of today and those opened later. It listens at the
 * part references, which exist for editors that were restored but not shown yet, and which go with the editor. UI
 * thread only.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class PartSignals implements Source, IPartListener2, IPropertyListener {

	private final Windows windows;
	private final Meter meter;
	private final Presence presence;

	PartSignals(IWorkbench workbench, Meter meter, Presence presence) {
		this.windows = new Windows(workbench, this::attach, this::detach);
		this.meter = meter;
		this.presence = presence;
	}

	@Override
	public void start() {
		windows.open();
	}

	@Override
	public void close() {
		windows.close();
	}

	private void attach(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				editor.addPropertyListener(this);
			}
		}
	}

	private void detach(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				editor.removePropertyListener(this);
			}
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference) {
			part.addPropertyListener(this);
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference) {
			part.removePropertyListener(this);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		count(Signal.PART);
	}

	/** An editor that was dirty and is clean was saved. The source is the editor, not the reference listened at. */
	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IEditorPart.PROP_DIRTY && source instanceof ISaveablePart editor && !editor.isDirty()) {
			count(Signal.SAVE);
		}
	}

	private void count(Signal signal) {
		if (presence.recent()) {
			meter.count(signal);
		}
	}
}
