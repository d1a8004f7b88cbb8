/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.privacy;

import org.eclipse.osgi.util.NLS;

/** What the button says. Apart from {@link Messages}, for each text costs half a KB while an IDE starts. */
final class ModeMessages extends NLS {

	public static String Mode_Off = "";
	public static String Mode_On = "";

	static {
		NLS.initializeMessages(ModeMessages.class.getPackageName() + ".mode", ModeMessages.class);
	}

	private ModeMessages() {
	}
}
