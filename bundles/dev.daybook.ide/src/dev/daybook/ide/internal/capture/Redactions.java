/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/**
 * Finds what must not be seen: password fields, editors and tabs with private names, parts by id. A rule that can't be
 * evaluated redacts the part, and where no part can be found, the whole window. UI thread only.
 */
public final class Redactions {

	/** Parts that show whatever runs in them: terminals, consoles, mail. Identifiers, or their beginnings. */
	public static final Set<String> PRIVATE_PARTS = Set.of("org.eclipse.ui.console.ConsoleView",
			"org.eclipse.tm.terminal.", "org.eclipse.terminal.", "org.eclipse.ui.browser.",
			"org.eclipse.ui.internal.browser.",
			"org.eclipse.equinox.security.", "org.eclipse.datatools.sqltools.result.");

	private final PrivacyGlobs globs;
	private final Set<String> parts;

	/**
	 * @param parts
	 *            identifiers of views and editors, or their beginnings
	 */
	public Redactions(PrivacyGlobs globs, Set<String> parts) {
		this.globs = globs;
		this.parts = Set.copyOf(parts);
	}

	/**
	 * The areas to redact in a window and in the dialogs over it, in one turn with the print.
	 *
	 * @return areas relative to the client area of the window's shell
	 */
	List<RedactedArea> find(IWorkbenchWindow window, List<Shell> shells) {
		var areas = new ArrayList<RedactedArea>();
		var target = window.getShell();
		for (var shell : shells) {
			walk(shell, target, areas);
		}
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				check(page, editor, target, areas);
			}
			for (IWorkbenchPartReference view : page.getViewReferences()) {
				check(page, view, target, areas);
			}
		}
		return areas;
	}

	private void walk(Composite parent, Shell target, List<RedactedArea> areas) {
		for (var child : parent.getChildren()) {
			if (child instanceof Shell || !child.getVisible()) {
				continue;
			}
			if (child instanceof Text && (child.getStyle() & SWT.PASSWORD) != 0) {
				add(RedactedArea.PASSWORD, child, target, areas);
			} else if (child instanceof CTabFolder folder) {
				addTabs(folder, target, areas);
				walk(folder, target, areas);
			} else if (child instanceof Composite composite) {
				walk(composite, target, areas);
			}
		}
	}

	private void addTabs(CTabFolder folder, Shell target, List<RedactedArea> areas) {
		for (var item : folder.getItems()) {
			if (item.isShowing() && isPrivate(item.getText(), item.getToolTipText())) {
				areas.add(new RedactedArea(RedactedArea.EDITOR,
						folder.getDisplay().map(folder, target, item.getBounds())));
			}
		}
	}

	private void check(IWorkbenchPage page, IWorkbenchPartReference part, Shell target, List<RedactedArea> areas) {
		var shown = part.getPart(false);
		if (shown == null || !page.isPartVisible(shown)) {
			return;
		}
		String kind;
		try {
			kind = kindOf(part);
		} catch (PartInitException | RuntimeException e) {
			ILog.of(Redactions.class).warn("The part " + part.getId() + " could not be judged, so it was redacted.", e);
			kind = RedactedArea.UNKNOWN;
		}
		if (!kind.isEmpty()) {
			var model = shown.getSite().getService(MPart.class);
			if (model != null && model.getWidget() instanceof Control control && !control.isDisposed()) {
				add(kind, control, target, areas);
			} else {
				areas.add(new RedactedArea(RedactedArea.UNKNOWN, target.getClientArea()));
			}
		}
	}

	/** Why a part is redacted, or an empty string if it is not. */
	private String kindOf(IWorkbenchPartReference part) throws PartInitException {
		if (parts.stream().anyMatch(part.getId()::startsWith)) {
			return RedactedArea.PART;
		}
		if (part instanceof IEditorReference editor) {
			var input = editor.getEditorInput();
			if (isPrivate(input.getName(), input.getToolTipText())
					|| isPrivate(editor.getTitle(), editor.getTitleToolTip())) {
				return RedactedArea.EDITOR;
			}
		}
		return "";
	}

	/** Titles and tool tips come from other plug-ins, and some have none. */
	private boolean isPrivate(@Nullable String name, @Nullable String path) {
		return name != null && globs.matchesTitle(name) || path != null && globs.matchesTitle(path);
	}

	private static void add(String kind, Control control, Shell target, List<RedactedArea> areas) {
		// Mapped from the parent: on GTK a text field's own origin lies inside its border and padding.
		var bounds = control.getDisplay().map(control.getParent(), target, control.getBounds());
		areas.add(new RedactedArea(kind, bounds));
	}
}
