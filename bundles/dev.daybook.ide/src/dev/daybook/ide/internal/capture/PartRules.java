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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dev.daybook.ide.prefs.CaptureRules;

/**
 * Judges views and editors. What was found out about an editor is kept for one shot, as long as it has the same title
 * and input. UI thread only.
 */
final class PartRules {

	/** What was found out about an editor. */
	private record Judged(String title, @Nullable IEditorInput input, String kind) {
	}

	private final Globs hidden;
	private final Globs never;
	private final Secrets secrets;
	private final Map<IEditorReference, Judged> judged = new IdentityHashMap<>();

	PartRules(CaptureRules rules, Secrets secrets) {
		this.hidden = new Globs(rules.parts());
		this.never = new Globs(rules.never());
		this.secrets = secrets;
	}

	/** Whether a part is open that forbids any picture. Its name is not for the client. */
	boolean isForbidding(IWorkbenchWindow window) {
		return !never.isEmpty() && (Stream.of(window.getPages()).anyMatch(this::isForbidding)
				|| models(window).anyMatch(part -> part.getWidget() != null && never.match(idOf(part))));
	}

	private boolean isForbidding(IWorkbenchPage page) {
		return Stream.concat(Stream.of(page.getEditorReferences()), Stream.of(page.getViewReferences()))
				.anyMatch(part -> never.match(part.getId()));
	}

	/** Also the parts that are in the workbench's model alone. */
	private static Stream<MPart> models(IWorkbenchWindow window) {
		var models = window.getService(EModelService.class);
		return models.findElements(window.getService(MWindow.class), null, MPart.class).stream();
	}

	private static String idOf(MPart part) {
		var id = part.getElementId();
		return id == null ? "" : id;
	}

	/** Whether a part is hidden by its identifier. */
	boolean isHidden(MPart part) {
		return hidden.match(idOf(part));
	}

	/** Why a part is redacted, or an empty string if it is not. Names of redacted editors become secrets. */
	String kindOf(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference editor) {
			var kind = kindOfEditor(editor);
			if (!kind.isEmpty()) {
				secrets.hide(names(editor));
			}
			return kind;
		}
		return hidden.match(part.getId()) ? RedactedArea.PART : "";
	}

	private String kindOfEditor(IEditorReference editor) {
		try {
			var input = editor.getEditorInput();
			var title = editor.getTitle() + '\n' + editor.getTitleToolTip() + '\n' + input.getToolTipText();
			var known = judged.get(editor);
			if (known == null || known.input != input || !Objects.equals(known.title, title)) {
				known = new Judged(title, input, judge(editor, input));
				judged.put(editor, known);
			}
			return known.kind;
		} catch (PartInitException | RuntimeException e) {
			if (judged.put(editor, new Judged("", null, RedactedArea.UNKNOWN)) == null) {
				ILog.of(PartRules.class).warn("The editor " + editor.getId()
						+ " could not be judged, so it is redacted in the shot.", e);
			}
			return RedactedArea.UNKNOWN;
		}
	}

	private String judge(IEditorReference editor, IEditorInput input) {
		if (hidden.match(editor.getId())) {
			return RedactedArea.PART;
		}
		var byName = Stream.of(input.getName(), input.getToolTipText(), editor.getTitle(), editor.getTitleToolTip())
				.anyMatch(secrets::isPrivateTitle);
		return byName ? RedactedArea.EDITOR : secrets.kindOf(Elements.of(input));
	}

	/** All that an editor is called; what can't be found out is left out. */
	private static List<String> names(IEditorReference editor) {
		var names = new ArrayList<String>();
		Stream.of(editor.getTitle(), editor.getPartName()).filter(Objects::nonNull).forEach(names::add);
		try {
			var name = editor.getEditorInput().getName();
			if (name != null) {
				names.add(name);
			}
		} catch (PartInitException | RuntimeException toldAlready) {
			// The tab's text is the title all the same.
		}
		return names;
	}
}
