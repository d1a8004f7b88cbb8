/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** Colours of the view, from the theme; the person can change them on the Colors and Fonts page. UI thread only. */
final class DiaryColors {

	/** A colour; its definition is in plugin.xml, the dark one in the dark style sheet. */
	enum Role {
		ACTIVITY("activity"), ACTIVITY_NONE("activityNone"), MUTED("muted"), TRACK("track"), PROGRESS("progress"),
		NEAR("near"), CLOSE("close"), NOTICE("notice"), LINE("line");

		private final String id;

		Role(String id) {
			this.id = id;
		}
	}

	private static final String PREFIX = "dev.daybook.ui.colors.";

	private DiaryColors() {
	}

	/** Not for the caller to dispose. */
	static Color get(Role role) {
		return registry().get(PREFIX + role.id);
	}

	/**
	 * Colour of a contract.
	 *
	 * @param chip
	 *            0 to 5
	 */
	static Color chip(int chip) {
		return registry().get(PREFIX + "contract" + (chip + 1));
	}

	static void addListener(IPropertyChangeListener listener) {
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(listener);
	}

	static void removeListener(IPropertyChangeListener listener) {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(listener);
	}

	private static ColorRegistry registry() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}
}
