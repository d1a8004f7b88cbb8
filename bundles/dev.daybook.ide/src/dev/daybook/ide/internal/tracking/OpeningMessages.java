/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import org.eclipse.osgi.util.NLS;

/**
 * What is said of a diary that is not open yet. Apart from {@link Messages}, for each text costs half a KB while an IDE
 * starts.
 */
final class OpeningMessages extends NLS {

	public static String notSignedIn = "";
	public static String opening = "";

	static {
		NLS.initializeMessages(OpeningMessages.class.getPackageName() + ".opening", OpeningMessages.class);
	}

	private OpeningMessages() {
	}
}
