/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.osgi.util.NLS;

/** Why there is no picture, as sentences for the person and the client. */
final class Messages extends NLS {

	public static String blank = "";
	public static String failed = "";
	public static String minimised = "";
	public static String neverPart = "";
	public static String notFocused = "";
	public static String notPrinted = "";
	public static String noWindow = "";
	public static String tooBig = "";

	static {
		NLS.initializeMessages("dev.daybook.ide.internal.capture.messages", Messages.class);
	}

	private Messages() {
	}
}
