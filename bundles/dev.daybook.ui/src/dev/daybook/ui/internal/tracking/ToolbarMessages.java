/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the toolbar says. Apart from {@link Messages}, for each text costs half a KB while an IDE starts. */
@NonNullByDefault({})
final class ToolbarMessages extends NLS {

	public static String Toolbar_ChooseTip;
	public static String Toolbar_IdleTip;
	public static String Toolbar_Private = "";
	public static String Toolbar_PrivateRunning = "";
	public static String Toolbar_Running;
	public static String Toolbar_RunningTip;
	public static String Toolbar_Start;
	public static String Toolbar_StartTip;
	public static String Toolbar_StartingTip;

	static {
		NLS.initializeMessages(ToolbarMessages.class.getPackageName() + ".toolbar", ToolbarMessages.class);
	}

	private ToolbarMessages() {
	}
}
