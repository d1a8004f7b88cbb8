/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.IContributedContentsView;

/** Which views and editors are hidden in this turn, with their tabs, and with the views that tell of them. */
final class Verdicts {

	/** Views that show what is in the editor that was used last, whatever they tell of themselves. */
	private static final Globs FOLLOWERS = new Globs(List.of("org.eclipse.ui.views.ContentOutline",
			"org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.minimap.*", "org.eclipse.jdt.ui.JavadocView",
			"org.eclipse.jdt.ui.SourceView", "org.eclipse.jdt.bcoview.*", "*.ASTView", "*outline*", "*minimap*"));
	/** Where a tab keeps the part it stands for; a constant of the workbench's own renderer. */
	private static final String MODEL = "modelElement";

	private final Map<Control, String> controls = new IdentityHashMap<>();
	private final Map<MUIElement, String> models = new IdentityHashMap<>();
	private final PartRules rules;
	private boolean unknown;

	private Verdicts(PartRules rules) {
		this.rules = rules;
	}

	static Verdicts of(List<IWorkbenchWindow> windows, PartRules rules) {
		var verdicts = new Verdicts(rules);
		for (var window : windows) {
			for (IWorkbenchPage page : window.getPages()) {
				verdicts.judge(page);
			}
		}
		return verdicts;
	}

	/** Why a control is redacted, or {@code null} if it is not. */
	@Nullable
	String kindOf(Control control) {
		var kind = controls.get(control);
		return kind == null ? kindOfModel(control.getData(MODEL)) : kind;
	}

	/** Why a tab is redacted, or {@code null} if it is not. */
	@Nullable
	String kindOfTab(@Nullable Object model) {
		return kindOfModel(model instanceof MPlaceholder place ? place.getRef() : model);
	}

	/** A part can be in the workbench's model alone, where no page knows of it. */
	private @Nullable String kindOfModel(@Nullable Object model) {
		var kind = models.get(model);
		return kind == null && model instanceof MPart part && rules.isHidden(part) ? RedactedArea.PART : kind;
	}

	/** Where a tab keeps its {@linkplain #kindOfTab model}. */
	static String modelKey() {
		return MODEL;
	}

	/** Whether something that must be hidden is shown where nobody can say. */
	boolean isUnknown() {
		return unknown;
	}

	private void judge(IWorkbenchPage page) {
		for (var part : page.getEditorReferences()) {
			hide(page, part, rules.kindOf(part));
		}
		for (var part : page.getViewReferences()) {
			var kind = rules.kindOf(part);
			hide(page, part, kind.isEmpty() ? kindOfFollower(page, part) : kind);
		}
	}

	private void hide(IWorkbenchPage page, IWorkbenchPartReference reference, String kind) {
		var part = reference.getPart(false);
		if (kind.isEmpty() || part == null) {
			return;
		}
		var model = modelOf(part);
		if (model != null) {
			models.put(model, kind);
		}
		if (model != null && model.getWidget() instanceof Control control && !control.isDisposed()) {
			controls.put(control, kind);
		} else if (page.isPartVisible(part)) {
			unknown = true;
		}
	}

	/** A view that shows something of a hidden editor is hidden for the same reason. */
	private String kindOfFollower(IWorkbenchPage page, IWorkbenchPartReference view) {
		var part = view.getPart(false);
		if (part == null) {
			return "";
		}
		var source = part.getAdapter(IContributedContentsView.class);
		var shown = source == null ? null : source.getContributingPart();
		var kind = kindOf(shown);
		return kind.isEmpty() && FOLLOWERS.match(view.getId()) ? kindOf(page.getActiveEditor()) : kind;
	}

	private String kindOf(@Nullable IWorkbenchPart part) {
		var model = part == null ? null : modelOf(part);
		var kind = model == null ? null : models.get(model);
		return kind == null ? "" : kind;
	}

	private static @Nullable MPart modelOf(IWorkbenchPart part) {
		var site = part.getSite();
		return site == null ? null : site.getService(MPart.class);
	}
}
