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

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import dev.daybook.ide.prefs.CaptureRules;

/**
 * Finds what must not be seen, for one shot: password fields, browsers, private files, views and editors that are
 * hidden, what belongs to other contracts, and every place that names or shows something of these. A rule that can't be
 * evaluated redacts what it is about, and where that can't be found, the whole picture. UI thread only.
 */
public final class Redactions {

	private final CaptureRules rules;
	private final Secrets secrets;
	private final PartRules parts;
	private boolean warned;

	/**
	 * @param globs
	 *            those of the rules, made once for many shots because they remember what they judged
	 */
	public Redactions(PrivacyGlobs globs, CaptureRules rules, Belongings belongings) {
		this.rules = rules;
		this.secrets = new Secrets(globs, rules, belongings);
		this.parts = new PartRules(rules, secrets);
	}

	/** The panes of those windows that may be seen at all; the first is the one that is worked in. UI thread only. */
	List<Pane> shown(List<Shell> windows) {
		return switch (rules.windows()) {
		case ALL -> Pane.of(windows, true);
		case MAIN -> Pane.of(windows, false);
		case ACTIVE -> Pane.of(windows.subList(0, 1), false);
		};
	}

	/**
	 * The areas to redact, in one turn with the print.
	 *
	 * @return areas relative to the picture
	 * @throws CaptureException
	 *             if something is open that forbids any picture
	 */
	List<RedactedArea> find(List<IWorkbenchWindow> windows, List<Pane> panes) throws CaptureException {
		for (var window : windows) {
			if (parts.isForbidding(window)) {
				throw new CaptureException(Messages.neverPart);
			}
		}
		try {
			return areas(Verdicts.of(windows, parts), panes);
		} catch (RuntimeException e) {
			if (!warned) {
				warned = true;
				ILog.of(Redactions.class).warn("What is private could not be found out, so the shot is all redacted.",
						e);
			}
			return List.of(everything(panes));
		}
	}

	private List<RedactedArea> areas(Verdicts verdicts, List<Pane> panes) {
		var areas = new ArrayList<RedactedArea>();
		for (var pane : panes) {
			for (var sheet : pane.sheets()) {
				areas.addAll(new WidgetWalk(sheet, pane.place(), verdicts, secrets, rules.browsers()).areas());
			}
		}
		if (verdicts.isUnknown()) {
			areas.add(everything(panes));
		}
		return areas;
	}

	private static RedactedArea everything(List<Pane> panes) {
		Rectangle all = Pane.bounds(panes);
		return new RedactedArea(RedactedArea.UNKNOWN, all);
	}
}
